package org.sequitur.cases;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sequitur.rulebook.RuleBookRejected;
import org.sequitur.rulebook.RuleProblem;

/** A rules folder of one mechanism with one rule, for a test to change. */
final class SmallBook {
    static final String COMMON = "common/mechanism.yaml";
    static final String MECHANISM = "un/x-co/mechanism.yaml";
    static final String RULE = "un/x-co/grade/no-reply.drl";
    static final String CASES = "un/x-co/grade/no-reply.cases.yaml";

    private final SortedMap<String, String> files = new TreeMap<>();

    SmallBook() {
        files.put(COMMON, """
                code: common
                noGradeCodes:
                  - {code: NOT_YET_DUE, wording: The reply is not yet due, row: X-02, citation: "X/1", status: DESIGN}
                defaults: {mechanism: x-co}
                """);
        files.put(MECHANISM, """
                code: x-co
                title: Follow-up of the Body
                body: The Body
                schemes:
                  - id: v1
                    since: 2017-03-06
                    row: X-00
                    citation: "X/1"
                    status: VERIFIED
                    beginning: {row: X-00, citation: "X/1", status: VERIFIED}
                    official: true
                    grades:
                      - {code: A, wording: Satisfactory}
                      - {code: D, wording: No cooperation}
                    order: [NOT_YET_DUE, D, A]
                parameters:
                  enough: [{since: 2001-01-01, value: 2, row: X-03, citation: "X/1", status: DESIGN}]
                defaults:
                  id: case
                  state: XXA
                  obligation: {documentSymbol: X/CO/2, kind: RECOMMENDATION, adoptedOn: 2019-03-28}
                  components: [{id: b, paragraph: "30", text: Change the law, selectedForFollowUp: true}]
                """);
        files.put(RULE, """
                package x_co.grade
                import org.sequitur.followup.*

                rule "no-reply"
                  @id("X-01")
                  @title("No reply has come")
                  @concludes("D")
                  @citation("X/1, para. 1")
                  @status("VERIFIED")
                  @since("2017-03-06")
                  @reason("No reply has come on part {$component.id}.")
                when
                  $component : Component()
                  not Reply()
                then
                end
                """);
        files.put(CASES, """
                rule: no-reply
                cases:
                  - case: Nothing came
                    day: 2021-06-01
                    expect: matches
                    grade: D
                  - case: A reply came
                    day: 2021-06-01
                    given: {replies: [{id: r1, receivedOn: 2020-03-01}]}
                    expect: silent
                """);
    }

    SmallBook with(String file, String text) {
        files.put(file, text);
        return this;
    }

    SmallBook without(String file) {
        files.remove(file);
        return this;
    }

    /** With one more line or several at the end of a file. */
    SmallBook adding(String file, String lines) {
        return with(file, text(file) + lines);
    }

    SmallBook replacing(String file, String old, String wanted) {
        if (!text(file).contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        return with(file, text(file).replace(old, wanted));
    }

    private String text(String file) {
        return files.getOrDefault(file, "");
    }

    SortedMap<String, String> files() {
        return files;
    }

    /** Everything that is wrong with it. */
    List<String> problems() {
        try {
            new Loading().load(files, null);
            return List.of();
        } catch (RuleBookRejected e) {
            return e.problems().stream().map(RuleProblem::toString).toList();
        }
    }
}
