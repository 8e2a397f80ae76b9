package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Samples.measure;
import static org.sequitur.followup.Samples.onPoint;
import static org.sequitur.followup.Samples.stage;
import static org.sequitur.followup.Stage.ANNOUNCED;
import static org.sequitur.followup.Stage.DRAFTED;
import static org.sequitur.followup.Stage.IN_FORCE;
import static org.sequitur.followup.Stage.NONE;
import static org.sequitur.followup.Stage.REVERSED;
import static org.sequitur.followup.Stage.STALLED;
import static org.sequitur.followup.Stage.SUBMITTED_TO_PARLIAMENT;
import static org.sequitur.followup.Stage.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.Measure;
import org.sequitur.followup.MeasureStage;
import org.sequitur.followup.Stage;

/** The stage that the State claims on the day asked. */
class SeenMeasuresTest {
    private static final MeasureStage SUBMITTED = stage(SUBMITTED_TO_PARLIAMENT, "2023-05-02");
    private static final MeasureStage FORCE = stage(IN_FORCE, "2024-08-01");

    private static List<Measure> seenOn(String day, MeasureStage... stages) {
        return Seen.on(
                        followUp()
                                .with(measure("m1", List.of(onPoint("a")), stages))
                                .build(),
                        Days.on(on(day)))
                .measures();
    }

    private static void assertClaimed(List<Measure> seen, Stage claimed, @Nullable LocalDate on) {
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).claimed()).isEqualTo(claimed);
        assertThat(seen.get(0).claimedOn()).isEqualTo(on);
    }

    @Test
    void theStageOnADayIsTheLatestNotAfterIt() {
        assertClaimed(seenOn("2024-07-31", FORCE, SUBMITTED), SUBMITTED_TO_PARLIAMENT, on("2023-05-02"));
        assertClaimed(seenOn("2024-08-01", FORCE, SUBMITTED), IN_FORCE, on("2024-08-01"));
    }

    @Test
    void aMeasureOfWhichNothingHasHappenedYetIsNotSeen() {
        assertThat(seenOn("2023-05-01", FORCE, SUBMITTED)).isEmpty();
        assertThat(seenOn("2023-05-02", FORCE, SUBMITTED)).hasSize(1);
    }

    @Test
    void aMeasureWithoutStagesIsAtNone() {
        assertClaimed(seenOn("2024-01-01"), NONE, null);
    }

    @Test
    void aLaterSetbackIsTheStageEvenThoughItStandsLower() {
        assertClaimed(seenOn("2025-01-01", FORCE, stage(REVERSED, "2024-12-01")), REVERSED, on("2024-12-01"));
    }

    @Test
    void aLaterAdvanceEndsASetback() {
        assertClaimed(seenOn("2025-01-01", FORCE, stage(STALLED, "2023-12-01")), IN_FORCE, on("2024-08-01"));
    }

    @Test
    void anUndatedStageCountsWhenItIsHigherThanTheDatedOnes() {
        assertClaimed(seenOn("2025-01-01", SUBMITTED, stage(IN_FORCE, null)), IN_FORCE, null);
        assertClaimed(
                seenOn("2025-01-01", SUBMITTED, stage(ANNOUNCED, null)), SUBMITTED_TO_PARLIAMENT, on("2023-05-02"));
    }

    @Test
    void ofSeveralUndatedStagesTheHighestCounts() {
        assertClaimed(seenOn("2025-01-01", stage(DRAFTED, null), stage(ANNOUNCED, null)), DRAFTED, null);
    }

    @Test
    void theSameStageDatedAndUndatedKeepsItsDay() {
        assertClaimed(seenOn("2025-01-01", FORCE, stage(IN_FORCE, null)), IN_FORCE, on("2024-08-01"));
    }

    @Test
    void anUndatedSetbackIsTakenAtItsWord() {
        assertClaimed(seenOn("2025-01-01", FORCE, stage(WITHDRAWN, null)), WITHDRAWN, null);
        assertClaimed(seenOn("2025-01-01", stage(IN_FORCE, null), stage(STALLED, null)), STALLED, null);
    }

    @Test
    void ofTwoStagesReachedOnOneDayTheHigherCounts() {
        assertClaimed(seenOn("2025-01-01", FORCE, stage(DRAFTED, "2024-08-01")), IN_FORCE, on("2024-08-01"));
    }

    @Test
    void aStageRecordedLaterIsNotYetClaimed() {
        MeasureStage learntLater = new MeasureStage(IN_FORCE, on("2024-08-01"), on("2024-10-01"));
        assertClaimed(seenOn("2024-09-30", learntLater, SUBMITTED), SUBMITTED_TO_PARLIAMENT, on("2023-05-02"));
        assertClaimed(seenOn("2024-10-01", learntLater, SUBMITTED), IN_FORCE, on("2024-08-01"));
    }

    @Test
    void theOrderInWhichStagesArePostedChangesNothing() {
        assertThat(seenOn("2025-01-01", FORCE, SUBMITTED)).isEqualTo(seenOn("2025-01-01", SUBMITTED, FORCE));
    }
}
