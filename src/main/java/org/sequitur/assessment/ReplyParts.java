package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.List;
import org.sequitur.followup.Addressed;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Component;
import org.sequitur.followup.InformationQuality;
import org.sequitur.followup.InformationRelevance;
import org.sequitur.followup.Reply;
import org.sequitur.followup.ReplyPart;
import org.sequitur.followup.Round;
import org.sequitur.followup.Stance;

/** One part for each reply and component; where no reply of a round speaks of a component that it was asked about, one that says so. */
final class ReplyParts {
    private ReplyParts() {}

    static List<ReplyPart> of(
            List<Reply> replies, List<Round> rounds, List<Component> components, Judgements judgements) {
        List<ReplyPart> parts = new ArrayList<>();
        for (Round round : rounds) {
            List<Reply> answers =
                    replies.stream().filter(r -> r.round() == round.round()).toList();
            for (Component component : components) {
                parts.addAll(of(answers, round, component.id(), judgements));
            }
        }
        return List.copyOf(parts);
    }

    private static List<ReplyPart> of(List<Reply> answers, Round round, String component, Judgements judgements) {
        List<ReplyPart> parts = new ArrayList<>();
        for (Reply reply : answers) {
            reply.components().stream()
                    .filter(p -> p.component().equals(component))
                    .map(judgements::seen)
                    .forEach(parts::add);
        }
        if (parts.isEmpty() && !answers.isEmpty() && round.asksAbout(component)) {
            parts.add(notJudged(answers.get(answers.size() - 1), component));
        }
        if (parts.isEmpty()) {
            return parts;
        }
        int last = parts.size() - 1;
        int latestAnswer = last;
        while (latestAnswer >= 0 && !parts.get(latestAnswer).answers()) {
            latestAnswer--;
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.set(i, parts.get(i).placed(i == last, i == latestAnswer));
        }
        return parts;
    }

    private static ReplyPart notJudged(Reply reply, String component) {
        return new ReplyPart(
                reply.id(),
                reply.round(),
                reply.receivedOn(),
                component,
                Addressed.UNKNOWN,
                InformationRelevance.UNKNOWN,
                InformationQuality.UNKNOWN,
                Stance.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                false,
                false);
    }
}
