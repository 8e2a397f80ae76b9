package org.sequitur.cli;

import org.jspecify.annotations.Nullable;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;

/** Reads rule books one after the other; the later ones take over what earlier ones have compiled, where it is the same. */
final class Books {
    private @Nullable RuleBook earlier;

    /**
     * The compiled rule book, for a command that is not about the rules' own mistakes.
     *
     * @throws BadInput with every mistake
     */
    RuleBook of(NamedRules rules) throws BadInput {
        try {
            RuleBook book = RuleBook.read(rules.files(), earlier);
            book.compile();
            earlier = book;
            return book;
        } catch (RuleBookRejected e) {
            throw BadInput.wrongRules(
                    rules.places(e) + "\nNothing was done, because " + rules.said() + " hold mistakes.");
        }
    }
}
