package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a small rules folder for a test: {@code common} and the mechanism {@code x-co} in the folder un. */
final class BookFiles {
    static final String COMMON = "common/mechanism.yaml";
    static final String MECHANISM = "un/x-co/mechanism.yaml";
    static final String CITED = "row: X-01, citation: \"X/1, para. 1\", status: VERIFIED";

    private static final String COMMON_TEXT = """
            code: common
            noGradeCodes:
              - {code: NOT_YET_DUE, wording: "Not yet due", %1$s}
            parameters:
              sources: [{since: 2001-01-01, value: 2, %1$s}]
            """.formatted(CITED);

    private static final String MECHANISM_TEXT = """
            code: x-co
            title: "Follow-up of the body"
            body: The Body
            schemes:
              - id: v1
                since: 2001-01-01
                until: 2017-03-06
                row: X-01
                citation: "X/1, para. 1"
                status: VERIFIED
                beginning: {status: RECALLED}
                official: true
                grades:
                  - {code: A1, wording: "Good"}
                  - {code: D1, wording: "None"}
                order: [NOT_YET_DUE, D1, A1]
              - id: v2
                since: 2017-03-06
                row: X-02
                citation: "X/2"
                status: RECALLED (low)
                beginning: {row: X-03, citation: "X/3", status: DESIGN}
                official: false
                grades:
                  - {code: A, wording: "Good", citation: "X/4"}
                  - {code: D, wording: "None"}
                order: [OVERDUE, D, A]
                severity: [A, D]
                severityStatus: DESIGN
                caseGrades: [{code: A, wording: "All good"}]
            noGradeCodes:
              - {code: OVERDUE, wording: "Overdue", %1$s}
            periods:
              - kind: reply
                title: Report
                starts: obligation.adoptedOn
                printed: obligation.dueOn
                printedBy: {%1$s}
                lengths:
                  - {since: 2001-01-01, length: 1 YEAR, %1$s}
              - kind: window
                title: Window
                before: nextSession.opensOn
                lengths: [{since: 2001-01-01, length: 6 CALENDAR_MONTH, %1$s}]
            parameters:
              reminders: [{since: 2001-01-01, value: 1, %1$s}, {since: 2017-03-06, value: 2, %1$s}]
              trusting: [{since: 2010-01-01, value: false, %1$s}]
            cooperation: [{name: LATE, wording: "Late"}]
            states: [{name: OPEN, wording: "Open"}]
            tracks: [{name: PLAN, wording: "The plan", values: [{name: DUE, wording: "Due"}]}]
            steps: [{name: SEND_REMINDER, wording: "Send a reminder"}]
            bodyActs: [{name: LETTER_SENT, wording: "A letter was sent"}]
            defaults: {id: case}
            """.formatted(CITED);

    private final SortedMap<String, String> files =
            new TreeMap<>(Map.of(COMMON, COMMON_TEXT, MECHANISM, MECHANISM_TEXT));

    private BookFiles() {}

    static BookFiles small() {
        return new BookFiles();
    }

    /** Whose common folder declares this too. */
    static BookFiles sharing(String declaration) {
        return small().with(COMMON, "code: common", "code: common\n" + declaration);
    }

    /** What is wrong with the mechanism once this text of it is replaced. */
    static List<String> changed(String old, String replacement) {
        return small().with(MECHANISM, old, replacement).problems();
    }

    BookFiles with(String path, String text) {
        files.put(path, text);
        return this;
    }

    BookFiles without(String path) {
        files.remove(path);
        return this;
    }

    /** With this text of a file replaced by another. */
    BookFiles with(String path, String old, String replacement) {
        String text = files.getOrDefault(path, "");
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " does not say " + old);
        }
        files.put(path, text.replace(old, replacement));
        return this;
    }

    /** With a rule file of the mechanism. */
    BookFiles rule(String stage, String concept, String... lines) {
        return with("un/x-co/" + stage + "/" + concept + ".drl", text("x_co." + stage, lines));
    }

    /** With a common rule file. */
    BookFiles commonRule(String stage, String concept, String... lines) {
        return with("common/" + stage + "/" + concept + ".drl", text("common." + stage, lines));
    }

    private static String text(String packageName, String... lines) {
        return "package " + packageName + "\nimport org.sequitur.followup.*\n\n" + String.join("\n", lines) + "\n";
    }

    /** The lines of a rule, with what it says besides the annotations that each rule has. */
    static String[] ruleOf(String name, String since, @Nullable String until, String says, String... conditions) {
        List<String> lines = new ArrayList<>();
        lines.add("rule \"" + name + "\"");
        lines.add(
                "  @id(\"X-01\") @title(\"It holds\") @citation(\"X/1, para. 1\") @status(\"VERIFIED\") @reason(\"It holds.\")");
        lines.add("  @since(\"" + since + "\")" + (until == null ? "" : " @until(\"" + until + "\")") + " " + says);
        lines.add("when");
        lines.addAll(List.of(conditions));
        lines.addAll(List.of("then", "end"));
        return lines.toArray(String[]::new);
    }

    SortedMap<String, String> files() {
        return files;
    }

    RuleBook read() throws RuleBookRejected {
        return RuleBook.read(files);
    }

    /** Every problem as its author reads it; empty if the book is fine. */
    List<String> problems() {
        try {
            read();
            return List.of();
        } catch (RuleBookRejected e) {
            return e.problems().stream().map(RuleProblem::toString).toList();
        }
    }
}
