package org.sequitur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sequitur.cli.Comparing.Compared;
import org.sequitur.exchange.Exchange;
import org.sequitur.rulebook.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which answers a change of the rules would move. */
@Command(
        name = "compare",
        description = {
            "Assess the same follow-ups under two folders of rules, and list every answer that differs.",
            "Run it before a changed rule goes into force: it names the rules that lead to each difference.",
            "Ends with 0 if nothing differs, 1 if something does or the rules hold mistakes, 2 if a folder or file cannot be used."
        })
final class RulesCompare implements Callable<Integer> {
    private static final Path FIXTURES = Path.of("test-fixtures");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The folder with the rules as they are.")
    @SuppressWarnings("NullAway.Init") // required, so always set
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder with the changed rules.")
    @SuppressWarnings("NullAway.Init") // required, so always set
    private Path changed;

    @Option(
            names = "--on",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Requests to assess: files or folders of .json, or of .jsonl with one request on each line. "
                    + "Without it, all requests in the folder test-fixtures.")
    private List<Path> on = List.of();

    private final Books books;

    RulesCompare() {
        this(new Books());
    }

    RulesCompare(Books books) {
        this.books = books;
    }

    @Override
    public Integer call() {
        try {
            return compare();
        } catch (BadInput e) {
            return Console.refuse(spec, e);
        }
    }

    private int compare() throws BadInput {
        Requests requests = on.isEmpty() ? Requests.among(FIXTURES) : Requests.of(on);
        RuleBook before = books.of(NamedRules.of(old));
        RuleBook after = books.of(NamedRules.of(changed));
        Comparing comparing = new Comparing(Exchange.packed(), before, after);
        ComparisonSummary summary = new ComparisonSummary();
        PrintWriter out = spec.commandLine().getOut();
        requests.each((name, json) -> {
            Compared compared = comparing.on(name, json);
            summary.add(compared.difference());
            if (!compared.difference().changes().isEmpty()) {
                out.print(text(name, compared));
            }
        });
        if (summary.followUps() == 0) {
            throw new BadInput("There is no request to assess. Name files of requests with --on.");
        }
        out.print(summary + "\n");
        out.flush();
        return summary.differs() ? Console.WRONG : Console.FINE;
    }

    private static String text(String name, Compared compared) {
        Page page = new Page();
        compared.difference().changes().forEach(c -> page.line(2, c.toString()));
        compared.difference().because().forEach(b -> page.line(4, b));
        return name + ": " + compared.followUp() + "\n" + page.gap();
    }
}
