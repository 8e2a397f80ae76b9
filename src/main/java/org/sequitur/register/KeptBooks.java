package org.sequitur.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;

/** Rule books of the register, ready to be used again. The last few that were asked for are kept compiled. */
public final class KeptBooks {
    private static final int MOST = 4;

    private final Register register;
    private final Supplier<Optional<RuleBook>> inForce;
    private final LinkedHashMap<String, RuleBook> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RuleBook> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Reads from a register.
     *
     * @param inForce the book in force, which need not be read again, and of which others take over what they share with it
     */
    public KeptBooks(Register register, Supplier<Optional<RuleBook>> inForce) {
        this.register = register;
        this.inForce = inForce;
    }

    /**
     * The book with this version; empty if no entry was made under it.
     *
     * @throws RuleBookRejected if this version of Sequitur no longer takes it
     */
    public synchronized Optional<RuleBook> of(String version) throws RuleBookRejected {
        Optional<RuleBook> current = inForce.get();
        if (current.isPresent() && current.get().version().equals(version)) {
            return current;
        }
        RuleBook known = kept.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<RuleBookText> text = register.ruleBook(version);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        RuleBook read = RuleBook.read(text.get().files(), current.orElse(null));
        kept.put(version, read);
        return Optional.of(read);
    }
}
