package org.sequitur.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sequitur.rulebook.Token.Kind;

/** What authors may know from Drools or Java, but the rule language does not have, with what to write instead. */
final class Refused {
    static final String CONDITION =
            "A condition is a fact with its constraints in brackets, alone or after not or exists.";

    private static final Set<String> ELEMENTS = Set.of(
            "forall",
            "eval",
            "from",
            "accumulate",
            "acc",
            "collect",
            "groupby",
            "over",
            "do",
            "break",
            "if",
            "else",
            "new",
            "instanceof",
            "matches",
            "soundslike",
            "memberOf",
            "str");

    private static final Map<String, String> JOINING = Map.of(
            "and", "Write each fact on a line of its own, and a comma or && between constraints.",
            "or", "Write || between the constraints of one fact; for two facts write two rules.");

    private static final String CONSTRAINT =
            "Write only fields, $names, values and == != < <= > >= && || ! in, not in, contains.";

    private Refused() {}

    /** The first word or sign among these that the rule language does not have. */
    static Optional<Unreadable> among(List<Token> conditions) {
        return conditions.stream()
                .filter(t -> t.kind() == Kind.FOREIGN
                        || t.kind() == Kind.ANNOTATION
                        || t.isSign("*")
                        || t.kind() == Kind.WORD && (ELEMENTS.contains(t.text()) || JOINING.containsKey(t.text())))
                .findFirst()
                .map(t -> new Unreadable(
                        t,
                        t.shown() + " is not in the rule language. "
                                + (t.kind() == Kind.WORD ? JOINING.getOrDefault(t.text(), CONDITION) : CONSTRAINT)));
    }

    /** Why a constraint cannot be read on at this token. */
    static String unexpected(Token token) {
        if (token.isSign("=")) {
            return "a single = says nothing in a condition. Write == to compare.";
        }
        if (token.kind() == Kind.FOREIGN || token.isSign("*") || token.isSign(":=")) {
            return token.text() + " is not in the rule language. " + CONSTRAINT;
        }
        if (token.kind() == Kind.END) {
            return "something is missing at the end of this constraint. Write a field or a value.";
        }
        if (token.isWord("in")) {
            return "in cannot be read here. Write the values in brackets, such as in (\"A\", \"B\").";
        }
        return token.shown()
                + " cannot stand here. Write a comma or && between two constraints, and ==, !=, <, <=, >, >=,"
                + " in, not in or contains between a field and a value.";
    }
}
