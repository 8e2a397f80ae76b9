package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What one reply says of one component, as judged. */
@Word("What one reply says of one component, as judged")
public record ReplyPart(
        @Word("Id of the reply") String reply,
        @Word("The round that it answers") int round,
        @Word("The day the reply came in") LocalDate receivedOn,
        @Word("Id of the component") String component,
        @Word("How far the reply addresses the component") Addressed addressed,

        @Word("Whether the information goes to the component")
        InformationRelevance relevance,

        @Word("How thorough the information is") InformationQuality informationQuality,
        @Word("What the State says of the recommendation") Stance stance,
        @Word("Whether the stance amounts to rejection") Answer treatAsRejection,
        @Word("Whether it only repeats earlier information") Answer repeatsEarlierInformationOnly,

        @Word("It is the latest of its round to speak of the component")
        boolean last,

        @Word("It is the latest of its round to address the component fully or partly")
        boolean latestAnswer)
        implements Fact {
    public ReplyPart {
        requireNonNull(reply, "reply");
        requireNonNull(receivedOn, "receivedOn");
        requireNonNull(component, "component");
        requireNonNull(addressed, "addressed");
        requireNonNull(relevance, "relevance");
        requireNonNull(informationQuality, "informationQuality");
        requireNonNull(stance, "stance");
        requireNonNull(treatAsRejection, "treatAsRejection");
        requireNonNull(repeatsEarlierInformationOnly, "repeatsEarlierInformationOnly");
    }

    @Override
    public FactRef ref() {
        return new FactRef("reply", reply);
    }

    /** Whether it addresses the component at least partly. */
    @Word("The reply addresses the component fully or partly")
    public boolean answers() {
        return addressed == Addressed.FULLY || addressed == Addressed.PARTLY;
    }

    /** The same part, with its place among those of its round. */
    public ReplyPart placed(boolean isLast, boolean isLatestAnswer) {
        return new ReplyPart(
                reply,
                round,
                receivedOn,
                component,
                addressed,
                relevance,
                informationQuality,
                stance,
                treatAsRejection,
                repeatsEarlierInformationOnly,
                isLast,
                isLatestAnswer);
    }
}
