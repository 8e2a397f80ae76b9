package org.sequitur.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.followup.OwnFacts;
import org.sequitur.followup.Word;
import org.sequitur.rulebook.Condition.Quantifier;
import org.sequitur.rulebook.ConditionReader.Read;
import org.sequitur.rulebook.Expression.And;
import org.sequitur.rulebook.Expression.Compare;
import org.sequitur.rulebook.Expression.Holds;
import org.sequitur.rulebook.Expression.In;
import org.sequitur.rulebook.Expression.Operand;
import org.sequitur.rulebook.Expression.Operator;
import org.sequitur.rulebook.Expression.Or;

/**
 * Refuses a rule that would pair every fact of one sort with every fact of another: with a few hundred of each, the engine
 * would run out of time and memory.
 */
final class Joins {
    /** At most a handful of each can be there, whatever is posted. */
    private static final Set<String> FEW = Stream.concat(
                    Stream.of(
                            "BandedIndicators", "Obligation", "CurrentRound", "Cooperation", "ProcedureState", "Track"),
                    OwnFacts.all().stream()
                            .filter(part -> !part.isList())
                            .map(part -> part.type().getSimpleName()))
            .collect(Collectors.toUnmodifiableSet());

    /** Named in a constraint, there are few of each. */
    private static final Set<Word.Names> NAMED = Set.of(Word.Names.DEADLINE, Word.Names.PARAMETER, Word.Names.CONCEPT);

    /** The latest of its round is one. */
    private static final Set<String> LATEST = Set.of("last", "latestAnswer");

    private Joins() {}

    static void check(RuleText file, RuleStage stage, List<Read> conditions) {
        Map<String, Integer> boundBy = new HashMap<>();
        int[] group = new int[conditions.size()];
        for (int i = 0; i < conditions.size(); i++) {
            Read read = conditions.get(i);
            group[i] = i;
            for (String used : read.uses()) {
                join(group, i, boundBy.getOrDefault(used, i));
            }
            int number = i;
            read.condition().variable().ifPresent(v -> boundBy.putIfAbsent(v, number));
            read.condition().bindings().forEach(b -> boundBy.putIfAbsent(b.variable(), number));
        }
        Set<Integer> groupsOfMany = new HashSet<>();
        for (int i = 0; i < conditions.size(); i++) {
            Read read = conditions.get(i);
            if (isMany(read.condition(), stage) && groupsOfMany.add(group[i]) && groupsOfMany.size() > 1) {
                file.problem(
                        read.at().at(),
                        "nothing joins this " + read.condition().type().name()
                                + " with the facts above, so every one would be paired with every other. Compare one of its fields with one of theirs, such as measure == $measure.id.");
            }
        }
    }

    private static void join(int[] group, int one, int other) {
        int from = group[one];
        int to = group[other];
        for (int i = 0; i < group.length; i++) {
            if (group[i] == from && i <= one) {
                group[i] = to;
            }
        }
    }

    private static boolean isMany(Condition condition, RuleStage stage) {
        String type = condition.type().name();
        boolean alone = type.equals("Component") && stage.scope() == RuleStage.Scope.COMPONENT;
        return condition.quantifier() == Quantifier.ONE
                && !alone
                && !FEW.contains(type)
                && condition.constraints().stream().noneMatch(c -> isNamed(c) || isLatest(c));
    }

    private static boolean isNamed(Expression constraint) {
        if (constraint instanceof Compare compare) {
            return compare.operator() == Operator.EQUAL
                    && isName(compare.left())
                    && compare.right() instanceof Operand.Text;
        }
        return constraint instanceof In in && !in.negated() && isName(in.left());
    }

    private static boolean isName(Operand operand) {
        return operand instanceof Operand.OwnField own
                && NAMED.contains(own.field().names());
    }

    private static boolean isLatest(Expression constraint) {
        if (constraint instanceof And and) {
            return isLatest(and.left()) || isLatest(and.right());
        }
        if (constraint instanceof Or or) {
            return isLatest(or.left()) && isLatest(or.right());
        }
        return constraint instanceof Holds holds
                && holds.truth() instanceof Operand.OwnField own
                && LATEST.contains(own.field().name());
    }
}
