package org.sequitur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequitur.cases.CaseResult;
import org.sequitur.cases.CaseRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the worked cases beside the rules. */
@Command(
        name = "test",
        description = {
            "Run the cases beside the rules, and tell of each that fails what was expected and what came.",
            "Ends with 0 if all pass, 1 if some fail or the rules hold mistakes, 2 if there is no such case file."
        })
final class RulesTest implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            description = "Only the cases of this mechanism, folder, file or rule, such as ccpr-co, ccpr-co/grade or "
                    + "report-late. Without it, all.")
    private @Nullable String what;

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of rules. " + NamedRules.WHERE)
    private @Nullable Path folder;

    private final Books books;

    RulesTest() {
        this(new Books());
    }

    RulesTest(Books books) {
        this.books = books;
    }

    @Override
    public Integer call() {
        try {
            return test(NamedRules.chosen(folder));
        } catch (BadInput e) {
            return Console.refuse(spec, e);
        }
    }

    private int test(NamedRules rules) throws BadInput {
        Predicate<String> wanted = CaseChoice.of(what, rules);
        List<CaseResult> results = new CaseRun().run(books.of(rules), wanted);
        PrintWriter out = spec.commandLine().getOut();
        results.stream().filter(r -> !r.passed()).forEach(r -> out.print(failure(rules, r)));
        out.print(new CaseSummary(results));
        out.flush();
        return results.stream().allMatch(CaseResult::passed) ? Console.FINE : Console.WRONG;
    }

    /** The place stands on a line of its own, however long, so that an editor can follow it. */
    private static String failure(NamedRules rules, CaseResult result) {
        String place = rules.path(result.file()) + ":" + result.line() + ":" + result.column() + ": ";
        String name = result.name().isEmpty() ? "this case cannot be read" : result.name();
        return place + name + "\n" + new Page().line(2, result.message()).gap();
    }
}
