package org.sequitur.register;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Signs how far the register goes, and keeps that in the register. */
public final class Checkpointing {
    private final Register register;
    private final KeySource source;
    private final Clock clock;
    private @Nullable SigningKey known;

    /** Where the key comes from, which may be on a disk that is away. */
    public interface KeySource {
        SigningKey key() throws IOException;
    }

    public Checkpointing(Register register, KeySource source, Clock clock) {
        this.register = register;
        this.source = source;
        this.clock = clock;
    }

    /**
     * Makes one.
     *
     * @throws RegisterUnavailable if the key or the register cannot be used
     */
    public synchronized Checkpoint make() {
        return make(register.head());
    }

    /** Makes one, unless nothing was recorded since the last. */
    public synchronized Optional<Checkpoint> makeIfMoved() {
        Head head = register.head();
        List<Checkpoint> newest = register.checkpoints(OptionalLong.empty(), 1).checkpoints();
        long last = newest.isEmpty() ? 0 : newest.get(0).size();
        return head.size() > last ? Optional.of(make(head)) : Optional.empty();
    }

    private Checkpoint make(Head head) {
        Checkpoint checkpoint = key().sign(head, clock.instant());
        register.keep(checkpoint);
        return checkpoint;
    }

    /** The half of the key that everybody may have. */
    public synchronized PublishedKey published() {
        return key().published();
    }

    private SigningKey key() {
        try {
            SigningKey key = known == null ? source.key() : known;
            known = key;
            return key;
        } catch (IOException e) {
            throw new RegisterUnavailable("the key that signs checkpoints cannot be used", e);
        }
    }
}
