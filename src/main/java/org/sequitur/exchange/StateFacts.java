package org.sequitur.exchange;

import static org.sequitur.exchange.Absent.list;
import static org.sequitur.exchange.Absent.or;
import static org.sequitur.exchange.Absent.round;
import static org.sequitur.exchange.Absent.text;

import org.sequitur.followup.Addressed;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Barrier;
import org.sequitur.followup.Coverage;
import org.sequitur.followup.Direction;
import org.sequitur.followup.Engagement;
import org.sequitur.followup.InformationQuality;
import org.sequitur.followup.InformationRelevance;
import org.sequitur.followup.Measure;
import org.sequitur.followup.MeasurePart;
import org.sequitur.followup.MeasureStage;
import org.sequitur.followup.Relevance;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Reply;
import org.sequitur.followup.ReplyPart;
import org.sequitur.followup.Stage;
import org.sequitur.followup.Stance;

/** Turns wire types into facts: what the State sent, did and met with. */
final class StateFacts {
    /** A reminder without a number: the core counts it within its round. */
    private static final int NOT_NUMBERED = 0;

    private StateFacts() {}

    static Reply of(org.sequitur.exchange.wire.Reply posted) {
        return new Reply(
                posted.getId(),
                round(posted.getRound()),
                posted.getReceivedOn(),
                posted.getPostedOn(),
                list(posted.getComponents()).stream().map(p -> of(posted, p)).toList(),
                false,
                posted.getRecordedOn());
    }

    private static ReplyPart of(org.sequitur.exchange.wire.Reply reply, org.sequitur.exchange.wire.ReplyPart posted) {
        return new ReplyPart(
                reply.getId(),
                round(reply.getRound()),
                reply.getReceivedOn(),
                posted.getComponent(),
                or(posted.getAddressed(), Addressed.UNKNOWN),
                or(posted.getRelevance(), InformationRelevance.UNKNOWN),
                or(posted.getInformationQuality(), InformationQuality.UNKNOWN),
                or(posted.getStance(), Stance.UNKNOWN),
                Answer.of(posted.getTreatAsRejection()),
                Answer.of(posted.getRepeatsEarlierInformationOnly()),
                false,
                false);
    }

    static Reminder of(org.sequitur.exchange.wire.Reminder posted) {
        return new Reminder(
                posted.getId(),
                or(posted.getOrdinal(), NOT_NUMBERED),
                round(posted.getRound()),
                posted.getSentOn(),
                posted.getReplyDueOn(),
                false,
                posted.getRecordedOn());
    }

    static Measure of(org.sequitur.exchange.wire.Measure posted) {
        return new Measure(
                posted.getId(),
                posted.getKind(),
                text(posted.getText()),
                list(posted.getStages()).stream()
                        .map(s -> new MeasureStage(s.getStage(), s.getReachedOn(), s.getRecordedOn()))
                        .toList(),
                list(posted.getComponents()).stream().map(StateFacts::of).toList(),
                Stage.NONE,
                null,
                posted.getRecordedOn());
    }

    private static MeasurePart of(org.sequitur.exchange.wire.MeasurePart posted) {
        return new MeasurePart(
                posted.getComponent(),
                or(posted.getRelevance(), Relevance.UNKNOWN),
                or(posted.getDirection(), Direction.UNKNOWN),
                or(posted.getCoverage(), Coverage.UNKNOWN),
                Answer.of(posted.getRequired()));
    }

    static Engagement of(org.sequitur.exchange.wire.Engagement posted) {
        return new Engagement(
                posted.getId(),
                posted.getKind(),
                posted.getStakeholder(),
                text(posted.getComponent()),
                text(posted.getMeasure()),
                posted.getHeldOn(),
                posted.getRecordedOn());
    }

    static Barrier of(org.sequitur.exchange.wire.Barrier posted) {
        return new Barrier(
                posted.getId(),
                posted.getKind(),
                text(posted.getComponent()),
                text(posted.getText()),
                Answer.of(posted.getSubstantiated()),
                posted.getClaimedOn(),
                posted.getRecordedOn());
    }
}
