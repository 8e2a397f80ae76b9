package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.rulebook.BookFiles.COMMON;
import static org.sequitur.rulebook.BookFiles.MECHANISM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is measured, to which levels a scheme is related, and what is open. */
class MeasurementReaderTest {
    private static final Citation CITED = new Citation("X-01", "X/1, para. 1", Status.VERIFIED);

    @Test
    void whatIsMeasuredAndWhatIsOpenIsReadWithTheCommonBehindItsOwn() throws RuleBookRejected {
        Mechanism mechanism = extended().read().mechanism("x-co").orElseThrow();

        Measurement own = new Measurement(
                "SHARE", "Our share", true, CITED, List.of(new Measurement.Value("MOST", "Most", CITED)));
        assertThat(mechanism.measurements())
                .containsExactly(
                        own,
                        new Measurement(
                                "MEAN",
                                "The mean",
                                false,
                                CITED,
                                List.of(new Measurement.Value(
                                        "HIGH", "High", new Citation("X-01", "X/9", Status.RECALLED)))));
        assertThat(mechanism.questions()).containsExactly(new Question("Q-1", "Since when?", "X/7", List.of("X-02")));
        assertThat(mechanism.schemes().get(1).mapping())
                .contains(new Scheme.Mapping(
                        "levels",
                        new Citation("X-02", "X/2", Status.DESIGN),
                        Map.of("A", List.of("DONE"), "OVERDUE", List.of("OPEN", "DONE"))));
    }

    @Test
    void aQuestionOfItsOwnStandsInPlaceOfTheCommonOneOfTheSameId() throws RuleBookRejected {
        Mechanism mechanism = extended()
                .with(COMMON, "parameters:\n", """
                        questions:
                          - {id: Q-1, asks: "Of everybody?", document: "X/8", rows: [X-02]}
                          - {id: Q-2, asks: "Until when?", document: "X/8", rows: [X-03]}
                        parameters:
                        """)
                .read()
                .mechanism("x-co")
                .orElseThrow();

        assertThat(mechanism.questions())
                .containsExactly(
                        new Question("Q-1", "Since when?", "X/7", List.of("X-02")),
                        new Question("Q-2", "Until when?", "X/8", List.of("X-03")));
    }

    @Test
    void aSchemeIsRelatedOnlyToLevelsThatAreDeclared() {
        assertThat(extended()
                        .with(MECHANISM, "levels: {A: [DONE]", "levels: {Z: [DONE], A: [DONNE]")
                        .problems())
                .containsExactly(
                        MECHANISM
                                + ":30:59: \"Z\" is no grade or code of this scheme. Known: A, D, NOT_YET_DUE, OVERDUE.",
                        MECHANISM + ":30:71: \"DONNE\" is not known. Did you mean \"DONE\"? Allowed are: DONE, OPEN.");
    }

    private static BookFiles extended() {
        String cited = BookFiles.CITED;
        return BookFiles.small()
                .with(BookFiles.COMMON, "parameters:\n", """
                        measurements:
                          - {name: SHARE, title: "Their share", official: false, %1$s, values: []}
                          - {name: MEAN, title: "The mean", official: false, %1$s, values: [{name: HIGH, wording: "High", citation: "X/9", status: RECALLED}]}
                        crosswalks:
                          - {list: levels, title: "Levels", %1$s, levels: [{name: DONE, wording: "Done"}, {name: OPEN, wording: "Open", note: "Wide"}]}
                        parameters:
                        """.formatted(cited))
                .with(
                        MECHANISM,
                        "    caseGrades:",
                        "    crosswalk: {list: levels, status: DESIGN, levels: {A: [DONE], OVERDUE: [OPEN, DONE]}}\n    caseGrades:")
                .with(MECHANISM, "defaults: {id: case}\n", """
                        measurements:
                          - {name: SHARE, title: "Our share", official: true, %1$s, values: [{name: MOST, wording: "Most"}]}
                        questions:
                          - {id: Q-1, asks: "Since when?", document: "X/7", rows: [X-02]}
                        defaults: {id: case}
                        """.formatted(cited));
    }
}
