package org.sequitur.assessment;

import java.util.List;
import java.util.Optional;
import org.sequitur.followup.OutcomeKind;

/** What is said of one component. */
public sealed interface Outcome {
    /** The reasons for it. */
    List<Reason> reasons();

    OutcomeKind kind();

    /** The grade or no-grade code; empty for the other two. */
    String code();

    record Graded(GradeLine grade, List<Reason> reasons) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.GRADED;
        }

        @Override
        public String code() {
            return grade.code();
        }
    }

    record NoGrade(GradeLine noGrade, List<Reason> reasons) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.NO_GRADE;
        }

        @Override
        public String code() {
            return noGrade.code();
        }
    }

    /** A fact is missing; {@code could} lists, in the scheme's order, what the answer may become once it is known. */
    record Indeterminate(List<Missing> missing, List<String> could, Optional<GradeLine> reached, List<Reason> reasons)
            implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.INDETERMINATE;
        }

        @Override
        public String code() {
            return "";
        }
    }

    /** A person must decide, and why. */
    record Referred(String why, List<Reason> reasons) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.REFERRED;
        }

        @Override
        public String code() {
            return "";
        }
    }
}
