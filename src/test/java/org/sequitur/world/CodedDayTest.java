package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CodedDayTest {
    @Test
    void aWholeDayIsThatDay() {
        assertThat(CodedDay.in("letter 2012-04-29")).contains(LocalDate.parse("2012-04-29"));
        assertThat(CodedDay.monthOnly("letter 2012-04-29")).isFalse();
    }

    @Test
    void aMonthIsItsLastDay() {
        assertThat(CodedDay.in("2011-04")).contains(LocalDate.parse("2011-04-30"));
        assertThat(CodedDay.in("2009-07 (session)")).contains(LocalDate.parse("2009-07-31"));
        assertThat(CodedDay.in("2010-12 (year inferred; source prints 'Dec. and April 2011')"))
                .contains(LocalDate.parse("2010-12-31"));
        assertThat(CodedDay.monthOnly("2011-04")).isTrue();
    }

    @Test
    void aMonthInWordsIsItsLastDay() {
        assertThat(CodedDay.in("letter October 2011 (20 or 30 October, both printed)"))
                .contains(LocalDate.parse("2011-10-31"));
    }

    @Test
    void aSpanOfMonthsIsTheLastDayOfItsLast() {
        assertThat(CodedDay.in("2007-04..2007-09: three reminders")).contains(LocalDate.parse("2007-09-30"));
    }

    @Test
    void ofTwoDaysTheFirstCounts() {
        assertThat(CodedDay.in("Second reply in two parts, 2014-01-06 and 2014-01-13"))
                .contains(LocalDate.parse("2014-01-06"));
    }

    @Test
    void aPhraseMayNameNone() {
        assertThat(CodedDay.in("No additional response")).isEmpty();
    }
}
