package org.sequitur.rulebook;

import java.util.List;

/** The outline of a rule file: its package as written, and its rules. */
record Shape(String packageName, Token packagePlace, List<Head> rules) {
    /** What stands before {@code when}, the conditions, and the {@code end}. */
    record Head(Token rule, Token name, List<Annotation> annotations, List<Token> conditions, Token end) {}

    /** An annotation and its one text. */
    record Annotation(Token name, Token value) {}
}
