package org.sequitur.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.world.Turned.turned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.ComponentAssessment;
import org.sequitur.assessment.Outcome;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.Scheme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds of every follow-up that the published form accepts, whatever is posted, for every mechanism. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyFollowUpTest {
    private static final int TRIED = 16;
    private static final int FEWEST_ACCEPTED = 8;

    /** Lists whose entries bear a day on which they became known. */
    private static final List<String> DATED =
            List.of("rounds", "replies", "reminders", "evidence", "indicators", "engagements", "barriers", "bodyActs");

    private final Exchange exchange = Exchange.packed();
    private RuleBook book;

    @BeforeAll
    void readTheRules() throws Exception {
        book = Loading.shipped();
    }

    @TestFactory
    Stream<DynamicTest> everyComponentHasExactlyOneOutcomeFromTheSchemeInForce() {
        return forEachMechanism(RandomFollowUps::next, (mechanism, request) -> {
            Assessment said = assessed(request);
            assertThat(said.components().stream().map(ComponentAssessment::component))
                    .containsExactlyInAnyOrderElementsOf(ids(request));
            said.components().forEach(c -> known(c.outcome(), said.scheme(), request));
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingDoneNeverEarnsTheTopGrade() {
        return forEachMechanism(RandomFollowUps::nothingDone, (mechanism, request) -> {
            Assessment said = assessed(request);
            Set<String> top = new HashSet<>();
            said.scheme().ifPresent(s -> top(s).ifPresent(top::add));
            said.components()
                    .forEach(c -> assertThat(top)
                            .as("%s", request)
                            .doesNotContain(c.outcome().code()));
        });
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfListsChangesNothing() {
        return forEachMechanism(
                RandomFollowUps::next,
                (mechanism, request) ->
                        assertThat(answer(turned(request))).as("%s", request).isEqualTo(answer(request)));
    }

    @TestFactory
    Stream<DynamicTest> whatBecomesKnownLaterChangesNoEarlierAnswer() {
        return forEachMechanism(RandomFollowUps::next, (mechanism, request) -> {
            ObjectNode known = request.deepCopy();
            LocalDate knownAsOf = LocalDate.parse(known.path("asOf").asString());
            known.put("knownAsOf", knownAsOf.toString());
            ObjectNode more = known.deepCopy();
            for (String list : DATED) {
                learnedAfter(knownAsOf, (ObjectNode) more.path("followUp"), list);
            }
            if (accepted(more)) {
                assertThat(answer(more)).as("%s", more).isEqualTo(answer(known));
            }
        });
    }

    private interface Draw {
        ObjectNode from(RandomFollowUps followUps);
    }

    private Stream<DynamicTest> forEachMechanism(Draw draw, BiConsumer<Mechanism, ObjectNode> holds) {
        return book.mechanisms().stream()
                .map(mechanism -> DynamicTest.dynamicTest(mechanism.code(), () -> {
                    RandomFollowUps followUps = new RandomFollowUps(mechanism, 20_261_125);
                    int accepted = 0;
                    for (int i = 0; i < TRIED; i++) {
                        ObjectNode request = draw.from(followUps);
                        if (accepted(request)) {
                            accepted++;
                            holds.accept(mechanism, request);
                        }
                    }
                    assertThat(accepted).isGreaterThan(FEWEST_ACCEPTED);
                }));
    }

    private static void known(Outcome outcome, Optional<Scheme> scheme, JsonNode request) {
        List<String> codes = new ArrayList<>(scheme.map(Scheme::order).orElse(List.of()));
        codes.add(Mechanism.WITHHELD); // what a confidential procedure found is told under no scheme
        if (outcome instanceof Outcome.Indeterminate open) {
            assertThat(codes).as("%s", request).containsAll(open.could());
        } else if (!(outcome instanceof Outcome.Referred)) {
            assertThat(codes).as("%s", request).contains(outcome.code());
        }
    }

    private static Optional<String> top(Scheme scheme) {
        return Stream.concat(
                        scheme.severity().stream(), scheme.grades().stream().map(Scheme.Grade::code))
                .findFirst();
    }

    private static List<String> ids(JsonNode request) {
        List<String> ids = new ArrayList<>();
        request.at("/followUp/components").forEach(c -> ids.add(c.path("id").asString()));
        return ids;
    }

    /** The same entries once more under other ids, known only from the next day on. */
    private static void learnedAfter(LocalDate day, ObjectNode followUp, String list) {
        if (followUp.path(list) instanceof ArrayNode entries) {
            for (JsonNode entry : List.copyOf(entries.values())) {
                ObjectNode later = ((ObjectNode) entry).deepCopy();
                later.put("recordedOn", day.plusDays(1).toString());
                if (later.has("id")) {
                    later.put("id", later.path("id").asString() + "-later");
                }
                if (list.equals("rounds")) {
                    later.put("round", later.path("round").asInt() + 10);
                }
                entries.add(later);
            }
        }
    }

    private boolean accepted(JsonNode request) {
        try {
            exchange.posted(exchange.parse(request), book);
            return true;
        } catch (RequestRejected e) {
            return false;
        }
    }

    private Assessment assessed(JsonNode request) {
        try {
            Posted posted = exchange.posted(exchange.parse(request), book);
            return new Assessor(book).assess(posted.followUp(), posted.days(), false);
        } catch (RequestRejected e) {
            throw new AssertionError(e);
        }
    }

    private String answer(JsonNode request) {
        return new String(exchange.write(exchange.view(assessed(request), "id", "service")), UTF_8);
    }
}
