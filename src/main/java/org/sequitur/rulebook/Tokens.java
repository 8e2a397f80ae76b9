package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequitur.rulebook.Token.Kind;

/** Cuts a rule file into words, signs and texts; comments and blanks fall away. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("(?<blank>\\s+|//[^\\r\\n]*|/\\*(?s:.*?)\\*/)"
            + "|\"(?<text>[^\"\\r\\n]*)\""
            + "|(?<number>\\d+(?![\\w$]))"
            + "|(?<variable>\\$\\w+)"
            + "|(?<word>[A-Za-z_]\\w*)"
            + "|@(?<annotation>\\w+)"
            + "|(?<sign>[=!<>]=|&&|\\|\\||:=|[<>!(),.:=*])");
    private static final String OPENING = "“„‘«";
    private static final String CLOSING = "”’»";

    private Tokens() {}

    /** The tokens of the file, the last of them its end; reports quotes that do not close or are not straight. */
    static List<Token> of(RuleText file) {
        String text = file.text();
        List<Token> tokens = new ArrayList<>();
        Matcher next = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (next.region(at, text.length()).lookingAt()) {
                token(next).ifPresent(tokens::add);
                at = next.end();
            } else {
                at = foreign(file, at, tokens);
            }
        }
        tokens.add(new Token(Kind.END, "", Math.max(text.stripTrailing().length() - 1, 0), text.length()));
        return List.copyOf(tokens);
    }

    private static Optional<Token> token(Matcher found) {
        for (Kind kind : List.of(Kind.TEXT, Kind.NUMBER, Kind.VARIABLE, Kind.WORD, Kind.ANNOTATION, Kind.SIGN)) {
            String text = found.group(kind.name().toLowerCase(Locale.ROOT));
            if (text != null) {
                return Optional.of(new Token(kind, text, found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    private static int foreign(RuleText file, int at, List<Token> tokens) {
        String text = file.text();
        String character = Character.toString(text.codePointAt(at));
        if (character.equals("\"")) {
            file.problem(
                    at,
                    "this quote has no closing quote on its line. Write a text between two straight quotes: \"…\".");
            return endOfLine(text, at);
        }
        if (OPENING.contains(character) || CLOSING.contains(character)) {
            file.problem(at, character + " is a typographic quote. Write straight quotes: \"…\".");
            return afterTypographicText(text, at);
        }
        if (text.startsWith("/*", at)) {
            file.problem(at, "this comment does not end. Write */ after its last word.");
            return text.length();
        }
        tokens.add(new Token(Kind.FOREIGN, character, at, at + character.length()));
        return at + character.length();
    }

    /** One problem is enough for the text that stands between two such quotes. */
    private static int afterTypographicText(String text, int at) {
        int end = endOfLine(text, at);
        for (int i = at + 1; i < end; i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '“') {
                return i + 1;
            }
        }
        return at + 1;
    }

    private static int endOfLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
