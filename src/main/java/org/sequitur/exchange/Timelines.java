package org.sequitur.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Range;
import org.sequitur.assessment.RangeTooLong;
import org.sequitur.assessment.Timeline;
import org.sequitur.exchange.wire.TimelineRequest;
import org.sequitur.followup.FollowUp;
import org.sequitur.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads requests for timelines and gives the timelines in their published form. */
public final class Timelines {
    private final Contract contract;
    private final JsonMapper mapper;
    private final String engine;

    Timelines(Contract contract, JsonMapper mapper, String engine) {
        this.contract = contract;
        this.mapper = mapper;
        this.engine = engine;
    }

    /** What was asked: the facts, and the days over which they are followed. */
    public record Asked(FollowUp followUp, Range range) {}

    /**
     * Reads a request.
     *
     * @throws RequestRejected with every mistake that can be seen without a rule book
     */
    public TimelineRequest parse(byte[] json) throws RequestRejected {
        Mistakes mistakes = new Mistakes();
        return parse(StrictJson.read(json, mistakes), mistakes);
    }

    /**
     * The same with these days in place of those posted. The text may also be a request for an assessment, whose {@code asOf}
     * does not count then.
     *
     * @param days by the names of the fields, such as {@code from}
     */
    public TimelineRequest parse(byte[] json, Map<String, LocalDate> days) throws RequestRejected {
        Mistakes mistakes = new Mistakes();
        JsonNode tree = StrictJson.read(json, mistakes);
        if (tree instanceof ObjectNode request) {
            request.remove("asOf");
            days.forEach((field, day) -> request.put(field, day.toString()));
        }
        return parse(tree, mistakes);
    }

    private TimelineRequest parse(JsonNode posted, Mistakes mistakes) throws RequestRejected {
        JsonNode tree = contract.timelineWithoutNulls(posted);
        contract.checkTimeline(tree, mistakes);
        FactCheck.check(tree, mistakes);
        DayOrder.checkRange(tree, mistakes);
        mistakes.rejectIfAny();
        return mapper.treeToValue(tree, TimelineRequest.class);
    }

    /**
     * The facts of a request and the days over which they are followed.
     *
     * @throws RequestRejected if the rule book knows no such mechanism, or the mechanism no such act of the body
     */
    public Asked asked(TimelineRequest request, RuleBook book) throws RequestRejected {
        Mistakes mistakes = new Mistakes();
        MechanismCheck.check(request.getFollowUp(), book, mistakes);
        mistakes.rejectIfAny();
        return new Asked(
                Facts.of(request.getFollowUp()),
                new Range(
                        request.getFrom(),
                        request.getTo(),
                        Optional.ofNullable(request.getKnownAsOf()),
                        Optional.ofNullable(request.getRulesAsOf())));
    }

    /**
     * Follows what was asked over its days.
     *
     * @throws RequestRejected if more happens on them than is looked at in one timeline
     */
    public Timeline follow(Asked asked, RuleBook book) throws RequestRejected {
        try {
            return new Assessor(book).timeline(asked.followUp(), asked.range());
        } catch (RangeTooLong e) {
            throw tooLong(asked.range(), e.fits());
        }
    }

    private static RequestRejected tooLong(Range range, LocalDate fits) {
        return Mistakes.rangeTooLong(
                String.format(
                        Locale.ROOT,
                        "More happens from %s to %s than is looked at in one timeline: at most %,d days, or %,d findings.",
                        range.from(),
                        range.to(),
                        Timeline.MOST_DAYS,
                        Timeline.MOST_FINDINGS),
                "/to",
                "From " + range.from() + " a timeline fits up to " + fits
                        + ". Write that day, and ask for the rest from the day after.");
    }

    /** The timeline in its published form. */
    public org.sequitur.exchange.wire.Timeline view(Timeline timeline, String service) {
        return TimelineView.of(timeline, service, engine);
    }
}
