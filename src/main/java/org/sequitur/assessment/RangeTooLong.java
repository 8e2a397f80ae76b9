package org.sequitur.assessment;

import java.time.LocalDate;

/** More happens between the two days of a timeline than is looked at in one. */
public final class RangeTooLong extends Exception {
    private static final long serialVersionUID = 1L;
    private final LocalDate fits;

    RangeTooLong(LocalDate fits) {
        super("the range fits up to " + fits);
        this.fits = fits;
    }

    /** The last day up to which a timeline from the same day can be given. */
    public LocalDate fits() {
        return fits;
    }
}
