package org.sequitur.pages;

import java.util.List;

/**
 * Independent sources on the left, what they speak of on the right, and a line for each that counts; worked out to the
 * last point.
 *
 * @param name of its place on the page
 * @param target the middle of the box on the right
 */
record EvidencePicture(
        String name,
        EvidenceGroup group,
        int width,
        int height,
        List<Box> boxes,
        List<Line> lines,
        Box target,
        List<String> targetLines) {

    /** A frame with the lines of text in it. */
    record Box(int x, int y, int width, int height, String title, List<Row> rows) {}

    /** One item in a box. */
    record Row(int x, int y, String kind, String path, String text, String full) {}

    /** What a source says of the claim: {@code for} or {@code against}. */
    record Line(String side, String path, int textX, int textY, String text) {}
}
