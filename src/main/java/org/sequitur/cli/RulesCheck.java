package org.sequitur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequitur.cases.Loading;
import org.sequitur.cases.Loading.Checked;
import org.sequitur.register.replay.RuleTexts;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBookRejected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists every mistake in a folder of rules. */
@Command(
        name = "check",
        description = {
            "Read every rule, mechanism.yaml and case file of a folder, and list every mistake with its place.",
            "It does not run the cases: rules test does.",
            "Ends with 0 if there is no mistake, 1 if there are some, 2 if the folder cannot be used."
        })
final class RulesCheck implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of rules. " + NamedRules.WHERE)
    private @Nullable Path folder;

    @Override
    public Integer call() {
        try {
            return check(NamedRules.chosen(folder));
        } catch (BadInput e) {
            return Console.refuse(spec, e);
        }
    }

    private int check(NamedRules rules) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Checked checked = new Loading().check(rules.files());
            out.print(summary(checked));
            return Console.FINE;
        } catch (RuleBookRejected e) {
            int count = e.problems().size();
            out.print(rules.places(e) + "\n");
            out.print(count + (count == 1 ? " mistake.\n" : " mistakes.\n"));
            return Console.WRONG;
        } finally {
            out.flush();
        }
    }

    private static String summary(Checked checked) {
        String mechanisms =
                checked.book().mechanisms().stream().map(Mechanism::code).collect(Collectors.joining(", "));
        return new Page()
                .line(
                        0,
                        "No mistakes: " + new RuleTexts(checked.book()).count() + " rules and " + checked.cases()
                                + " cases for " + mechanisms + ".")
                .line(0, "Rule book " + checked.book().version())
                .toString();
    }
}
