package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.pages.Happening.Lane;
import org.sequitur.pages.Happening.Mark;
import org.sequitur.pages.TimelinePicture.Point;
import org.sequitur.pages.TimelinePicture.Row;

/** Where everything stands in a timeline picture. */
class TimelineLayoutTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2023, 1, 1);

    @Test
    void nothingWithADayGivesNoPicture() {
        assertThat(TimelineLayout.of(List.of(), List.of(), AS_OF, Story.WORDS)).isEmpty();
    }

    @Test
    void whatComesSoonAfterTheAnswerStandsInItsPlaceAndWhatComesMuchLaterAtTheEdge() {
        List<Point> points = drawn(due(FIRST), due(AS_OF.plusMonths(2)), due(AS_OF.plusYears(5)))
                .rows()
                .get(0)
                .points();
        assertThat(points.stream().map(Point::kind)).containsExactly("ahead", "ahead", "beyond");
        assertThat(points.get(2).full()).isEqualTo("1 Jan 2028: Due: report");
    }

    @Test
    void marksAreNeverOutsideThePicture() {
        TimelinePicture picture = drawn(due(FIRST), due(AS_OF.plusYears(5)));
        for (Row row : picture.rows()) {
            assertThat(row.points())
                    .allSatisfy(p -> assertThat(p.label().x()).isBetween(picture.left() - 10, picture.width()));
        }
        assertThat(picture.today().x()).isBetween(picture.left(), picture.width());
    }

    @Test
    void labelsOfOneDayStandBelowOneAnother() {
        List<Point> points =
                drawn(due(FIRST), due(FIRST), due(FIRST)).rows().get(0).points();
        assertThat(points.stream().map(p -> p.label().y()))
                .containsExactly(48, 48 + TimelineLayout.LINE, 48 + 2 * TimelineLayout.LINE);
    }

    @Test
    void rowsThatWouldMakeThePictureTooTallAreCounted() {
        List<Happening> measures = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            String name = "measure " + (i + 10);
            measures.add(new Happening(
                    FIRST,
                    Lane.MEASURE,
                    name,
                    Mark.STAGE,
                    "in force",
                    "in force",
                    new FactLink("measure", name, null)));
        }
        TimelinePicture picture = drawn(measures.toArray(Happening[]::new));
        assertThat(picture.rows()).hasSize(40);
        assertThat(picture.hidden()).isEqualTo(5);
    }

    private static TimelinePicture drawn(Happening... happenings) {
        return TimelineLayout.of(List.of(happenings), List.of(), AS_OF, Story.WORDS)
                .orElseThrow();
    }

    private static Happening due(LocalDate day) {
        return new Happening(
                day, Lane.DUE, "Due", Mark.AHEAD, "report", "Due: report", new FactLink("due day", "", "#deadline-0"));
    }
}
