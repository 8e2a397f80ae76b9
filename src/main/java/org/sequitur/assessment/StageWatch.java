package org.sequitur.assessment;

import java.util.function.Supplier;
import org.sequitur.rulebook.RuleStage;

/** Stands beside the stages without touching what they find. A door may time them; the core itself has no clock. */
public interface StageWatch {
    /** Takes no notice. */
    StageWatch NONE = new StageWatch() {
        @Override
        public <T> T matching(RuleStage stage, Supplier<T> matching) {
            return matching.get();
        }
    };

    /** Matches one stage for the obligation or for one component, and gives what it found. */
    <T> T matching(RuleStage stage, Supplier<T> matching);
}
