package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sequitur.rulebook.Token.Kind;

/** The shape of a rule file: its package, its import, and each rule's head, conditions and end. */
final class Outline {
    static final String FACTS = "org.sequitur.followup.*";
    private static final Set<String> ELSEWHERE = Set.of(
            "function",
            "global",
            "declare",
            "query",
            "unit",
            "rule_unit",
            "window",
            "entry-point",
            "import",
            "dialect");
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "enabled",
            "agenda",
            "activation",
            "ruleflow",
            "no",
            "lock",
            "timer",
            "duration",
            "date",
            "dialect",
            "calendars",
            "auto",
            "attributes");

    private final RuleText file;
    private final List<Token> tokens;
    private int place;

    /** What stands before {@code when}, and where the conditions stand. */
    record Head(Token rule, Token name, List<Annotation> annotations, List<Token> conditions, Token end) {}

    /** An annotation and its one text. */
    record Annotation(Token name, Token value) {}

    /** The package as written, and the rules. */
    record Shape(String packageName, Token packagePlace, List<Head> rules) {}

    /** The file does not have the shape of a rule file; says where, and what to write. */
    static final class Misshapen extends Exception {
        private static final long serialVersionUID = 1L;
        private final int at;

        Misshapen(int at, String message) {
            super(message);
            this.at = at;
        }

        int at() {
            return at;
        }

        String message() {
            return String.valueOf(getMessage());
        }
    }

    private Outline(RuleText file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    static Shape of(RuleText file, List<Token> tokens) throws Misshapen {
        return new Outline(file, tokens).shape();
    }

    private Shape shape() throws Misshapen {
        Token start = next();
        if (!start.isWord("package")) {
            throw wrong(
                    start,
                    "the file begins with " + start.shown()
                            + ". Write the package of its folder first, such as package ccpr_co.grade.");
        }
        String packageName = path();
        Token in = next();
        String imported = in.isWord("import") ? path() : "";
        if (!imported.equals(FACTS)) {
            throw wrong(
                    in, "the one import of a rule file is missing here. Write import " + FACTS + " below the package.");
        }
        List<Head> rules = new ArrayList<>();
        while (peek().kind() != Kind.END) {
            rules.add(rule());
        }
        if (rules.isEmpty()) {
            throw wrong(peek(), "the file holds no rule. Write one, or remove the file.");
        }
        return new Shape(packageName, start, rules);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        int line = file.lineOf(tokens.get(place - 1).at());
        while (file.lineOf(peek().at()) == line
                && (peek().kind() == Kind.WORD || peek().isSign(".") || peek().isSign("*"))) {
            path.append(next().text());
        }
        return path.toString();
    }

    private Head rule() throws Misshapen {
        Token rule = next();
        if (!rule.isWord("rule")) {
            throw wrong(
                    rule,
                    ELSEWHERE.contains(rule.text())
                            ? rule.text() + " is not in the rule language. A file holds its package, import " + FACTS
                                    + " and rules, nothing else."
                            : rule.shown() + " cannot stand here. Write rule \"…\", or // before a comment.");
        }
        Token name = next();
        if (name.kind() != Kind.TEXT) {
            throw wrong(name, "the rule has no name. Write rule \"…\" with the file's name between straight quotes.");
        }
        List<Annotation> annotations = new ArrayList<>();
        while (peek().kind() == Kind.ANNOTATION) {
            annotations.add(annotation());
        }
        requireWhen(next());
        List<Token> conditions = conditions(rule);
        return new Head(rule, name, annotations, conditions, requireEnd(next()));
    }

    private Annotation annotation() throws Misshapen {
        Token name = next();
        String remedy = ". Write @" + name.text() + "(\"…\"), one text between straight quotes.";
        if (!peek().isSign("(")) {
            throw wrong(name, "@" + name.text() + " has no brackets" + remedy);
        }
        next();
        Token value = next();
        if (value.kind() != Kind.TEXT) {
            throw wrong(value, "@" + name.text() + " does not hold a text" + remedy);
        }
        Token close = next();
        if (!close.isSign(")")) {
            throw wrong(close, "the ) of @" + name.text() + " is missing, or it holds more than one text" + remedy);
        }
        return new Annotation(name, value);
    }

    private void requireWhen(Token word) throws Misshapen {
        if (word.isWord("when")) {
            return;
        }
        if (word.isWord("extends")) {
            throw wrong(
                    word, "extends is not in the rule language. Write every condition of the rule in the rule itself.");
        }
        if (ATTRIBUTES.contains(word.text())) {
            throw wrong(
                    word,
                    word.text() + " is not in the rule language: rules have no order and no settings. Leave it out.");
        }
        throw wrong(
                word,
                "when is missing before " + word.shown() + ". Write when between the annotations and the conditions.");
    }

    private List<Token> conditions(Token rule) throws Misshapen {
        int from = place;
        List<Token> open = new ArrayList<>();
        while (!peek().isWord("then")) {
            Token token = peek();
            if (token.kind() == Kind.END || token.isWord("end") || isNextRule(token)) {
                throw open.isEmpty() ? noThen(from, token) : unclosed(open);
            }
            if (token.isSign("(")) {
                open.add(token);
            } else if (token.isSign(")") && open.isEmpty()) {
                throw wrong(token, "this ) closes nothing. Remove it, or write the ( that it should close.");
            } else if (token.isSign(")")) {
                open.remove(open.size() - 1);
            }
            place++;
        }
        if (!open.isEmpty()) {
            throw unclosed(open);
        }
        List<Token> conditions = tokens.subList(from, place);
        if (conditions.isEmpty()) {
            throw wrong(rule, "the rule has no condition. Write one between when and then.");
        }
        place++;
        return conditions;
    }

    private boolean isNextRule(Token token) {
        return token.isWord("rule") && tokens.get(place + 1).kind() == Kind.TEXT;
    }

    private Misshapen noThen(int from, Token token) {
        Token last = tokens.get(place - 1);
        if (place > from
                && last.kind() == Kind.WORD
                && Suggestions.nearest(last.text(), Set.of("then")).isPresent()) {
            return wrong(last, last.text() + " is not a word of the rule language. Write then.");
        }
        return wrong(
                token,
                "then is missing before " + token.shown()
                        + ". Write then and end, each on a line of its own, after the conditions.");
    }

    private Misshapen unclosed(List<Token> open) {
        return wrong(open.get(open.size() - 1), "this ( is never closed. Write the ) that is missing.");
    }

    private Token requireEnd(Token end) throws Misshapen {
        if (end.isWord("end")) {
            return end;
        }
        if (end.kind() == Kind.END || end.isWord("rule")) {
            throw wrong(end, "end is missing. Write end on a line of its own after then.");
        }
        if (end.kind() == Kind.WORD
                && Suggestions.nearest(end.text(), Set.of("end")).isPresent()) {
            throw wrong(end, end.text() + " is not a word of the rule language. Write end.");
        }
        throw wrong(
                end,
                "something stands between then and end. A rule only says when: leave then empty; what it concludes stands in @concludes.");
    }

    private Token peek() {
        return tokens.get(Math.min(place, tokens.size() - 1));
    }

    private Token next() {
        Token token = peek();
        place++;
        return token;
    }

    private static Misshapen wrong(Token at, String message) {
        return new Misshapen(at.at(), message);
    }
}
