package org.sequitur.exchange;

import static org.sequitur.exchange.Absent.list;
import static org.sequitur.exchange.Absent.or;
import static org.sequitur.exchange.Absent.round;
import static org.sequitur.exchange.Absent.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Answer;
import org.sequitur.followup.AskKind;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Calendars;
import org.sequitur.followup.Category;
import org.sequitur.followup.Component;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Judgement;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.Round;
import org.sequitur.followup.Scope;
import org.sequitur.followup.Session;
import org.sequitur.followup.StillNeeded;
import org.sequitur.followup.UprPosition;

/** Turns wire types into facts: what was asked, and what the body did. */
final class Facts {
    private Facts() {}

    static FollowUp of(org.sequitur.exchange.wire.FollowUp posted) {
        return new FollowUp(
                posted.getId(),
                posted.getMechanism(),
                posted.getState(),
                of(posted.getObligation()),
                posted.getComponents().stream().map(Facts::of).toList(),
                list(posted.getRounds()).stream().map(Facts::of).toList(),
                list(posted.getReplies()).stream().map(StateFacts::of).toList(),
                list(posted.getReminders()).stream().map(StateFacts::of).toList(),
                list(posted.getMeasures()).stream().map(StateFacts::of).toList(),
                list(posted.getEvidence()).stream().map(EvidenceFacts::of).toList(),
                list(posted.getIndicators()).stream().map(EvidenceFacts::of).toList(),
                list(posted.getEngagements()).stream().map(StateFacts::of).toList(),
                list(posted.getBarriers()).stream().map(StateFacts::of).toList(),
                list(posted.getBodyActs()).stream().map(Facts::of).toList(),
                OwnFactReader.read(posted.getMechanismFacts()),
                list(posted.getJudgements()).stream().map(Facts::of).toList(),
                of(posted.getCalendars()));
    }

    private static Obligation of(org.sequitur.exchange.wire.Obligation posted) {
        return new Obligation(
                posted.getDocumentSymbol(),
                posted.getKind(),
                posted.getAdoptedOn(),
                posted.getTransmittedOn(),
                posted.getFinalOn(),
                posted.getNotifiedOn(),
                posted.getPublishedOn(),
                posted.getDueOn(),
                posted.getNextPeriodicReportDueOn(),
                posted.getNextLoiprAdoptionOn(),
                Answer.of(posted.getPublicationAuthorised()));
    }

    private static Component of(org.sequitur.exchange.wire.Component posted) {
        return new Component(
                posted.getId(),
                text(posted.getParagraph()),
                text(posted.getText()),
                Answer.of(posted.getSelectedForFollowUp()),
                or(posted.getAskKind(), AskKind.UNKNOWN),
                or(posted.getStillNeeded(), StillNeeded.UNKNOWN),
                or(posted.getCategory(), Category.UNKNOWN),
                or(posted.getScope(), Scope.UNKNOWN),
                or(posted.getPosition(), UprPosition.UNKNOWN),
                posted.getDueOn());
    }

    private static Round of(org.sequitur.exchange.wire.Round posted) {
        return new Round(
                round(posted.getRound()),
                posted.getRequestedOn(),
                posted.getDueOn(),
                list(posted.getComponents()),
                posted.getRecordedOn());
    }

    private static BodyAct of(org.sequitur.exchange.wire.BodyAct posted) {
        return new BodyAct(
                posted.getId(),
                posted.getType(),
                posted.getTakenOn(),
                text(posted.getReference()),
                text(posted.getComponent()),
                text(posted.getGrade()),
                round(posted.getRound()),
                posted.getRecordedOn());
    }

    /** The check of a digital item is judged in its three parts, and known to the rules by what they come to. */
    private static Judgement of(org.sequitur.exchange.wire.Judgement posted) {
        String field = posted.getField().getValue();
        return new Judgement(
                posted.getFact(),
                text(posted.getComponent()),
                field.equals("berkeley") ? "artefact" : field,
                posted.getAuthorRole(),
                posted.getMadeOn());
    }

    private static Calendars of(org.sequitur.exchange.wire.@Nullable Calendars posted) {
        if (posted == null) {
            return new Calendars(List.of(), Set.of());
        }
        return new Calendars(
                list(posted.getSessions()).stream()
                        .map(s -> new Session(s.getNumber(), s.getOpensOn(), s.getEndsOn()))
                        .toList(),
                Set.copyOf(list(posted.getHolidays())));
    }
}
