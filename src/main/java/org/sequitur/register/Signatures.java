package org.sequitur.register;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Checks the signatures of checkpoints with the keys that one has. */
public final class Signatures {
    private final Map<String, PublishedKey> keys = new TreeMap<>();

    /** What can be said of a signature. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** The key is not among those at hand. */
        NOT_CHECKED
    }

    public Signatures(Collection<PublishedKey> keys) {
        keys.forEach(k -> this.keys.put(k.id(), k));
    }

    Verdict of(Checkpoint checkpoint) {
        PublishedKey key = keys.get(checkpoint.key());
        if (key == null) {
            return Verdict.NOT_CHECKED;
        }
        return key.signed(checkpoint) ? Verdict.RIGHT : Verdict.WRONG;
    }
}
