package org.sequitur.rulebook;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sequitur.followup.Answer;
import org.sequitur.rulebook.Expression.And;
import org.sequitur.rulebook.Expression.Compare;
import org.sequitur.rulebook.Expression.In;
import org.sequitur.rulebook.Expression.Not;
import org.sequitur.rulebook.Expression.Operand;
import org.sequitur.rulebook.Expression.Or;

/** The judged fields of a condition, by kind and field, as {@code @needs} names them. */
final class Unknowns {
    private Unknowns() {}

    /** Those that it tests. */
    static Set<String> tested(Condition condition) {
        Set<String> tested = new LinkedHashSet<>();
        condition.judgedFields().forEach(field -> tested.add(condition.type().kind() + "." + field));
        return tested;
    }

    /** Those that it holds against UNKNOWN. */
    static Set<String> heldAgainstUnknown(Condition condition) {
        Set<String> held = new LinkedHashSet<>();
        condition.constraints().forEach(c -> collect(c, condition.type().kind(), held));
        return held;
    }

    private static void collect(Expression expression, String kind, Set<String> into) {
        if (expression instanceof And and) {
            collect(and.left(), kind, into);
            collect(and.right(), kind, into);
        } else if (expression instanceof Or or) {
            collect(or.left(), kind, into);
            collect(or.right(), kind, into);
        } else if (expression instanceof Not not) {
            collect(not.inner(), kind, into);
        } else if (expression instanceof Compare compare && isUnknown(compare.right())) {
            add(compare.left(), kind, into);
        } else if (expression instanceof In in && in.values().stream().anyMatch(Unknowns::isUnknown)) {
            add(in.left(), kind, into);
        }
    }

    private static void add(Operand operand, String kind, Set<String> into) {
        if (operand instanceof Operand.OwnField own) {
            into.add(kind + "." + own.field().name());
        }
    }

    private static boolean isUnknown(Operand operand) {
        return operand instanceof Operand.Constant constant
                && constant.value().name().equals(Answer.UNKNOWN.name());
    }
}
