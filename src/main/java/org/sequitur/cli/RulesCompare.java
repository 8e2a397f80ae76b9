package org.sequitur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.register.Header;
import org.sequitur.register.replay.Comparing;
import org.sequitur.register.replay.Comparing.Compared;
import org.sequitur.register.replay.ComparisonSummary;
import org.sequitur.register.replay.InOrder;
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

    @Option(
            names = "--register",
            paramLabel = "DATABASE|EXPORT",
            description =
                    "Assess every request that was recorded in a register: its folder, its file, the address of its server,"
                            + " or an export.")
    private @Nullable String register;

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
        Asked asked = asked();
        CompletableFuture<Exchange> exchange = readBesideTheRules();
        RuleBook before = books.of(NamedRules.of(old));
        RuleBook after = books.of(NamedRules.of(changed));
        Comparing comparing = new Comparing(exchange.join(), before, after);
        Told told = new Told();
        try (InOrder<Result> inOrder = new InOrder<>(told::tell)) {
            asked.each(request -> inOrder.add(() -> result(request, comparing)));
            inOrder.finish();
        }
        return told.end();
    }

    /** To read the form of requests takes a while too, and needs no rules. */
    private static CompletableFuture<Exchange> readBesideTheRules() {
        return CompletableFuture.supplyAsync(Exchange::packed, reading -> new Thread(reading).start());
    }

    /** Where the requests come from. */
    private interface Asked {
        void each(Consumer<Request> taker) throws BadInput;
    }

    private Asked asked() throws BadInput {
        if (register == null) {
            Requests requests = on.isEmpty() ? Requests.among(FIXTURES) : Requests.of(on);
            return taker -> requests.each((name, json) -> taker.accept(new Request(name, c -> c.on(json))));
        }
        if (!on.isEmpty()) {
            throw new BadInput("Give either --on or --register.");
        }
        StoredRequests requests = new StoredRequests(register);
        return taker -> requests.each(stored -> taker.accept(
                new Request("entry " + stored.sequence(), c -> c.on(stored, Header.read(stored.header())))));
    }

    /** A request by its name, and how it is read. */
    private record Request(String name, Held held) {}

    private interface Held {
        Compared against(Comparing comparing) throws RequestRejected;
    }

    /** A request held against both; refused if neither takes it. */
    private record Result(String name, Optional<Compared> compared, Optional<BadInput> refused) {}

    private static Result result(Request request, Comparing comparing) {
        String name = request.name();
        try {
            return new Result(name, Optional.of(request.held().against(comparing)), Optional.empty());
        } catch (RequestRejected e) {
            return new Result(name, Optional.empty(), Optional.of(new BadInput(ProblemText.of(name, e.problem()))));
        } catch (IllegalArgumentException e) {
            return new Result(name, Optional.empty(), Optional.of(new BadInput(name + ": " + e.getMessage())));
        }
    }

    /** What is printed, request by request. */
    private final class Told {
        private final ComparisonSummary summary = new ComparisonSummary();
        private final PrintWriter out = spec.commandLine().getOut();
        private @Nullable BadInput refused;

        void tell(Result result) {
            result.refused().filter(r -> refused == null).ifPresent(r -> refused = r);
            result.compared().filter(c -> refused == null).ifPresent(compared -> {
                summary.add(compared.difference());
                if (!compared.difference().changes().isEmpty()) {
                    out.print(text(result.name(), compared));
                }
            });
        }

        int end() throws BadInput {
            if (refused != null) {
                throw refused;
            }
            if (summary.followUps() == 0) {
                throw new BadInput("There is no request to assess. Name files of requests with --on, or a register with"
                        + " --register.");
            }
            out.print(summary + "\n");
            out.flush();
            return summary.differs() ? Console.WRONG : Console.FINE;
        }
    }

    private static String text(String name, Compared compared) {
        Page page = new Page();
        compared.difference().changes().forEach(c -> page.line(2, c.toString()));
        compared.difference().because().forEach(b -> page.line(4, b));
        return name + ": " + compared.followUp() + "\n" + page.gap();
    }
}
