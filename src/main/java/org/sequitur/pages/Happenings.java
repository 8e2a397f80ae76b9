package org.sequitur.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.Deadline;
import org.sequitur.exchange.wire.DeadlineStanding;
import org.sequitur.pages.Happening.Lane;
import org.sequitur.pages.Happening.Mark;
import tools.jackson.databind.JsonNode;

/** Everything in a request that bears a day which the answer could see, and the due days that the answer worked out. */
final class Happenings {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> OBLIGATION =
            List.of("adoptedOn", "transmittedOn", "finalOn", "notifiedOn", "publishedOn");
    private static final String RECORDED = "recordedOn";

    private final Words words;
    private final FactLinks links;
    private final Assessment answer;
    private final List<Happening> happenings = new ArrayList<>();
    private int unseen;

    /**
     * What happened, by day.
     *
     * @param unseen how many facts are left out because they are later, or became known later, than the answer may see
     */
    record Seen(List<Happening> happenings, int unseen) {}

    private Happenings(Words words, FactLinks links, Assessment answer) {
        this.words = words;
        this.links = links;
        this.answer = answer;
    }

    static Seen of(PostedFacts posted, Assessment answer, Words words, FactLinks links) {
        Happenings found = new Happenings(words, links, answer);
        posted.all().forEach(found::fact);
        answer.getDeadlines().forEach(found::deadline);
        found.happenings.sort(Happening.BY_DAY);
        return new Seen(List.copyOf(found.happenings), found.unseen);
    }

    private void fact(PostedFacts.Fact fact) {
        JsonNode posted = fact.posted();
        if (known(posted)) {
            switch (fact.list()) {
                case "obligation" -> OBLIGATION.forEach(f -> at(fact, f, Lane.OBLIGATION, Mark.ACT, words.dayField(f)));
                case "rounds" -> at(fact, "requestedOn", Lane.BODY, Mark.ACT, words.say("picture.round", fact.id()));
                case "reminders" -> at(fact, "sentOn", Lane.REMINDER, Mark.SENT, fact.id());
                case "replies" -> at(fact, "receivedOn", Lane.REPLY, Mark.CAME, fact.id());
                case "measures" -> stages(fact);
                case "evidence" -> at(fact, "receivedOn", Lane.EVIDENCE, side(posted), fact.id());
                case "bodyActs" -> at(fact, "takenOn", Lane.BODY, Mark.ACT, act(posted));
                case "engagements" -> at(fact, "heldOn", Lane.OTHER, Mark.ITEM, valued(fact, "kind"));
                case "barriers" -> at(fact, "claimedOn", Lane.OTHER, Mark.ITEM, valued(fact, "kind"));
                case "indicators" -> at(fact, "dataOn", Lane.OTHER, Mark.ITEM, named(fact));
                case "components", "sessions", "judgements" -> {}
                default -> own(fact, posted);
            }
        }
    }

    /** Facts that only one procedure knows bear days of many names. */
    private void own(PostedFacts.Fact fact, JsonNode posted) {
        for (Map.Entry<String, JsonNode> field : posted.properties()) {
            if (field.getKey().endsWith("On") && !field.getKey().equals(RECORDED)) {
                at(fact, field.getKey(), Lane.OWN, Mark.ITEM, named(fact) + ": " + words.dayField(field.getKey()));
            }
        }
    }

    private void stages(PostedFacts.Fact measure) {
        String text = PostedFacts.text(measure.posted(), "text");
        String name = text.isEmpty() ? measure.id() : text;
        for (JsonNode stage : measure.posted().path("stages")) {
            if (known(stage)) {
                String said = words.value(PostedFacts.text(stage, "stage"));
                day(stage, "reachedOn")
                        .ifPresent(d -> add(d, Lane.MEASURE, name, Mark.STAGE, said, name + ": " + said, measure));
            }
        }
    }

    private String act(JsonNode act) {
        String grade = PostedFacts.text(act, "grade");
        String type = words.value(PostedFacts.text(act, "type"));
        String component = PostedFacts.text(act, "component");
        if (grade.isEmpty()) {
            return type;
        }
        return component.isEmpty()
                ? words.say("picture.graded", grade)
                : words.say("picture.gradedComponent", grade, component);
    }

    private static Mark side(JsonNode item) {
        return switch (PostedFacts.text(item, "supports")) {
            case "SUPPORTS" -> Mark.FOR;
            case "CONTRADICTS" -> Mark.AGAINST;
            default -> Mark.ITEM;
        };
    }

    private String named(PostedFacts.Fact fact) {
        return fact.id().isEmpty() || fact.id().equals(fact.kind())
                ? words.kind(fact.kind())
                : words.kind(fact.kind()) + " " + fact.id();
    }

    private String valued(PostedFacts.Fact fact, String field) {
        String value = PostedFacts.text(fact.posted(), field);
        return words.kind(fact.kind()) + (value.isEmpty() ? "" : ": " + words.value(value));
    }

    private void deadline(Deadline deadline) {
        int place = answer.getDeadlines().indexOf(deadline);
        Mark mark = deadline.getStanding() == DeadlineStanding.PASSED ? Mark.DUE : Mark.AHEAD;
        happenings.add(new Happening(
                deadline.getDueOn(),
                Lane.DUE,
                laneName(Lane.DUE),
                mark,
                deadline.getTitle(),
                words.say("picture.due", deadline.getTitle()),
                new FactLink(words.kind("deadline"), "", "#deadline-" + place)));
    }

    private void at(PostedFacts.Fact fact, String field, Lane lane, Mark mark, String said) {
        day(fact.posted(), field)
                .ifPresent(d -> add(d, lane, laneName(lane), mark, said, laneName(lane) + ": " + said, fact));
    }

    private void add(
            LocalDate day, Lane lane, String laneName, Mark mark, String brief, String full, PostedFacts.Fact fact) {
        boolean recorded = day(fact.posted(), RECORDED).isPresent();
        if (day.isAfter(answer.getAsOf()) || !recorded && day.isAfter(answer.getKnownAsOf())) {
            unseen++;
        } else {
            happenings.add(new Happening(day, lane, laneName, mark, brief, full, links.to(fact)));
        }
    }

    private String laneName(Lane lane) {
        return words.say("picture.lane." + lane);
    }

    /** Whether the answer could know it. */
    private boolean known(JsonNode posted) {
        boolean known = day(posted, RECORDED)
                .map(d -> !d.isAfter(answer.getKnownAsOf()))
                .orElse(true);
        if (!known) {
            unseen++;
        }
        return known;
    }

    private static Optional<LocalDate> day(JsonNode posted, String field) {
        String written = PostedFacts.text(posted, field);
        return DAY.matcher(written).matches() ? Optional.of(LocalDate.parse(written)) : Optional.empty();
    }
}
