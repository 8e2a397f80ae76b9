package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** What is wrong with a rule that does something. */
    static final String NOT_EMPTY = "something stands between then and end. A rule only says when: leave then empty; "
            + "what it concludes stands in @concludes.";

    private final RuleText file;
    private final List<Token> tokens;
    private int place;

    private Outline(RuleText file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    static Shape of(RuleText file, List<Token> tokens) throws Unreadable {
        return new Outline(file, tokens).shape();
    }

    private Shape shape() throws Unreadable {
        Token start = next();
        if (!start.isWord("package")) {
            throw new Unreadable(
                    start,
                    "the file begins with " + start.shown()
                            + ". Write the package of its folder first, such as package ccpr_co.grade.");
        }
        String packageName = path();
        if (packageName.isEmpty()) {
            throw new Unreadable(start, "package names no folder. Write it, such as package ccpr_co.grade.");
        }
        Token in = next();
        String imported = in.isWord("import") ? path() : "";
        if (!imported.equals(FACTS)) {
            throw new Unreadable(
                    in, "the one import of a rule file is missing here. Write import " + FACTS + " below the package.");
        }
        List<Shape.Head> rules = new ArrayList<>();
        while (peek().kind() != Kind.END) {
            rules.add(rule());
        }
        if (rules.isEmpty()) {
            throw new Unreadable(peek(), "the file holds no rule. Write one, or remove the file.");
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

    private Shape.Head rule() throws Unreadable {
        Token rule = next();
        if (!rule.isWord("rule")) {
            throw notARule(rule);
        }
        Token name = next();
        if (name.kind() != Kind.TEXT) {
            throw new Unreadable(
                    name, "the rule has no name. Write rule \"…\" with the file's name between straight quotes.");
        }
        List<Shape.Annotation> annotations = new ArrayList<>();
        while (peek().kind() == Kind.ANNOTATION) {
            annotations.add(annotation());
        }
        requireWhen(next());
        List<Token> conditions = conditions(rule);
        return new Shape.Head(rule, name, annotations, conditions, requireEnd(next()));
    }

    private static Unreadable notARule(Token word) {
        if (ELSEWHERE.contains(word.text())) {
            return new Unreadable(
                    word,
                    word.text() + " is not in the rule language. A file holds its package, import " + FACTS
                            + " and rules, nothing else.");
        }
        return isNearly(word, "rule")
                ? misspelt(word, "rule")
                : new Unreadable(word, word.shown() + " cannot stand here. Write rule \"…\", or // before a comment.");
    }

    private Shape.Annotation annotation() throws Unreadable {
        Token name = next();
        String remedy = ". Write @" + name.text() + "(\"…\"), one text between straight quotes.";
        if (!peek().isSign("(")) {
            throw new Unreadable(name, "@" + name.text() + " has no brackets" + remedy);
        }
        next();
        Token value = next();
        if (value.kind() != Kind.TEXT) {
            throw new Unreadable(value, "@" + name.text() + " does not hold a text" + remedy);
        }
        Token close = next();
        if (!close.isSign(")")) {
            throw new Unreadable(
                    close, "the ) of @" + name.text() + " is missing, or it holds more than one text" + remedy);
        }
        return new Shape.Annotation(name, value);
    }

    private void requireWhen(Token word) throws Unreadable {
        if (word.isWord("when")) {
            return;
        }
        if (word.isWord("extends")) {
            throw new Unreadable(
                    word, "extends is not in the rule language. Write every condition of the rule in the rule itself.");
        }
        if (ATTRIBUTES.contains(word.text())) {
            throw new Unreadable(
                    word,
                    word.text() + " is not in the rule language: rules have no order and no settings. Leave it out.");
        }
        if (isNearly(word, "when")) {
            throw misspelt(word, "when");
        }
        throw new Unreadable(
                word,
                "when is missing before " + word.shown() + ". Write when between the annotations and the conditions.");
    }

    private List<Token> conditions(Token rule) throws Unreadable {
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
                throw new Unreadable(token, "this ) closes nothing. Remove it, or write the ( that it should close.");
            } else if (token.isSign(")")) {
                open.remove(open.size() - 1);
            }
            place++;
        }
        if (!open.isEmpty()) {
            throw unclosed(open);
        }
        List<Token> conditions = tokens.subList(from, place);
        Optional<Unreadable> refused = Refused.among(conditions);
        if (refused.isPresent()) {
            throw refused.get();
        }
        if (conditions.isEmpty()) {
            throw new Unreadable(rule, "the rule has no condition. Write one between when and then.");
        }
        place++;
        return conditions;
    }

    private boolean isNextRule(Token token) {
        return token.isWord("rule") && tokens.get(place + 1).kind() == Kind.TEXT;
    }

    private Unreadable noThen(int from, Token token) {
        Token last = tokens.get(place - 1);
        if (place > from && isNearly(last, "then")) {
            return misspelt(last, "then");
        }
        return new Unreadable(
                token,
                "then is missing before " + token.shown()
                        + ". Write then and end, each on a line of its own, after the conditions.");
    }

    private Unreadable unclosed(List<Token> open) {
        return new Unreadable(open.get(open.size() - 1), "this ( is never closed. Write the ) that is missing.");
    }

    private Token requireEnd(Token end) throws Unreadable {
        if (end.isWord("end")) {
            return end;
        }
        if (end.kind() == Kind.END || end.isWord("rule")) {
            throw new Unreadable(end, "end is missing. Write end on a line of its own after then.");
        }
        if (isNearly(end, "end")) {
            throw misspelt(end, "end");
        }
        throw new Unreadable(end, NOT_EMPTY);
    }

    private static boolean isNearly(Token token, String word) {
        return token.kind() == Kind.WORD
                && Suggestions.nearest(token.text(), Set.of(word)).isPresent();
    }

    private static Unreadable misspelt(Token token, String word) {
        return new Unreadable(token, token.text() + " is not a word of the rule language. Write " + word + ".");
    }

    private Token peek() {
        return tokens.get(Math.min(place, tokens.size() - 1));
    }

    private Token next() {
        Token token = peek();
        place++;
        return token;
    }
}
