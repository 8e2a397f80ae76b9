package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The unit that is graded; UN bodies call it a limb or part. */
@Word("The unit that is graded: a part of the recommendation")
public record Component(
        @Word("Its id") String id,
        @Word("The paragraph it stands in") String paragraph,
        String text,
        @Word("Whether the body selected it for follow-up") Answer selectedForFollowUp,

        @Word("Whether it asks for a structure or for practice to change")
        AskKind askKind,

        @Word("What it still lacks") StillNeeded stillNeeded,
        @Word("The kind of remedy it asks for") Category category,
        @Word("Whether it helps individuals or everybody") Scope scope,

        @Word("What the State under review said of it") UprPosition position,
        @Word("The due day printed for it alone") @Nullable LocalDate dueOn)
        implements Fact {
    public Component {
        requireNonNull(id, "id");
        requireNonNull(paragraph, "paragraph");
        requireNonNull(text, "text");
        requireNonNull(selectedForFollowUp, "selectedForFollowUp");
        requireNonNull(askKind, "askKind");
        requireNonNull(stillNeeded, "stillNeeded");
        requireNonNull(category, "category");
        requireNonNull(scope, "scope");
        requireNonNull(position, "position");
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", id);
    }
}
