package org.sequitur.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Related;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.pages.AssessmentModel.Named;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A follow-up from test-fixtures as it stood on one day, with its answer and the page of it. */
record Story(String name, LocalDate day, JsonNode request, Assessment answer, AssessmentModel page) {
    static final ResourceBundleMessageSource MESSAGES = messages();
    static final Words WORDS = new Words(MESSAGES, Locale.ENGLISH);
    private static final Path FIXTURES = Path.of("test-fixtures");
    private static final String ANSWER = "answer-";
    private static final Exchange EXCHANGE = Exchange.packed();
    private static final RuleBook BOOK = shipped();

    /** All mechanisms, each on the first and the last day for which there is a reviewed answer. */
    static List<Story> all() {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.filter(
                            f -> BOOK.mechanism(f.getFileName().toString()).isPresent())
                    .sorted()
                    .flatMap(Story::days)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Story> days(Path folder) {
        String code = folder.getFileName().toString();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.startsWith(ANSWER))
                    .map(f -> LocalDate.parse(f.substring(ANSWER.length(), f.length() - ".json".length())))
                    .collect(Collectors.teeing(
                            Collectors.minBy(Comparator.<LocalDate>naturalOrder()),
                            Collectors.maxBy(Comparator.<LocalDate>naturalOrder()),
                            (first, last) -> Stream.concat(first.stream(), last.stream())))
                    .distinct()
                    .map(day -> of(code, day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Story of(String code, LocalDate day) {
        return of(code, json(FIXTURES.resolve(code).resolve("request.json")), day);
    }

    static Story of(String name, JsonNode request, LocalDate day) {
        try {
            Posted posted = EXCHANGE.posted(EXCHANGE.parse(request.toString().getBytes(), Map.of("asOf", day)), BOOK);
            org.sequitur.assessment.Assessment said = new Assessor(BOOK).assess(posted.followUp(), posted.days(), true);
            Assessment answer = EXCHANGE.view(said, Related.of(said, BOOK), "an-id", "a-version");
            Named mechanism =
                    BOOK.mechanism(answer.getMechanism()).map(Named::of).orElseThrow();
            AssessmentModel page = AssessmentModels.model(
                    request,
                    answer,
                    mechanism,
                    (days, links) -> OverTime.of(posted, answer, days, BOOK, WORDS, links),
                    WORDS,
                    Windows.whole());
            return new Story(name, day, request, answer, page);
        } catch (RequestRejected e) {
            throw new IllegalStateException(name + ": " + e.problem(), e);
        }
    }

    /** What was said over time if the facts bore these days. */
    OverTime.Told overTime(List<LocalDate> days) {
        try {
            Posted posted = EXCHANGE.posted(EXCHANGE.parse(request.toString().getBytes(), Map.of("asOf", day)), BOOK);
            return OverTime.of(posted, answer, days, BOOK, WORDS, links());
        } catch (RequestRejected e) {
            throw new IllegalStateException(name + ": " + e.problem(), e);
        }
    }

    private FactLinks links() {
        return new FactLinks(WORDS, new PostedFacts(request), answer, Windows.whole(), Map.of());
    }

    static JsonNode json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + " on " + day;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("pages/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static RuleBook shipped() {
        try {
            return Loading.shipped();
        } catch (RuleBookRejected e) {
            throw new IllegalStateException(e);
        }
    }
}
