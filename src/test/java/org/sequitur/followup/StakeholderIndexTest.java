package org.sequitur.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.followup.ImplementationScore.FULLY;
import static org.sequitur.followup.ImplementationScore.NOT;
import static org.sequitur.followup.ImplementationScore.PARTLY;
import static org.sequitur.followup.ScoringStakeholder.NGO;
import static org.sequitur.followup.ScoringStakeholder.STATE;

import java.util.List;
import org.junit.jupiter.api.Test;

class StakeholderIndexTest {
    private static StakeholderScore score(
            ScoringStakeholder kind, String who, String coalition, ImplementationScore score) {
        return new StakeholderScore(who + "-score", "12", who, kind, coalition, score, null, null);
    }

    private static StakeholderIndex of(StakeholderScore... scores) {
        return StakeholderIndex.of("12", List.of(scores)).orElseThrow();
    }

    @Test
    void fullyAndPartlyMakeThreeQuarters() {
        assertThat(of(score(STATE, "state", "", FULLY), score(NGO, "a", "", PARTLY)))
                .isEqualTo(new StakeholderIndex("12", 750, 500, 2, false));
    }

    @Test
    void tenOrganisationsOfOneCoalitionDoNotOutvoteTheState() {
        assertThat(of(
                        score(STATE, "state", "", FULLY),
                        score(NGO, "a", "joint", NOT),
                        score(NGO, "b", "joint", NOT),
                        score(NGO, "c", "joint", NOT)))
                .isEqualTo(new StakeholderIndex("12", 500, 1000, 2, true));
    }

    @Test
    void aCoalitionThatDoesNotAgreeCountsWithItsOwnMean() {
        assertThat(of(
                        score(NGO, "a", "joint", FULLY),
                        score(NGO, "b", "joint", PARTLY),
                        score(NGO, "c", "joint", PARTLY)))
                .isEqualTo(new StakeholderIndex("12", 666, 0, 1, false));
    }

    @Test
    void whereNobodyAnsweredThereIsNoIndex() {
        assertThat(StakeholderIndex.of("12", List.of())).isEmpty();
    }
}
