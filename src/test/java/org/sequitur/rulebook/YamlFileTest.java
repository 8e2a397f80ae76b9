package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlFileTest {
    private final List<RuleProblem> problems = new ArrayList<>();

    @Test
    void daysAndWordsThatYamlWouldGuessAtStayText() {
        assertThat(read("adoptedOn: 2021-11-03\nstate: NO\nanswer: yes\nswitch: on\ncode: 0123\nquoted: \"true\"")
                        .plain())
                .isEqualTo(Map.of(
                        "adoptedOn",
                        "2021-11-03",
                        "state",
                        "NO",
                        "answer",
                        "yes",
                        "switch",
                        "on",
                        "code",
                        "0123",
                        "quoted",
                        "true"));
    }

    @Test
    void numbersTruthsAndNothingArePlainValues() {
        assertThat(read("a: [1, -2, 12.50, true, false, null, ~, ]\n").plain())
                .isEqualTo(Map.of("a", Arrays.asList(1L, -2L, new BigDecimal("12.50"), true, false, null, null)));
        assertThat(problems).isEmpty();
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNoHarm() {
        assertThat(read("\uFEFFa: 1\r\nb: 2\r\n").plain()).isEqualTo(Map.of("a", 1L, "b", 2L));
        assertThat(problems).isEmpty();
    }

    @Test
    void aDayIsReadWhereADayIsAskedFor() {
        YamlNode file = read("since: 2017-03-06\nuntil: 2017-02-30\nfrom: 06.03.2017\n");
        assertThat(file.get("since").orElseThrow().day()).contains(LocalDate.of(2017, 3, 6));
        assertThat(file.get("until").orElseThrow().day()).isEmpty();
        assertThat(file.get("from").orElseThrow().day()).isEmpty();
        assertThat(told())
                .containsExactly(
                        "f.yaml:2:8: \"until\" must be a day that exists, written as 2017-03-06.",
                        "f.yaml:3:7: \"from\" must be a day that exists, written as 2017-03-06.");
    }

    @Test
    void eachWrongSortOfValueIsReportedAtItsPlace() {
        YamlNode file = read("list: word\ntext: [a]\nflag: yes\ncount: 1.5\nempty:\ngroup: 3\n");
        file.get("list").orElseThrow().items();
        file.get("text").orElseThrow().text();
        file.get("flag").orElseThrow().flag();
        file.get("count").orElseThrow().number();
        file.get("empty").orElseThrow().text();
        file.get("group").orElseThrow().hasOnly("a", "b");
        file.require("title");
        assertThat(told())
                .containsExactly(
                        "f.yaml:1:7: \"list\" must be a list. Write its items behind dashes, or as [first, second].",
                        "f.yaml:2:7: \"text\" must be a text.",
                        "f.yaml:3:7: \"flag\" must be true or false.",
                        "f.yaml:4:8: \"count\" must be a whole number.",
                        "f.yaml:5:7: \"empty\" is empty; it must be a text.",
                        "f.yaml:6:8: \"group\" must hold entries of the form \"name: value\": a, b.",
                        "f.yaml:1:1: \"title\" is missing here. Write \"title: …\".");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearestAndAllAllowedOnes() {
        read("cases: []\n  \nrul: x\n").hasOnly("rule", "cases");
        assertThat(told())
                .containsExactly(
                        "f.yaml:3:1: \"rul\" has no meaning here. Did you mean \"rule\"? Allowed are: rule, cases.");
    }

    @Test
    void anUnknownWordIsAnsweredWithTheNearest() {
        read("expect: machtes\n").get("expect").orElseThrow().oneOf(List.of("matches", "silent"));
        assertThat(told())
                .containsExactly(
                        "f.yaml:1:9: \"machtes\" is not known as expect. Did you mean \"matches\"? Allowed are: matches, silent.");
    }

    @Test
    void aNameThatStandsTwiceIsRefusedWithBothPlaces() {
        read("given: {a: 1, a: 2}\nrule: x\nrule: y\n");
        assertThat(told())
                .containsExactly(
                        "f.yaml:1:15: \"a\" stands here for the second time; the first is on line 1. Keep one of them.",
                        "f.yaml:3:1: \"rule\" stands here for the second time; the first is on line 2. Keep one of them.");
    }

    @Test
    void everyTabIsReported() {
        refused("a:\n\tb: 1\n  c:\t2\n");
        assertThat(told())
                .containsExactly(
                        "f.yaml:2:1: A tab stands here. Write spaces instead.",
                        "f.yaml:3:5: A tab stands here. Write spaces instead.");
    }

    @Test
    void filesThatAreNoTextAreRefused() {
        refused("");
        refused("# nothing yet\n");
        refused("a: 1\nb: \u0000\n");
        refused("a: 1\nb: x\uFFFD\n");
        refused("a: " + "x".repeat(200_000));
        assertThat(told())
                .containsExactly(
                        "f.yaml:1:1: The file is empty. Write its content, or remove the file.",
                        "f.yaml:1:1: The file holds nothing but comments. Write its content, or remove the file.",
                        "f.yaml:2:4: This is not text: it holds a control character. Save the file as plain text.",
                        "f.yaml:2:5: This is not UTF-8. Save the file as UTF-8 text.",
                        "f.yaml:1:1: The file has more than 200000 characters. Split it into smaller files.");
    }

    @Test
    void whatOurFilesDoWithoutIsRefused() {
        refused("a: &x [1]\nb: *x\n");
        refused("a: !!java.net.URL [\"file:/x\"]\n");
        refused("a: !secret x\n");
        refused("? [a]\n: b\n");
        refused("a: *nobody\n");
        refused("[".repeat(40) + "]".repeat(40));
        refused("&a [" + "*a,".repeat(60) + "]");
        assertThat(told())
                .containsExactly(
                        "f.yaml:1:4: A text cannot begin with & or *. Put the text in \"quotes\", or write the content again.",
                        "f.yaml:1:4: A text cannot begin with & or *. Put the text in \"quotes\", or write the content again.",
                        "f.yaml:1:4: A text cannot begin with an exclamation mark. Put the text in \"quotes\".",
                        "f.yaml:1:4: A text cannot begin with an exclamation mark. Put the text in \"quotes\".",
                        "f.yaml:1:3: The name before a colon must be a single word.",
                        "f.yaml:1:4: A text cannot begin with * or &. Put the text in \"quotes\".",
                        "f.yaml:1:1: Entries stand inside one another too deeply. Write them less deep.",
                        "f.yaml:1:1: A text cannot begin with * or &. Put the text in \"quotes\".");
    }

    @Test
    void aMistakeOfFormIsToldInPlainWords() {
        assertThat(mistake("title: Human Rights: follow-up\n"))
                .isEqualTo("1:20: " + YamlMistake.COLON_IN_TEXT.inWords());
        assertThat(mistake("a: 1\nbcd\ne: 2\n")).isEqualTo("3:1: " + YamlMistake.NO_COLON.inWords());
        assertThat(mistake("a: \"open\nb: 1\n")).isEqualTo("3:1: " + YamlMistake.OPEN_QUOTES.inWords());
        assertThat(mistake("a: \"back\\slash \\q\"\n")).isEqualTo("1:10: " + YamlMistake.BACKSLASH.inWords());
        assertThat(mistake("a: 1\n  b: 2\n")).isEqualTo("2:4: " + YamlMistake.COLON_IN_TEXT.inWords());
        assertThat(mistake("  a: 1\nb: 2\n")).isEqualTo("2:1: " + YamlMistake.COLUMN.inWords());
        assertThat(mistake("a: {b: 1\nc: 2\n")).isEqualTo("2:2: " + YamlMistake.OPEN_BRACE.inWords());
        assertThat(mistake("a: [1, 2\nc: 2\n")).isEqualTo("2:2: " + YamlMistake.OPEN_BRACKET.inWords());
        assertThat(mistake("a: - b\n")).isEqualTo("1:4: " + YamlMistake.DASH.inWords());
        assertThat(mistake("a: @b\n")).isEqualTo("1:4: " + YamlMistake.CHARACTER.inWords());
        assertThat(mistake("a: 1\n---\nb: 2\n")).isEqualTo("2:1: " + YamlMistake.SECOND_DOCUMENT.inWords());
        assertThat(mistake("a: | text\n")).isEqualTo("1:6: " + YamlMistake.LONG_TEXT.inWords());
    }

    private YamlNode read(String text) {
        return YamlFile.read("f.yaml", text, problems::add).orElseThrow();
    }

    private void refused(String text) {
        assertThat(YamlFile.read("f.yaml", text, problems::add)).isEmpty();
    }

    private List<String> told() {
        return problems.stream().map(RuleProblem::toString).toList();
    }

    private String mistake(String text) {
        problems.clear();
        refused(text);
        RuleProblem only = problems.get(0);
        assertThat(problems).hasSize(1);
        return only.line() + ":" + only.column() + ": " + only.message();
    }
}
