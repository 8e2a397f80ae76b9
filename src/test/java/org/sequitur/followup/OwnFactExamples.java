package org.sequitur.followup;

import static org.sequitur.followup.FollowUps.day;
import static org.sequitur.followup.FollowUps.on;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Facts of single mechanisms, for tests of what is done with all of them alike. */
public final class OwnFactExamples {
    private OwnFactExamples() {}

    /** A sum of 100 euros, due on 1 May 2024. */
    public static Award award(String id, String component, @Nullable String paidOn, @Nullable String publishedOn) {
        return new Award(
                id,
                "applicant",
                component,
                new BigDecimal("100.00"),
                "EUR",
                on("2024-05-01"),
                day(paidOn),
                paidOn == null ? null : new BigDecimal("100"),
                paidOn == null ? Answer.UNKNOWN : Answer.YES,
                day(publishedOn),
                null,
                null);
    }

    public static Rule9 rule9(String id, String notifiedOn, @Nullable String stateReplyOn) {
        return new Rule9(id, SubmitterType.NGO, "", on(notifiedOn), day(stateReplyOn), null);
    }
}
