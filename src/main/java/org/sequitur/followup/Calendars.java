package org.sequitur.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The body's sessions, in order, and the holidays of its office; both are posted, never looked up. */
public record Calendars(List<Session> sessions, Set<LocalDate> holidays) {
    public Calendars {
        sessions = List.copyOf(sessions);
        holidays = Set.copyOf(holidays);
    }
}
