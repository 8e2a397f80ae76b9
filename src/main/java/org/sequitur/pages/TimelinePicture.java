package org.sequitur.pages;

import java.util.List;

/**
 * What happened, row by row along the days, and beneath it what was said of each component; worked out to the last point,
 * so that the template only draws.
 *
 * @param today where the day of the answer stands
 * @param top where the rows begin, under the names of the ticks
 * @param hidden how many rows are only in the table, because a picture of all would be too tall
 */
record TimelinePicture(
        int width,
        int height,
        int top,
        int left,
        Label today,
        List<Label> ticks,
        List<Row> rows,
        int gradesTop,
        List<GradeRow> grades,
        int hidden) {

    /** A text at a place. */
    record Label(int x, int y, String anchor, String text) {}

    /** One row: its name, the line at its upper edge, and its marks. */
    record Row(
            int y,
            String name,
            String fullName,
            int nameY,
            boolean measure,
            int lineFrom,
            int lineTo,
            List<Point> points) {}

    /**
     * One mark.
     *
     * @param path its form
     * @param label empty if there is no room for one
     * @param full what it is, with its day
     */
    record Point(String kind, String path, Label label, String full) {}

    /** What was said of a component over the days. */
    record GradeRow(int y, String name, String fullName, int nameY, List<Block> blocks) {}

    /** Days on which the same was said. */
    record Block(int x, int y, int width, int height, String outcome, Label label, String full) {}
}
