package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.followup.FollowUps.day;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Item.item;
import static org.sequitur.followup.Samples.act;
import static org.sequitur.followup.Samples.component;
import static org.sequitur.followup.Samples.indicator;
import static org.sequitur.followup.Samples.obligation;
import static org.sequitur.followup.Samples.reminder;
import static org.sequitur.followup.Samples.reply;
import static org.sequitur.followup.Samples.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.FollowUps;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Reply;
import org.sequitur.followup.Round;
import org.sequitur.followup.Session;

class SeenTest {
    private static Seen seenOn(String day, FollowUps posted) {
        return Seen.on(posted.build(), Days.on(on(day)));
    }

    private static Round round(int number, @Nullable String requestedOn, @Nullable String dueOn, String... components) {
        return new Round(number, day(requestedOn), day(dueOn), List.of(components), null);
    }

    @Nested
    class WhatHadHappenedAndWasKnown {
        private final FollowUps posted = followUp().with(act("a1", "LETTER_SENT", "2024-06-10", "", ""));

        @Test
        void aFactIsSeenFromItsOwnDayOn() {
            assertThat(seenOn("2024-06-09", posted).bodyActs()).isEmpty();
            assertThat(seenOn("2024-06-10", posted).bodyActs()).hasSize(1);
        }

        @Test
        void aFactThatNobodyRecordedWasKnownOnItsOwnDay() {
            FollowUp followUp = posted.build();
            assertThat(Seen.on(followUp, new Days(on("2024-07-01"), on("2024-06-09"), Optional.empty()))
                            .bodyActs())
                    .isEmpty();
            assertThat(Seen.on(followUp, new Days(on("2024-07-01"), on("2024-06-10"), Optional.empty()))
                            .bodyActs())
                    .hasSize(1);
        }

        @Test
        void aFactRecordedLaterIsSeenFromThenOn() {
            BodyAct recorded = new BodyAct("a2", "LETTER_SENT", on("2024-06-10"), "", "", "", 1, on("2024-08-01"));
            FollowUp followUp = followUp().with(recorded).build();
            assertThat(Seen.on(followUp, new Days(on("2024-09-01"), on("2024-07-31"), Optional.empty()))
                            .bodyActs())
                    .isEmpty();
            assertThat(Seen.on(followUp, new Days(on("2024-06-10"), on("2024-08-01"), Optional.empty()))
                            .bodyActs())
                    .hasSize(1);
        }

        @Test
        void aFactAnnouncedBeforehandIsNotSeenBeforeItHappens() {
            BodyAct announced = new BodyAct("a3", "MEETING_HELD", on("2024-06-10"), "", "", "", 1, on("2024-01-01"));
            FollowUps withIt = followUp().with(announced);
            assertThat(seenOn("2024-06-09", withIt).bodyActs()).isEmpty();
            assertThat(seenOn("2024-06-10", withIt).bodyActs()).hasSize(1);
        }

        @Test
        void aFactWithoutAnyDayIsAlwaysSeen() {
            assertThat(seenOn("2001-01-01", followUp().with(indicator("i1", "a", null)))
                            .indicators())
                    .hasSize(1);
        }

        @Test
        void anUndatedFactRecordedLaterIsSeenFromThenOn() {
            FollowUps withIt =
                    followUp().with(item("e1").recordedOn("2024-06-10").build());
            assertThat(seenOn("2024-06-09", withIt).evidence()).isEmpty();
            assertThat(seenOn("2024-06-10", withIt).evidence()).hasSize(1);
        }
    }

    @Nested
    class Replies {
        private final FollowUps posted = followUp()
                .with(reply("r2", 1, "2024-05-01"), reply("r1", 1, "2024-02-01"), reply("r3", 2, "2025-02-01"));

        @Test
        void theLastReplyIsTheLatestOfItsRound() {
            assertThat(seenOn("2026-01-01", posted).replies())
                    .filteredOn(Reply::last)
                    .extracting(Reply::id)
                    .containsExactly("r2", "r3");
        }

        @Test
        void theLastReplyIsTheLatestThatHasComeIn() {
            assertThat(seenOn("2024-04-30", posted).replies())
                    .filteredOn(Reply::last)
                    .extracting(Reply::id)
                    .containsExactly("r1");
        }

        @Test
        void ofTwoRepliesOnOneDayTheOneWithTheLaterIdIsLastHoweverTheyArePosted() {
            Reply a = reply("a", 1, "2024-02-01");
            Reply b = reply("b", 1, "2024-02-01");
            assertThat(seenOn("2026-01-01", followUp().with(b, a)).replies())
                    .isEqualTo(seenOn("2026-01-01", followUp().with(a, b)).replies())
                    .filteredOn(Reply::last)
                    .extracting(Reply::id)
                    .containsExactly("b");
        }
    }

    @Nested
    class Reminders {
        @Test
        void remindersWithoutANumberAreCountedWithinTheirRound() {
            FollowUps posted = followUp()
                    .with(
                            reminder("c", 0, 2, "2025-01-10"),
                            reminder("b", 0, 1, "2024-06-10"),
                            reminder("a", 0, 1, "2024-02-10"));
            assertThat(seenOn("2026-01-01", posted).reminders())
                    .extracting(Reminder::id, Reminder::ordinal, Reminder::last)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("a", 1, false),
                            org.assertj.core.groups.Tuple.tuple("b", 2, true),
                            org.assertj.core.groups.Tuple.tuple("c", 1, true));
        }

        @Test
        void aPostedNumberStandsAndTheNextWithoutOneFollowsIt() {
            FollowUps posted = followUp().with(reminder("b", 0, 1, "2024-06-10"), reminder("a", 2, 1, "2024-02-10"));
            assertThat(seenOn("2026-01-01", posted).reminders())
                    .extracting(Reminder::ordinal)
                    .containsExactly(2, 3);
        }

        @Test
        void twoRemindersOfOneDayKeepTheirPostedNumbers() {
            FollowUps posted = followUp().with(reminder("a", 2, 1, "2024-02-10"), reminder("b", 1, 1, "2024-02-10"));
            assertThat(seenOn("2026-01-01", posted).reminders())
                    .extracting(Reminder::id, Reminder::ordinal, Reminder::last)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("b", 1, false),
                            org.assertj.core.groups.Tuple.tuple("a", 2, true));
        }

        @Test
        void aReminderNotYetSentIsNotCounted() {
            FollowUps posted = followUp().with(reminder("a", 0, 1, "2024-02-10"), reminder("b", 0, 1, "2024-06-10"));
            assertThat(seenOn("2024-06-09", posted).reminders())
                    .extracting(Reminder::id, Reminder::last)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("a", true));
        }
    }

    @Nested
    class Rounds {
        @Test
        void theFirstRoundNeedNotBePosted() {
            assertThat(seenOn("2024-01-01", followUp().to(obligation("2020-01-15", "2023-01-15")))
                            .rounds())
                    .containsExactly(round(1, "2020-01-15", "2023-01-15"));
        }

        @Test
        void aPostedFirstRoundIsCompletedFromTheObligation() {
            FollowUps posted =
                    followUp().to(obligation("2020-01-15", "2023-01-15")).with(round(1, null, "2023-03-01", "a"));
            assertThat(seenOn("2024-01-01", posted).rounds())
                    .containsExactly(round(1, "2020-01-15", "2023-03-01", "a"));
        }

        @Test
        void theCurrentRoundOfAComponentIsTheLastThatAsksAboutIt() {
            FollowUps posted = followUp()
                    .with(component("a"), component("b"))
                    .with(round(2, "2024-03-01", "2024-09-01", "b"), round(3, "2025-03-01", "2025-09-01", "c"));
            Seen seen = seenOn("2026-01-01", posted);
            assertThat(seen.currentRound("a").number()).isEqualTo(1);
            assertThat(seen.currentRound("b").number()).isEqualTo(2);
            assertThat(seen.currentRound("").number()).isEqualTo(3);
        }

        @Test
        void aRoundThatNamesNoComponentAsksAboutAllOfThem() {
            FollowUps posted = followUp().with(component("a")).with(round(2, "2024-03-01", null));
            assertThat(seenOn("2024-03-01", posted).currentRound("a").number()).isEqualTo(2);
        }

        @Test
        void aRoundIsCurrentFromTheDayOfItsRequest() {
            FollowUps posted = followUp().with(component("a")).with(round(2, "2024-03-01", null, "a"));
            assertThat(seenOn("2024-02-29", posted).currentRound("a").number()).isEqualTo(1);
            assertThat(seenOn("2024-03-01", posted).currentRound("a").number()).isEqualTo(2);
        }
    }

    @Test
    void componentsAndSessionsStandInTheirOwnOrder() {
        Session late = session(2, "2024-07-01", "2024-07-26");
        Session early = session(1, "2024-03-04", "2024-03-29");
        Seen seen = seenOn(
                "2024-01-01", followUp().with(component("b"), component("a")).with(late, early, late));
        assertThat(seen.components()).extracting(c -> c.id()).containsExactly("a", "b");
        assertThat(seen.sessions()).containsExactly(early, late);
    }
}
