package org.sequitur.rulebook;

import java.util.Arrays;
import java.util.Optional;

/** How sure we are of a criterion or a wording; the only flags in use. */
public enum Status {
    VERIFIED("VERIFIED", ""),
    SECONDARY("SECONDARY", "from a secondary source"),
    RECALLED_HIGH("RECALLED (high)", "unconfirmed"),
    RECALLED("RECALLED", "unconfirmed"),
    RECALLED_LOW("RECALLED (low)", "unconfirmed"),
    DESIGN("DESIGN", "Sequitur's own criterion, not an official rule");

    private final String flag;
    private final String remark;

    Status(String flag, String remark) {
        this.flag = flag;
        this.remark = remark;
    }

    /** The flag as rule files write it. */
    public String flag() {
        return flag;
    }

    /** What a reader is told of it; empty for a verified text. */
    public String remark() {
        return remark;
    }

    /** Whether nobody has read it in the document that it is said to stand in. */
    public boolean unconfirmed() {
        return this == RECALLED_HIGH || this == RECALLED || this == RECALLED_LOW;
    }

    static Optional<Status> of(String flag) {
        return Arrays.stream(values()).filter(s -> s.flag.equals(flag)).findFirst();
    }
}
