package org.sequitur.followup;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the stakeholders that scored a component say together: 0 for not, 500 for partly, 1000 for fully implemented, so that
 * a coalition counts once, whatever its size. Source: measurement.md, UPRI-02 and UPRI-07.
 */
@Word("What the stakeholders that scored a component say together; a coalition counts once")
public record StakeholderIndex(
        @Word("Id of the component") String component,

        @Word(value = "Mean of all clusters in thousandths, rounded down", computed = true)
        int mean,

        @Word(value = "Highest less lowest cluster in thousandths, rounded down", computed = true)
        int spread,

        @Word(value = "How many clusters scored", computed = true)
        int clusters,

        @Word(value = "The State says fully, and somebody else says not at all", computed = true)
        boolean stateContradicted)
        implements Fact {
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;
    private static final BigDecimal STEP = BigDecimal.valueOf(500);

    public StakeholderIndex {
        requireNonNull(component, "component");
    }

    /** Of all scores of one component; empty if nobody scored it, which is not the same as 0. */
    public static Optional<StakeholderIndex> of(String component, List<StakeholderScore> scores) {
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        Collection<List<StakeholderScore>> clusters = scores.stream()
                .collect(groupingBy(StakeholderIndex::cluster, TreeMap::new, toList()))
                .values();
        List<BigDecimal> means = clusters.stream()
                .map(c -> mean(c.stream().map(StakeholderIndex::points).toList()))
                .sorted()
                .toList();
        return Optional.of(new StakeholderIndex(
                component,
                down(mean(means)),
                down(means.get(means.size() - 1).subtract(means.get(0))),
                means.size(),
                says(scores, true, ImplementationScore.FULLY) && says(scores, false, ImplementationScore.NOT)));
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", component);
    }

    private static String cluster(StakeholderScore score) {
        return score.coalition().isEmpty() ? "stakeholder " + score.stakeholder() : "coalition " + score.coalition();
    }

    private static BigDecimal points(StakeholderScore score) {
        return STEP.multiply(BigDecimal.valueOf(score.score().ordinal()));
    }

    private static boolean says(List<StakeholderScore> scores, boolean state, ImplementationScore score) {
        return scores.stream().anyMatch(s -> s.kind() == ScoringStakeholder.STATE == state && s.score() == score);
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), EXACT_ENOUGH);
    }

    private static int down(BigDecimal value) {
        return value.setScale(0, RoundingMode.DOWN).intValue();
    }
}
