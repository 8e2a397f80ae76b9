package org.sequitur.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sequitur.pages.TimelinePicture.Block;
import org.sequitur.pages.TimelinePicture.GradeRow;
import org.sequitur.pages.TimelinePicture.Label;

/** The rows of a timeline picture that show what was said of each component. */
final class GradeRows {
    private static final int HEIGHT = 20;
    private static final int MOST_ROWS = 40;
    private static final int LONGEST_NAME = 27;

    private final Words words;
    private final TimeScale scale;
    private final LocalDate end;
    private int y;

    GradeRows(Words words, TimeScale scale, int top, LocalDate end) {
        this.words = words;
        this.scale = scale;
        this.end = end;
        this.y = top;
    }

    List<GradeRow> of(List<GradeSpan> spans) {
        Map<String, List<GradeSpan>> components = new LinkedHashMap<>();
        spans.forEach(s -> components
                .computeIfAbsent(s.component(), c -> new ArrayList<>())
                .add(s));
        return components.entrySet().stream()
                .limit(MOST_ROWS)
                .map(c -> row(c.getKey(), c.getValue()))
                .toList();
    }

    int bottom() {
        return y;
    }

    private GradeRow row(String component, List<GradeSpan> spans) {
        int above = y;
        y += HEIGHT + 6;
        String name = words.say("picture.component", component);
        return new GradeRow(
                above,
                Texts.cut(name, LONGEST_NAME),
                name,
                above + 14,
                spans.stream().map(s -> block(s, above)).toList());
    }

    private Block block(GradeSpan span, int above) {
        LocalDate until = span.until() == null ? end : span.until();
        int x = scale.x(span.from());
        int width = Math.max(3, scale.x(until) - x - 1);
        String said = span.code().isEmpty() ? words.say("outcome." + span.outcome()) : words.code(span.code());
        String shown = span.outcome().equals("INDETERMINATE") ? words.say("picture.open", said) : said;
        String fits = Texts.width(shown) + 8 <= width ? shown : Texts.width(said) + 8 <= width ? said : "";
        return new Block(
                x,
                above,
                width,
                HEIGHT,
                span.outcome().toLowerCase(Locale.ROOT),
                new Label(x + width / 2, above + 14, "middle", fits),
                words.say("picture.span", words.day(span.from()), words.day(until), shown));
    }
}
