package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the State takes part in the dialogue with the SPT. */
@Word("How the State takes part in the dialogue with the SPT")
public record SptDialogue(
        @From(value = "refusedOn", before = "NO") @Word("Whether the State refuses to cooperate")
        Answer refusesToCooperate,

        @From(value = "refusedOn", before = "NO")
        @Word("Whether the State refuses to take steps to improve the situation")
        Answer refusesToImprove,

        @Word("The day that was recorded") @Nullable LocalDate refusedOn,

        @From(value = "sptRequestedOn", before = "NO")
        @Word("Whether the SPT asks the Committee against Torture to act")
        Answer sptRequested,

        @Word("The day it asked") @Nullable LocalDate sptRequestedOn,

        @From(value = "stateHeardOn", before = "NO") @Word("Whether the State could make its views known")
        Answer stateHeard,

        @Word("The day it could") @Nullable LocalDate stateHeardOn,

        @From(value = "catVotedOn", before = "NO")
        @Word("Whether the Committee against Torture so decided by a majority")
        Answer catMajorityVote,

        @Word("The day of the vote") @Nullable LocalDate catVotedOn,

        @From(value = "partPublishedOn", before = "NO") @Word("Whether the State published part of the report")
        Answer partPublishedByState,

        @Word("The day it did") @Nullable LocalDate partPublishedOn,
        @Word("Whether obstacles put a visit at risk") Answer visitAtRisk,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public SptDialogue {
        requireNonNull(refusesToCooperate, "refusesToCooperate");
        requireNonNull(refusesToImprove, "refusesToImprove");
        requireNonNull(sptRequested, "sptRequested");
        requireNonNull(stateHeard, "stateHeard");
        requireNonNull(catMajorityVote, "catMajorityVote");
        requireNonNull(partPublishedByState, "partPublishedByState");
        requireNonNull(visitAtRisk, "visitAtRisk");
    }

    @Override
    public FactRef ref() {
        return new FactRef("dialogue", "dialogue");
    }
}
