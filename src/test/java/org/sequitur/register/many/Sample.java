package org.sequitur.register.many;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What was recorded once, by which it is looked for. */
record Sample(JsonNode entry, String rule) {
    /** Lists that hold at least this entry, by a name for people. */
    Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("first page", "");
        lists.put("deep page", "cursor=" + Long.toString(header("sequence").asLong() + 1, Character.MAX_RADIX));
        lists.put("mechanism", mechanism());
        lists.put("state", state());
        lists.put("follow-up", "followUp=" + text("followUp"));
        lists.put("outcome", outcome());
        lists.put("grade", grade());
        lists.put("outcome and grade", outcomeAndGrade());
        lists.put("one day", "asOfFrom=" + text("asOf") + "&asOfTo=" + text("asOf"));
        lists.put("a year of days", year());
        lists.put("from a day on", "asOfFrom=" + text("asOf"));
        lists.put("up to a day", "asOfTo=" + text("asOf"));
        lists.put("an hour of recording", hour());
        lists.put("recorded from then on", "recordedFrom=" + text("recordedAt"));
        lists.put("recorded up to then", "recordedTo=" + text("recordedAt"));
        lists.put("rule", ruleAsked());
        lists.put("rule book", "rulebook=" + text("rulebook"));
        lists.put("mechanism and state", mechanism() + "&" + state());
        lists.put("mechanism and grade", mechanism() + "&" + grade());
        lists.put("mechanism and a year", mechanism() + "&" + year());
        lists.put("state and outcome", state() + "&" + outcome());
        lists.put("outcome and a year", outcome() + "&" + year());
        lists.put("rule and state", ruleAsked() + "&" + state());
        lists.put(
                "all at once",
                String.join(
                        "&",
                        mechanism(),
                        state(),
                        "followUp=" + text("followUp"),
                        outcomeAndGrade(),
                        year(),
                        hour(),
                        ruleAsked(),
                        "rulebook=" + text("rulebook")));
        return lists;
    }

    private JsonNode header(String name) {
        return entry.at("/header/" + name);
    }

    private String text(String name) {
        return URLEncoder.encode(header(name).asString(), UTF_8);
    }

    private String mechanism() {
        return "mechanism=" + text("mechanism");
    }

    private String state() {
        return "state=" + text("state");
    }

    private String outcome() {
        return "outcome=" + entry.at("/results/0/outcome").asString();
    }

    /** Where there is no grade, the outcome stands for it. */
    private String grade() {
        JsonNode grade = entry.at("/results/0/grade");
        return grade.isString() ? "grade=" + URLEncoder.encode(grade.asString(), UTF_8) : outcome();
    }

    private String outcomeAndGrade() {
        return grade().equals(outcome()) ? outcome() : outcome() + "&" + grade();
    }

    private String year() {
        LocalDate day = LocalDate.parse(header("asOf").asString());
        return "asOfFrom=" + day.minusMonths(6) + "&asOfTo=" + day.plusMonths(6);
    }

    private String hour() {
        Instant time = Instant.parse(header("recordedAt").asString());
        return "recordedFrom=" + time.minusSeconds(1_800) + "&recordedTo=" + time.plusSeconds(1_800);
    }

    private String ruleAsked() {
        return "rule=" + URLEncoder.encode(rule, UTF_8);
    }
}
