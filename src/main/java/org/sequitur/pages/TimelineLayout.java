package org.sequitur.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sequitur.pages.TimelinePicture.Label;
import org.sequitur.pages.TimelinePicture.Point;
import org.sequitur.pages.TimelinePicture.Row;

/** Works out where everything stands in a timeline picture. */
final class TimelineLayout {
    static final int WIDTH = 960;
    static final int LEFT = 184;
    static final int LINE = 22;
    private static final int RIGHT = 944;
    private static final int TOP = 30;
    private static final int MOST_ROWS = 40;
    private static final int MOST_LINES = 12;
    private static final int LONGEST_NAME = 27;
    private static final int LONGEST_LABEL = 44;
    private static final int LONGEST_TITLE = 300;
    /** How far beyond the day of the answer the picture may reach, as a part of the time before it. */
    private static final double AHEAD = 0.25;

    private final Words words;
    private final TimeScale scale;
    private final List<Row> rows = new ArrayList<>();
    private int y = TOP;
    private int hidden;

    private TimelineLayout(Words words, TimeScale scale) {
        this.words = words;
        this.scale = scale;
    }

    /** Empty if nothing bears a day. */
    static Optional<TimelinePicture> of(
            List<Happening> happenings, List<GradeSpan> grades, LocalDate asOf, Words words) {
        if (happenings.isEmpty()) {
            return Optional.empty();
        }
        TimelineLayout layout = new TimelineLayout(words, scale(happenings, asOf));
        layout.rows(happenings);
        int gradesTop = layout.y;
        GradeRows below = new GradeRows(words, layout.scale, gradesTop + (grades.isEmpty() ? 0 : LINE), asOf);
        List<TimelinePicture.GradeRow> gradeRows = below.of(grades);
        int bottom = below.bottom();
        return Optional.of(new TimelinePicture(
                WIDTH,
                bottom + LINE,
                TOP,
                LEFT,
                layout.today(asOf, bottom + LINE - 6),
                layout.ticks(),
                List.copyOf(layout.rows),
                gradesTop,
                gradeRows,
                layout.hidden));
    }

    private Label today(LocalDate asOf, int y) {
        String said = words.say("picture.today", words.day(asOf));
        int x = scale.x(asOf);
        boolean atEdge = x + Texts.width(said) / 2 > WIDTH;
        return new Label(x, y, atEdge ? "end" : "middle", said);
    }

    private static TimeScale scale(List<Happening> happenings, LocalDate asOf) {
        LocalDate first = earliest(happenings, asOf);
        long before = Math.max(30, first.until(asOf, ChronoUnit.DAYS));
        LocalDate furthest = asOf.plusDays(Math.round(before * AHEAD));
        LocalDate last = Stream.concat(Stream.of(asOf), happenings.stream().map(Happening::day))
                .filter(d -> !d.isAfter(furthest))
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        return new TimeScale(first.minusDays(before / 60), last.plusDays(before / 25), LEFT, RIGHT);
    }

    private static LocalDate earliest(List<Happening> happenings, LocalDate asOf) {
        return happenings.stream()
                .map(Happening::day)
                .filter(d -> !d.isAfter(asOf))
                .min(Comparator.naturalOrder())
                .orElse(asOf);
    }

    private List<Label> ticks() {
        return scale.ticks().stream()
                .map(t -> new Label(
                        t.x(),
                        TOP - 12,
                        "middle",
                        t.year() ? String.valueOf(t.day().getYear()) : words.month(t.day())))
                .toList();
    }

    private record Key(Happening.Lane lane, String name) {}

    private void rows(List<Happening> happenings) {
        Map<Key, List<Happening>> lanes = new LinkedHashMap<>();
        happenings.stream()
                .sorted(Comparator.comparing(Happening::lane))
                .forEach(h -> lanes.computeIfAbsent(new Key(h.lane(), h.laneName()), k -> new ArrayList<>())
                        .add(h));
        lanes.forEach((key, inLane) -> {
            if (rows.size() < MOST_ROWS) {
                row(key, inLane);
            } else {
                hidden++;
            }
        });
    }

    private void row(Key key, List<Happening> inLane) {
        List<Integer> ends = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        int above = y;
        for (Happening happening : inLane) {
            points.add(point(happening, above, ends));
        }
        boolean measure = key.lane() == Happening.Lane.MEASURE;
        y = above + Math.max(1, ends.size()) * LINE + 6;
        rows.add(new Row(
                above,
                Texts.cut(key.name(), LONGEST_NAME),
                key.name(),
                above + 18,
                measure,
                scale.x(inLane.get(0).day()),
                measure
                        ? scale.x(inLane.get(inLane.size() - 1).day())
                        : scale.x(inLane.get(0).day()),
                points));
    }

    /** On the first line of the row where mark and label run into nothing before them. */
    private Point point(Happening happening, int above, List<Integer> ends) {
        int x = scale.x(happening.day());
        boolean beyond = scale.beyond(happening.day());
        String brief = Texts.cut(happening.brief(), LONGEST_LABEL) + " · " + words.day(happening.day());
        int width = Texts.width(brief) + 10;
        boolean before = x + width > WIDTH;
        int from = before ? x - width : x - 8;
        int line = 0;
        while (line < ends.size() && ends.get(line) > from) {
            line++;
        }
        boolean room = line < MOST_LINES;
        line = Math.min(line, MOST_LINES - 1);
        int end = before ? x + 9 : x + width;
        if (line < ends.size()) {
            ends.set(line, Math.max(ends.get(line), end));
        } else {
            ends.add(end);
        }
        int middle = above + 14 + line * LINE;
        Label label = new Label(before ? x - 10 : x + 10, middle + 4, before ? "end" : "start", room ? brief : "");
        String kind = beyond ? "beyond" : happening.mark().name().toLowerCase(Locale.ROOT);
        return new Point(
                kind,
                beyond ? Shapes.arrow(x, middle) : Shapes.of(happening.mark(), x, middle),
                label,
                words.day(happening.day()) + ": " + Texts.cut(happening.full(), LONGEST_TITLE));
    }
}
