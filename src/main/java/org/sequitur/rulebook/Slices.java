package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.sequitur.rulebook.Token.Kind;

/** Finds the tokens of one fact and cuts them into its constraints. */
final class Slices {
    private Slices() {}

    /** The number of the first token at or after a place. */
    static int placeOf(List<Token> tokens, int at) {
        int place = 0;
        while (tokens.get(place).at() < at && place < tokens.size() - 3) {
            place++;
        }
        return place;
    }

    /** The number of the bracket that closes this one. */
    static int closing(List<Token> tokens, int open) {
        int depth = 0;
        int place = open;
        do {
            depth += tokens.get(place).isSign("(") ? 1 : tokens.get(place).isSign(")") ? -1 : 0;
            place++;
        } while (depth > 0 && place < tokens.size() - 1);
        return place - 1;
    }

    /** What stands between two brackets, cut at its outer commas; each constraint ends with an END. */
    static List<List<Token>> constraints(List<Token> tokens, int from, int close) {
        List<List<Token>> constraints = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens.subList(from, close)) {
            if (depth == 0 && token.isSign(",")) {
                constraints.add(ended(current, token.at()));
                current = new ArrayList<>();
                continue;
            }
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            current.add(token);
        }
        if (close > from) {
            constraints.add(ended(current, tokens.get(close).at()));
        }
        return constraints;
    }

    private static List<Token> ended(List<Token> constraint, int at) {
        List<Token> ended = new ArrayList<>(constraint);
        ended.add(new Token(Kind.END, "", at, at));
        return List.copyOf(ended);
    }
}
