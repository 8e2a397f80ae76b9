package org.sequitur.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.pages.EvidenceGroup.Cluster;
import org.sequitur.pages.EvidenceGroup.Item;
import org.sequitur.pages.EvidencePicture.Box;
import org.sequitur.pages.EvidencePicture.Line;
import org.sequitur.pages.EvidencePicture.Row;
import org.sequitur.pages.Happening.Mark;

/** Works out where everything stands in an evidence picture. */
final class EvidenceLayout {
    private static final int WIDTH = 960;
    private static final int BOX = 540;
    private static final int TARGET = 690;
    private static final int TARGET_HEIGHT = 76;
    private static final int HEAD = 24;
    private static final int ROW = 22;
    private static final int GAP = 10;
    private static final int LONGEST_ITEM = 70;
    private static final int LONGEST_TARGET = 30;
    private static final String SUPPORTS = "SUPPORTS";
    private static final String CONTRADICTS = "CONTRADICTS";

    private final Words words;

    EvidenceLayout(Words words) {
        this.words = words;
    }

    EvidencePicture of(String name, EvidenceGroup group) {
        List<Box> boxes = new ArrayList<>();
        int y = 1;
        for (Cluster cluster : group.clusters()) {
            Box box = box(cluster, y);
            boxes.add(box);
            y += box.height() + GAP;
        }
        int height = Math.max(y - GAP + 1, TARGET_HEIGHT + 2);
        Box target = new Box(TARGET, (height - TARGET_HEIGHT) / 2, WIDTH - TARGET - 1, TARGET_HEIGHT, "", List.of());
        return new EvidencePicture(
                name, group, WIDTH, height, boxes, lines(group, boxes, target), target, targetLines(group));
    }

    private List<String> targetLines(EvidenceGroup group) {
        return List.of(
                Texts.cut(group.about(), LONGEST_TARGET),
                words.say("evidence.point", group.point()),
                words.say("evidence.counts", group.supporting(), group.contradicting()));
    }

    private Box box(Cluster cluster, int y) {
        List<Row> rows = new ArrayList<>();
        int middle = y + HEAD + ROW / 2;
        for (Item item : cluster.items()) {
            rows.add(row(item, middle));
            middle += ROW;
        }
        int height = HEAD + cluster.items().size() * ROW + 6;
        return new Box(1, y, BOX, height, words.say("evidence.cluster", cluster.number()), rows);
    }

    private Row row(Item item, int middle) {
        Mark mark = switch (item.supports()) {
            case SUPPORTS -> Mark.FOR;
            case CONTRADICTS -> Mark.AGAINST;
            default -> Mark.ITEM;
        };
        String origins = origins(item);
        String full = Stream.of(item.fact().id(), item.source(), origins)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
        String kind = item.counts() ? mark.name().toLowerCase(Locale.ROOT) : "excluded";
        return new Row(32, middle + 4, kind, Shapes.of(mark, 18, middle), Texts.cut(full, LONGEST_ITEM), full);
    }

    private String origins(Item item) {
        if (!item.origins().isEmpty()) {
            return words.say("evidence.from", String.join(", ", item.origins()));
        }
        return item.quotes().isEmpty()
                ? words.say("evidence.originUnknown")
                : words.say("evidence.quotes") + " " + String.join(", ", item.quotes());
    }

    private List<Line> lines(EvidenceGroup group, List<Box> boxes, Box target) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Cluster cluster = group.clusters().get(i);
            int middle = boxes.get(i).y() + boxes.get(i).height() / 2;
            if (cluster.counts(SUPPORTS)) {
                lines.add(line("for", middle, target, "evidence.supports"));
            }
            if (cluster.counts(CONTRADICTS)) {
                lines.add(
                        line("against", middle + (cluster.counts(SUPPORTS) ? 14 : 0), target, "evidence.contradicts"));
            }
        }
        return lines;
    }

    private Line line(String side, int from, Box target, String key) {
        int to = target.y() + target.height() / 2;
        int start = BOX + 1;
        int bend = (TARGET - start) / 2;
        String path =
                "M%d,%dC%d,%d %d,%d %d,%d".formatted(start, from, start + bend, from, TARGET - bend, to, TARGET, to);
        return new Line(side, path, start + 8, from - 5, words.say(key));
    }
}
