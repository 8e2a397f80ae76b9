package org.sequitur.exchange;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.From;
import org.sequitur.followup.OwnFacts;
import tools.jackson.databind.JsonNode;

/** Finds days in an order in which nothing can have happened. What is merely unusual stays. */
final class DayOrder {
    private static final String ROOT = "/followUp";
    private static final String ADOPTED = "/followUp/obligation/adoptedOn";

    /** Days that cannot come before the adoption of what is followed up, by list. */
    private static final Map<String, String> AFTER_ADOPTION = new TreeMap<>(Map.of(
            "components", "dueOn",
            "rounds", "requestedOn",
            "replies", "receivedOn",
            "reminders", "sentOn"));

    private static final List<String> OF_THE_OBLIGATION =
            List.of("transmittedOn", "finalOn", "notifiedOn", "publishedOn", "dueOn", "nextPeriodicReportDueOn");

    private final JsonNode followUp;
    private final Mistakes mistakes;

    private DayOrder(JsonNode followUp, Mistakes mistakes) {
        this.followUp = followUp;
        this.mistakes = mistakes;
    }

    static void check(JsonNode followUp, Mistakes mistakes) {
        DayOrder order = new DayOrder(followUp, mistakes);
        order.afterAdoption();
        order.within("rounds", "requestedOn", "dueOn");
        order.within("replies", "receivedOn", "postedOn");
        order.within("reminders", "sentOn", "replyDueOn");
        order.within("indicators", "baselineOn", "dataOn");
        order.sessions();
        order.rounds();
        order.ownFacts();
    }

    /** The days of a timeline itself. */
    static void checkRange(JsonNode request, Mistakes mistakes) {
        new DayOrder(request.path("followUp"), mistakes)
                .inOrder(day(request, "from"), "/from", day(request, "to"), "/to");
    }

    private void afterAdoption() {
        JsonNode obligation = followUp.path("obligation");
        LocalDate adoptedOn = day(obligation, "adoptedOn");
        for (String field : OF_THE_OBLIGATION) {
            inOrder(adoptedOn, ADOPTED, day(obligation, field), ROOT + "/obligation/" + field);
        }
        AFTER_ADOPTION.forEach((list, field) -> {
            for (int i = 0; i < followUp.path(list).size(); i++) {
                JsonNode entry = followUp.path(list).path(i);
                inOrder(adoptedOn, ADOPTED, day(entry, field), ROOT + "/" + list + "/" + i + "/" + field);
            }
        });
    }

    private void within(String list, String earlier, String later) {
        for (int i = 0; i < followUp.path(list).size(); i++) {
            within(followUp.path(list).path(i), ROOT + "/" + list + "/" + i, earlier, later);
        }
    }

    private void within(JsonNode entry, String place, String earlier, String later) {
        inOrder(day(entry, earlier), place + "/" + earlier, day(entry, later), place + "/" + later);
    }

    private void sessions() {
        JsonNode sessions = followUp.path("calendars").path("sessions");
        for (int i = 0; i < sessions.size(); i++) {
            within(sessions.path(i), ROOT + "/calendars/sessions/" + i, "opensOn", "endsOn");
        }
    }

    /** A later round is not requested before an earlier one. */
    private void rounds() {
        record Requested(int round, LocalDate day, String place) {}
        TreeMap<Integer, Requested> requested = new TreeMap<>(Comparator.naturalOrder());
        for (int i = 0; i < followUp.path("rounds").size(); i++) {
            JsonNode round = followUp.path("rounds").path(i);
            LocalDate day = day(round, "requestedOn");
            if (day != null && round.path("round").isIntegralNumber()) {
                int number = round.path("round").asInt();
                requested.putIfAbsent(number, new Requested(number, day, ROOT + "/rounds/" + i + "/requestedOn"));
            }
        }
        @Nullable Requested before = null;
        for (Requested round : requested.values()) {
            if (before != null) {
                inOrder(before.day(), before.place(), round.day(), round.place());
            }
            before = round;
        }
    }

    private void ownFacts() {
        OwnFactCheck own = new OwnFactCheck(followUp, mistakes);
        for (OwnFacts.Part part : OwnFacts.all()) {
            own.each(part, (entry, place) -> {
                for (RecordComponent field : part.type().getRecordComponents()) {
                    From from = field.getAnnotation(From.class);
                    if (from != null && field.getType() == LocalDate.class) {
                        within(entry, place, from.value(), field.getName());
                    }
                }
            });
        }
    }

    private void inOrder(
            @Nullable LocalDate earlier, String earlierPlace, @Nullable LocalDate later, String laterPlace) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            mistakes.inFacts(
                    laterPlace,
                    "The day " + later + " is before " + earlier + " at " + earlierPlace
                            + ", and cannot be. Correct one of the two.");
        }
    }

    /** The day in a field; null if there is none, or what is there is no day. */
    private static @Nullable LocalDate day(JsonNode entry, String field) {
        JsonNode day = entry.path(field);
        if (!day.isString() || day.asString().length() != "2024-11-05".length()) {
            return null;
        }
        try {
            return LocalDate.parse(day.asString());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
