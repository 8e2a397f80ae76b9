package org.sequitur.world;

import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what was asked, what was answered and what the Committee did meanwhile. */
record ProcedureFacts(PublishedCase line, CaseWords words, CaseHistory history, Judging judging, ObjectNode followUp) {
    void write() {
        writeObligation();
        writeComponent();
        writeRounds();
        writeReplies();
        writeReminders();
        writeActs();
    }

    private void writeObligation() {
        String symbol = line.text("/concluding_observations/symbol");
        ObjectNode obligation = followUp.putObject("obligation");
        obligation.put("documentSymbol", symbol.isEmpty() ? "symbol not coded" : symbol);
        obligation.put("kind", "RECOMMENDATION");
        obligation.put("adoptedOn", line.adoptedOn().toString());
        history.dueOn(1).ifPresent(d -> obligation.put("dueOn", d.toString()));
    }

    private void writeComponent() {
        String id = line.component();
        ObjectNode component = followUp.putArray("components").addObject().put("id", id);
        component.put("paragraph", line.text("paragraph")).put("text", line.text("recommendation"));
        component.put("selectedForFollowUp", true);
        judging.judge(component, id, "askKind", words.ofLine());
        judging.judge(component, id, "stillNeeded", words.ofLine());
    }

    private void writeRounds() {
        ArrayNode rounds = followUp.putArray("rounds");
        for (int number = 2; number <= line.round(); number++) {
            ObjectNode round = rounds.addObject().put("round", number);
            history.requestedOn(number).ifPresent(d -> round.put("requestedOn", d.toString()));
            history.dueOn(number).ifPresent(d -> round.put("dueOn", d.toString()));
            round.putArray("components").add(line.component());
        }
    }

    private void writeReplies() {
        ArrayNode replies = followUp.putArray("replies");
        history.earlierReplies().forEach((round, day) -> addReply(replies, round, day));
        line.repliedOn().ifPresent(day -> addPart(addReply(replies, line.round(), day), "r" + line.round()));
    }

    private static ObjectNode addReply(ArrayNode replies, int round, LocalDate day) {
        ObjectNode reply = replies.addObject().put("id", "r" + round);
        return reply.put("round", round).put("receivedOn", day.toString());
    }

    private void addPart(ObjectNode reply, String id) {
        ObjectNode part = reply.putArray("components").addObject().put("component", line.component());
        Map<String, String> said = words.ofLine();
        judging.coded(part, "addressed", "addressed", said);
        judging.coded(part, "stance", "stance", said);
        judging.judge(part, id, "relevance", "informationRelevance", said);
        judging.judge(part, id, "treatAsRejection", said);
    }

    private void writeReminders() {
        ArrayNode reminders = followUp.putArray("reminders");
        for (CaseHistory.Entry sent : history.reminders()) {
            String id = "rem" + (reminders.size() + 1);
            ObjectNode reminder = reminders.addObject().put("id", id);
            reminder.put("round", sent.round()).put("sentOn", sent.day().toString());
        }
    }

    private void writeActs() {
        ArrayNode acts = followUp.putArray("bodyActs");
        for (CaseHistory.Entry act : history.acts()) {
            String id = "act" + (acts.size() + 1);
            ObjectNode written = acts.addObject().put("id", id);
            written.put("type", act.what()).put("takenOn", act.day().toString());
            written.put("reference", act.phrase()).put("round", act.round());
        }
    }
}
