package org.sequitur.rulebook;

import org.sequitur.followup.Answer;
import org.sequitur.followup.Word;
import org.sequitur.rulebook.Expression.Operand;
import org.sequitur.rulebook.FactType.Field;
import org.sequitur.rulebook.FactType.ValueKind;

/**
 * One side of a comparison: what it is, and how an author sees it.
 *
 * @param names where a text's names are declared
 * @param judged it may be unknown
 * @param track whether it is a track's value, whose names stand with the tracks
 * @param shown as written
 */
record Value(
        Operand operand,
        ValueKind kind,
        Class<?> type,
        Word.Names names,
        boolean judged,
        boolean track,
        Token at,
        String shown) {

    static Value of(Operand operand, FactType owner, Field field, Token at, String shown) {
        boolean track = owner.name().equals("Track") && field.name().equals("value");
        return new Value(operand, field.kind(), field.type(), field.names(), field.judged(), track, at, shown);
    }

    static Value plain(Operand operand, ValueKind kind, Class<?> type, Token at) {
        return new Value(operand, kind, type, Word.Names.ANY, false, false, at, at.shown());
    }

    /** Whether it is written as it stands, not read from a fact. */
    boolean isLiteral() {
        return operand instanceof Operand.Text
                || operand instanceof Operand.Number
                || operand instanceof Operand.Truth
                || operand instanceof Operand.Constant;
    }

    boolean isUnknown() {
        return operand instanceof Operand.Constant c && c.value().name().equals(Answer.UNKNOWN.name());
    }

    /** What kind of value it is, in words. */
    String words() {
        return switch (kind) {
            case CONSTANT -> "a value of " + type.getSimpleName();
            case TRUTH -> "yes or no";
            default -> "a " + kind.words();
        };
    }
}
