package org.sequitur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.Lines;
import org.sequitur.exchange.Lines.Line;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.Problem;
import org.sequitur.register.replay.InOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses follow-ups from files, as the service would. */
@Command(
        name = "assess",
        description = {
            "Assess the follow-ups in files, as the service would, and print the answers.",
            "Ends with 0 if every request was assessed, 1 if the rules hold mistakes, 2 if a file or request cannot be used; the others are assessed."
        })
public final class AssessCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A request as JSON; or, named .jsonl or .ndjson, one request on each line, answered line by "
                    + "line in the same order. - reads standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = GivenDay.class,
            description =
                    "Assess the follow-up as it stood on this day, such as 2026-03-20, in place of the day in the "
                            + "request.")
    private @Nullable LocalDate asOf;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private GivenDays days;

    @Option(
            names = "--trace",
            description = "Add every rule in force, matched or not, and every fact that was worked out.")
    private boolean trace;

    @Option(
            names = "--crosswalk",
            description =
                    "Add how the grades stand to a list of levels common to several bodies: Sequitur's own mapping, for "
                            + "display only.")
    private boolean crosswalk;

    @Option(names = "--text", description = "Print a page for a person to read, in place of JSON.")
    private boolean text;

    @Option(names = "--lines", description = "Read every FILE as one request on each line, whatever its name.")
    private boolean lines;

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of rules. " + NamedRules.WHERE)
    private @Nullable Path rules;

    private final Books books;
    private boolean refused;

    public AssessCommand() {
        this(new Books());
    }

    AssessCommand(Books books) {
        this.books = books;
    }

    @Override
    public Integer call() {
        try {
            Answering.Form form = new Answering.Form(days.with("asOf", asOf), trace, text, crosswalk);
            Answering answering = new Answering(books.of(NamedRules.chosen(rules)), form);
            for (String file : files) {
                assess(answering, new GivenFile(file));
            }
        } catch (BadInput e) {
            return Console.refuse(spec, e);
        }
        return refused ? Console.BAD_INPUT : Console.FINE;
    }

    private void assess(Answering answering, GivenFile given) {
        try (InputStream in = given.open()) {
            if (lines || Requests.isLines(given.file())) {
                each(answering, given.name(), in);
            } else {
                one(answering, given.name(), in.readNBytes(GivenFile.MOST_BYTES + 1));
            }
        } catch (IOException e) {
            refuse(given.unreadable());
        }
    }

    private void one(Answering answering, String name, byte[] json) {
        if (json.length > GivenFile.MOST_BYTES) {
            refuse(ProblemText.of(name, ProblemText.tooLarge(GivenFile.MOST_BYTES)));
            return;
        }
        try {
            print(answering.answer(json));
        } catch (RequestRejected e) {
            refuse(ProblemText.of(name, e.problem()));
        }
    }

    /** What became of one line: its answer, or the problem with it. */
    private record Answered(
            long number, String answer, @Nullable Problem problem) {}

    private void each(Answering answering, String name, InputStream in) throws IOException {
        try (InOrder<Answered> answers = new InOrder<>(a -> take(name, a))) {
            Lines requests = new Lines(in, GivenFile.MOST_BYTES);
            for (Optional<Line> next = requests.next(); next.isPresent(); next = requests.next()) {
                Line line = next.get();
                if (!line.blank()) {
                    answers.add(() -> answered(answering, line));
                }
            }
            answers.finish();
        }
    }

    private static Answered answered(Answering answering, Line line) {
        if (line.tooLong()) {
            return refused(answering, line.number(), ProblemText.tooLarge(GivenFile.MOST_BYTES));
        }
        try {
            return new Answered(line.number(), answering.answer(line.content()), null);
        } catch (RequestRejected e) {
            return refused(answering, line.number(), e.problem());
        }
    }

    private static Answered refused(Answering answering, long number, Problem problem) {
        return new Answered(number, answering.json(problem.line(Math.toIntExact(number))), problem);
    }

    /** A problem keeps its place among the answers, as it does over HTTP; on a page there is no such place. */
    private void take(String name, Answered answered) {
        Problem problem = answered.problem();
        if (problem != null) {
            refuse(ProblemText.of(name + ":" + answered.number(), problem));
        }
        if (problem == null || !text) {
            print(answered.answer());
        }
    }

    private void print(String answer) {
        spec.commandLine().getOut().print(answer);
        spec.commandLine().getOut().flush();
    }

    private void refuse(String why) {
        refused = true;
        PrintWriter err = spec.commandLine().getErr();
        err.print(why + "\n");
        err.flush();
    }
}
