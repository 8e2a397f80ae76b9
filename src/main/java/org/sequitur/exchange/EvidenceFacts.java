package org.sequitur.exchange;

import static org.sequitur.exchange.Absent.list;
import static org.sequitur.exchange.Absent.or;
import static org.sequitur.exchange.Absent.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Alignment;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Artefact;
import org.sequitur.followup.Check;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Indicator;
import org.sequitur.followup.Point;
import org.sequitur.followup.Reliability;
import org.sequitur.followup.SubmitterType;
import org.sequitur.followup.Supports;
import org.sequitur.followup.ToState;
import tools.jackson.databind.JsonNode;

/** Turns wire types into facts: items of evidence and indicators. */
final class EvidenceFacts {
    /** The credibility that says "cannot be judged". */
    private static final int NOT_JUDGED = 6;

    private EvidenceFacts() {}

    static Evidence of(org.sequitur.exchange.wire.Evidence posted) {
        return new Evidence(
                posted.getId(),
                text(posted.getMeasure()),
                text(posted.getComponent()),
                or(posted.getPoint(), Point.UNKNOWN),
                posted.getDocumentKind(),
                posted.getSourceType(),
                or(posted.getSubmitterType(), SubmitterType.UNKNOWN),
                list(posted.getOrigins()),
                text(posted.getPublisher()),
                list(posted.getDerivedFrom()),
                text(posted.getSameOrganisationAs()),
                or(posted.getAlignment(), Alignment.UNKNOWN),
                Answer.of(posted.getFirstHand()),
                or(posted.getSupports(), Supports.UNKNOWN),
                or(posted.getRelationToStateAccount(), ToState.UNKNOWN),
                Answer.of(posted.getCredible()),
                Answer.of(posted.getRebutted()),
                or(posted.getReliability(), Reliability.F),
                or(posted.getCredibility(), NOT_JUDGED),
                artefact(posted.getBerkeley()),
                text(posted.getContentHash()),
                posted.getDataOn(),
                posted.getReceivedOn(),
                true,
                posted.getRecordedOn());
    }

    /** A failed part refutes; all passed verify, also where the technical part was not possible. Source: EV-17, EV-18. */
    private static Artefact artefact(org.sequitur.exchange.wire.@Nullable Berkeley check) {
        if (check == null) {
            return Artefact.NONE;
        }
        List<Check> made = Stream.of(check.getSource(), check.getTechnical(), check.getContent())
                .flatMap(Stream::ofNullable)
                .toList();
        if (made.contains(Check.FAIL)) {
            return Artefact.REFUTED;
        }
        boolean technical = check.getTechnical() == Check.PASS || check.getTechnical() == Check.NA;
        if (check.getSource() == Check.PASS && check.getContent() == Check.PASS && technical) {
            return Artefact.VERIFIED;
        }
        return made.contains(Check.PASS) ? Artefact.PARTIAL : Artefact.NONE;
    }

    static Indicator of(org.sequitur.exchange.wire.Indicator posted) {
        return new Indicator(
                posted.getId(),
                posted.getComponent(),
                text(posted.getMeasure()),
                text(posted.getText()),
                posted.getType(),
                number(posted.getBaseline()),
                posted.getBaselineOn(),
                number(posted.getTarget()),
                number(posted.getCurrent()),
                number(posted.getGreenThreshold()),
                number(posted.getRedThreshold()),
                posted.getTargetDirection(),
                Answer.of(posted.getDisaggregated()),
                Answer.of(posted.getCausedByMeasure()),
                posted.getDataOn(),
                posted.getRecordedOn());
    }

    private static @Nullable BigDecimal number(@Nullable JsonNode posted) {
        if (posted == null || posted.isNull()) {
            return null;
        }
        if (posted.isBoolean()) {
            return posted.asBoolean() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return posted.decimalValue();
    }
}
