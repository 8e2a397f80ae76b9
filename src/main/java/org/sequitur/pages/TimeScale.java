package org.sequitur.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where a day stands across a picture. Days before the first or after the last stand at the edge. */
record TimeScale(LocalDate first, LocalDate last, int left, int right) {
    private static final int MOST_TICKS = 9;
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240);

    /** A line across the picture at the beginning of a month. */
    record Tick(int x, LocalDate day, boolean year) {}

    int x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        long until = Math.min(Math.max(ChronoUnit.DAYS.between(first, day), 0), all);
        return left + Math.toIntExact(Math.round((double) until * (right - left) / all));
    }

    boolean beyond(LocalDate day) {
        return day.isAfter(last);
    }

    List<Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        int step =
                MONTHS.stream().filter(m -> months / m < MOST_TICKS).findFirst().orElse(600);
        List<Tick> ticks = new ArrayList<>();
        LocalDate tick = LocalDate.of(first.getYear() - first.getYear() % Math.max(1, step / 12), 1, 1);
        while (!tick.isAfter(last)) {
            if (!tick.isBefore(first)) {
                ticks.add(new Tick(x(tick), tick, step >= 12));
            }
            tick = tick.plusMonths(step);
        }
        return ticks;
    }
}
