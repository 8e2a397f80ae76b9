package org.sequitur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What somebody might do to an export, whose lines are: two rule books and two checkpoints among the entries 1 to 4.
 *
 * @param found how the fault is named
 */
record Tampering(String name, UnaryOperator<List<String>> deed, List<String> found) {
    static final List<Tampering> ALL = List.of(
            new Tampering(
                    "one byte of a request",
                    on(2, "d’Ivoire", "d’ivoire"),
                    List.of("entry 2: Its request was altered: it has the hash ")),
            new Tampering(
                    "one byte of an assessment",
                    on(3, "GRADED", "GRADeD"),
                    List.of("entry 3: Its assessment was altered: it has the hash ")),
            new Tampering(
                    "one byte of a header",
                    on(3, "\"principal\":\"local\"", "\"principal\":\"l0cal\""),
                    List.of("entry 3: Its header was altered: it gives the hash ")),
            new Tampering(
                    "the number of an entry",
                    on(2, "\"sequence\":2", "\"sequence\":7"),
                    List.of("entry 2: Its header was altered: it gives the hash ")),
            new Tampering(
                    "two entries swapped",
                    lines -> swapped(lines, entry(1, lines), entry(2, lines)),
                    List.of(
                            "entry 1: It stands after entry 2: entries were swapped or moved.",
                            "The checkpoint of 2026-03-20T09:10:01.000Z could not be held against entry 2, ")),
            new Tampering(
                    "the middle taken out",
                    lines -> without(lines, entry(2, lines), entry(3, lines)),
                    List.of(
                            "entry 2: It and all entries up to 3 are missing.",
                            "The checkpoint of 2026-03-20T09:10:01.000Z could not be held against entry 2, ")),
            new Tampering(
                    "the end cut off with its checkpoint",
                    lines -> lines.subList(0, entry(4, lines)),
                    List.of("The end was cut off: the checkpoint of 2026-03-20T09:10:03.000Z was made after entry 4, "
                            + "but the last one here is 3.")),
            new Tampering(
                    "a rule book altered",
                    lines -> replaced(lines, 0, "Only an example", "Only an exemple"),
                    List.of("The rule book sha256:", "was replaced or altered: its files give sha256:")),
            new Tampering(
                    "a rule book taken out",
                    lines -> without(lines, 0),
                    List.of("entry 1: The rule book sha256:", "under which it was made is missing.")),
            new Tampering(
                    "a checkpoint altered",
                    lines -> replaced(lines, 3, "09:10:01", "09:10:02"),
                    List.of("The checkpoint of 2026-03-20T09:10:02.000Z was altered or forged: its signature ")),
            new Tampering(
                    "a checkpoint with another head",
                    lines -> replaced(lines, 3, "\"head\":\"", "\"head\":\"0"),
                    List.of("entry 2: The checkpoint of 2026-03-20T09:10:01.000Z says that it has the hash 0")));

    @Override
    public String toString() {
        return name;
    }

    private static UnaryOperator<List<String>> on(int entry, String text, String other) {
        return lines -> replaced(lines, entry(entry, lines), text, other);
    }

    private static int entry(int sequence, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\"sequence\":" + sequence + ",")) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no entry " + sequence);
    }

    private static List<String> replaced(List<String> lines, int at, String text, String other) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(at, lines.get(at).replaceFirst(Pattern.quote(text), other));
        return changed;
    }

    private static List<String> swapped(List<String> lines, int one, int other) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(one, lines.get(other));
        changed.set(other, lines.get(one));
        return changed;
    }

    private static List<String> without(List<String> lines, int... these) {
        List<String> changed = new ArrayList<>(lines);
        for (int i = these.length - 1; i >= 0; i--) {
            changed.remove(these[i]);
        }
        return changed;
    }
}
