package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule file is code until the gate has read it: nothing that could run, hide or hang gets past. */
class GateTest {
    private static final String HEAD = "package x_co.grade\nimport org.sequitur.followup.*\n";
    private static final String RULE = RuleMistakesTest.GOOD.substring(RuleMistakesTest.GOOD.indexOf("rule"));
    private static final String LAST = "not Reply( round == $reminder.round )";

    @ParameterizedTest
    @MethodSource({"files", "heads", "conditions", "constraints", "characters"})
    void nothingOutsideTheRuleLanguagePasses(String text) {
        List<RuleProblem> problems = new ArrayList<>();
        List<Rule> rules = RuleFileReader.read(RuleMistakesTest.PATH, text, Vocabularies.small(), problems::add);
        assertThat(rules).isEmpty();
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.message())
                        .doesNotContain("ERR ", "mismatched", "Exception", "drools", "token", "null pointer"));
    }

    @Test
    void aFileOfTheGreatestSizeIsReadAndOneCharacterMoreIsNot() {
        String full = RuleMistakesTest.GOOD + "//" + "x".repeat(Gate.LARGEST_FILE - RuleMistakesTest.GOOD.length() - 2);
        assertThat(RuleMistakesTest.problems(RuleMistakesTest.PATH, full)).isEmpty();
        assertThat(RuleMistakesTest.problems(RuleMistakesTest.PATH, full + "x"))
                .containsExactly(
                        "1:1: the file is larger than 65536 characters. Put each concept into a file of its own.");
    }

    @Test
    void emptyAndBinaryFilesAreToldSo() {
        assertThat(RuleMistakesTest.problems(RuleMistakesTest.PATH, " \n"))
                .containsExactly("1:1: the file is empty. Write a rule, or remove the file.");
        assertThat(RuleMistakesTest.problems(RuleMistakesTest.PATH, "// only a comment"))
                .hasSize(1);
        assertThat(RuleMistakesTest.problems(RuleMistakesTest.PATH, "PK\0\uFFFD"))
                .containsExactly("1:1: this is not a text file, or not in UTF-8. Save it as plain text in UTF-8.");
    }

    static Stream<String> files() {
        return Stream.of(
                        "import java.util.List\n",
                        "import function java.lang.System.exit\n",
                        "import static java.lang.System.*\n",
                        "import accumulate java.lang.Object x\n",
                        "function void f() { System.exit(1); }\n",
                        "global java.util.List list\n",
                        "declare Evil x : int = System.exit(1) end\n",
                        "declare enum Evil A; end\n",
                        "declare window W Reply() over window:length(1) end\n",
                        "declare entry-point E end\n",
                        "query \"q\" Reply() end\n",
                        "unit Evil;\n",
                        "dialect \"mvel\"\n",
                        "salience 5\n",
                        "no-loop true\n",
                        "junk\n")
                .flatMap(extra -> Stream.of(HEAD + extra + RULE, HEAD + RULE + extra));
    }

    static Stream<String> heads() {
        Stream<String> settings = Stream.of(
                        "salience 10",
                        "salience ( System.exit(1) )",
                        "enabled ( System.exit(1) )",
                        "enabled false",
                        "agenda-group \"x\"",
                        "activation-group \"x\"",
                        "ruleflow-group \"x\"",
                        "no-loop",
                        "lock-on-active true",
                        "timer ( int: 1s )",
                        "duration 5",
                        "date-effective \"1-Jan-2020\"",
                        "date-expires \"1-Jan-2020\"",
                        "dialect \"mvel\"",
                        "calendars \"x\"",
                        "auto-focus true",
                        "attributes salience 1",
                        "extends \"other\"",
                        "@id(System.exit(1))",
                        "@id(a=1)",
                        "@id(\"a\" + System.exit(1))",
                        "@org.x.Evil(\"a\")",
                        "@otherwise",
                        "@id(\"again\")",
                        "@Watch(\"x\")")
                .map(s -> replace("\nwhen", "\n  " + s + "\nwhen"));
        Stream<String> names = Stream.of(
                        "R*/ static { System.exit(1); } /*",
                        "no-report 2017a",
                        "No-Report",
                        "no_report",
                        "../no-report",
                        "no-report\t")
                .map(n -> replace("rule \"no-report\"", "rule \"" + n + "\""));
        Stream<String> ends = Stream.of(
                        "then System.exit(1);",
                        "then[x] System.exit(1);",
                        "then // */ x\n",
                        "then\nend\nthen",
                        "then insert(new Object())")
                .map(t -> replace("then\n", t + "\n"));
        return Stream.of(settings, names, ends).flatMap(s -> s);
    }

    static Stream<String> conditions() {
        return Stream.of(
                        "( Reply() or Reminder() )",
                        "Reply() or Reminder()",
                        "Reply() || Reminder()",
                        "(or Reply() Reminder())",
                        "(and Reply() Reminder())",
                        "forall( Reply() )",
                        "forall( Reply() Reminder() )",
                        "eval( System.exit(1) )",
                        "Reply() from $reminder.parts",
                        "Reply() from entry-point \"x\"",
                        "Reply() from collect( Reply() )",
                        "Reply() over window:length(1)",
                        "accumulate( Reply( $r : round ); $n : count( $r ) )",
                        "groupby( Reply( $r : round ); $r; $n : count( $r ) )",
                        "not ( not Reply() )",
                        "not ( exists Reply() )",
                        "exists ( not Reply() )",
                        "not ( Reply() and Reminder() )",
                        "not ( Reply() or Reminder() )",
                        "exists ( Reply() && Reminder() )",
                        "not forall( Reply() )",
                        "do[x] Reply()",
                        "if ( $needed > 1 ) do[x]",
                        "Reply() do[x]",
                        "Reply() break[x]",
                        "?query( $x; )",
                        "Reply( \"r1\"; )",
                        "$r := Reply( round == $reminder.round )",
                        "java.lang.Runtime()",
                        "org.sequitur.followup.Reply( round == $reminder.round )",
                        "Object()",
                        "String()",
                        "FollowUp()",
                        "@watch(*) Reply( round == $reminder.round )",
                        "Reply( round == $reminder.round ) @watch( * )",
                        "/replies[ round == 1 ]",
                        "Reply() Evidence()",
                        "Measure() Evidence()")
                .map(c -> replace(LAST, c));
    }

    static Stream<String> constraints() {
        return Stream.of(
                        "id matches \".*\"",
                        "id soundslike \"x\"",
                        "id str[startsWith] \"x\"",
                        "receivedOn after $reminder.sentOn",
                        "id memberOf $reminder",
                        "id excludes \"x\"",
                        "id.length() > 1",
                        "id.length > 1",
                        "this.id == \"x\"",
                        "this == $reminder",
                        "hashCode == 1",
                        "getClass() != null",
                        "class.name == \"x\"",
                        "$reminder.class == 1",
                        "$reminder.id.length == 1",
                        "$reminder.about($needed)",
                        "$reminder.hashCode() == 1",
                        "System.exit(1) == null",
                        "Runtime.getRuntime() != null",
                        "new java.io.File(\"x\").delete()",
                        "eval( System.exit(1) )",
                        "eval( true )",
                        "round = 1",
                        "round++ == 1",
                        "round + 1 == 2",
                        "round == -1",
                        "round == 1 ? true : false",
                        "round == (int) 1",
                        "this#Reminder.ordinal == 1",
                        "/components/id == \"x\"",
                        "components[0].id == \"x\"",
                        "$x : System.exit(1)",
                        "$x : round + 1",
                        "$x := round",
                        "x : round",
                        "id == 'x'",
                        "id == \"\"\"x\"\"\"",
                        "id!.length == 1",
                        "id?.length == 1",
                        "round == 1L",
                        "round == 0x10",
                        "round == 1.5",
                        "receivedOn == null",
                        "id instanceof String",
                        "round > 1 && < 3",
                        "round == (1 || 2)",
                        "components contains this",
                        "{ System.exit(1) }",
                        "(".repeat(40) + "last" + ")".repeat(40),
                        "!".repeat(2000) + "last",
                        "last && ".repeat(4000) + "lost",
                        "(".repeat(20_000) + "last" + ")".repeat(20_000))
                .map(c -> replace(LAST, "not Reply( " + c + " )"));
    }

    static Stream<String> characters() {
        return Stream.of(
                        "\\u0053ystem",
                        "\\",
                        "\u0000",
                        "\u0007",
                        "\u202E",
                        "\u200B",
                        "\u2028",
                        "\uFEFF",
                        "\uE000",
                        "\uFFFD")
                .flatMap(c -> Stream.of(
                        replace("X-01", "X-01" + c),
                        replace("Nothing has come", "Nothing " + c),
                        replace("last,", "last" + c + ",")));
    }

    private static String replace(String part, String by) {
        return RuleMistakesTest.GOOD.replace(part, by);
    }
}
