package org.sequitur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sequitur.assessment.Timeline;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.ServiceVersion;
import org.sequitur.exchange.Timelines;
import org.sequitur.rulebook.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows one follow-up over the days of a range, as the service would. */
@Command(
        name = "timeline",
        description = {
            "Show how the answer to the follow-up in a file moved over the years, and what caused each change.",
            "Ends with 0 if it was followed, 1 if the rules hold mistakes, 2 if the file or request cannot be used."
        })
public final class TimelineCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A request for a timeline as JSON; or one for an assessment, with the two days given here. - reads "
                            + "standard input.")
    private String file = "-";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = GivenDay.class,
            description = "The first day, such as 2021-11-03, in place of the one in the request.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = GivenDay.class,
            description = "The last day, which still belongs to the timeline, in place of the one in the request.")
    private @Nullable LocalDate to;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private GivenDays days;

    @Option(names = "--text", description = "Print a page for a person to read, in place of JSON.")
    private boolean text;

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of rules. " + NamedRules.WHERE)
    private @Nullable Path rules;

    private final Books books;

    public TimelineCommand() {
        this(new Books());
    }

    TimelineCommand(Books books) {
        this.books = books;
    }

    @Override
    public Integer call() {
        try {
            GivenFile given = new GivenFile(file);
            print(followed(given.name(), read(given), books.of(NamedRules.chosen(rules))));
            return Console.FINE;
        } catch (BadInput e) {
            return Console.refuse(spec, e);
        }
    }

    private static byte[] read(GivenFile given) throws BadInput {
        try (InputStream in = given.open()) {
            byte[] json = in.readNBytes(GivenFile.MOST_BYTES + 1);
            if (json.length > GivenFile.MOST_BYTES) {
                throw new BadInput(ProblemText.of(given.name(), ProblemText.tooLarge(GivenFile.MOST_BYTES)));
            }
            return json;
        } catch (IOException e) {
            throw new BadInput(given.unreadable());
        }
    }

    private String followed(String name, byte[] json, RuleBook book) throws BadInput {
        Exchange exchange = Exchange.packed();
        Timelines timelines = exchange.timelines();
        try {
            Timelines.Asked asked = timelines.asked(timelines.parse(json, days()), book);
            Timeline timeline = timelines.follow(asked, book);
            if (text) {
                return TimelinePage.of(book.mechanism(timeline.mechanism()).orElseThrow(), asked.followUp(), timeline);
            }
            byte[] answer = exchange.write(
                    timelines.view(timeline, ServiceVersion.current().service()));
            return new String(answer, StandardCharsets.UTF_8) + "\n";
        } catch (RequestRejected e) {
            throw new BadInput(ProblemText.of(name, e.problem()));
        }
    }

    private SortedMap<String, LocalDate> days() {
        SortedMap<String, LocalDate> given = days.with("from", from);
        GivenDays.put(given, "to", to);
        return given;
    }

    private void print(String answer) {
        spec.commandLine().getOut().print(answer);
        spec.commandLine().getOut().flush();
    }
}
