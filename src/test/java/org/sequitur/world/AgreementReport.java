package org.sequitur.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sequitur.world.Agreement.Line;

/** The agreement as a page: what was compared, how far it agrees, and every line where it does not. */
record AgreementReport(Agreement without, Agreement with, Map<String, String> explained) {
    private static final Predicate<Line> OLD = Line::withDigits;

    String text() {
        List<String> page = new ArrayList<>();
        page.add("# How far Sequitur and the Human Rights Committee agree");
        page.add("");
        page.add(
                "Written by a test from `ccpr-published.jsonl`; do not edit. Every line is one point that the Committee graded.");
        page.add(
                "The Committee's grades are its own; the coding, the table that turns it into requests and the judgements");
        page.add(
                "supplied are ours (see `README.md`). One person coded each line and knew the grade, so read the totals,");
        page.add("never a single line.");
        withoutJudgements(page);
        withJudgements(page);
        disagreements(page);
        return String.join("\n", page) + "\n";
    }

    private void withoutJudgements(List<String> page) {
        page.add("");
        page.add("## Without the supplied judgements");
        page.add("");
        page.add(
                "What the coding alone says. Nobody has judged relevance, coverage, rejection and the like, so most lines");
        page.add(
                "wait for a judgement, and the answer says which. A grade that is given all the same rests on facts alone.");
        page.add("");
        page.add("| | Lines |");
        page.add("|---|---|");
        page.add(row("All", without.size()));
        page.add(row("Undecided", without.count(Line::undecided)));
        page.add(row("Decided", without.count(l -> !l.undecided())));
        page.add(row("Decided with the Committee's letter", without.count(Line::sameLetter)));
        page.add("");
        page.add("| Missing fact | Lines that wait for it |");
        page.add("|---|---|");
        without.missing().forEach((fact, count) -> page.add(row("`" + fact + "`", count)));
    }

    private void withJudgements(List<String> page) {
        page.add("");
        page.add("## With the supplied judgements");
        page.add("");
        page.add("| | All | Scale with digits | Scale without |");
        page.add("|---|---|---|---|");
        Agreement old = with.where(OLD);
        Agreement current = with.where(OLD.negate());
        page.add(row("Lines", with.size(), old.size(), current.size()));
        page.add(row("Undecided", undecided(with), undecided(old), undecided(current)));
        page.add(row("Same letter", share(with), share(old), share(current)));
        page.add(row("Same grade, digit and all", sameGrade(with), sameGrade(old), sameGrade(current)));
        page.add(row("Always guessing the commonest letter", guess(with), guess(old), guess(current)));
        confusion(page, "Scale with digits", old);
        confusion(page, "Scale without digits", current);
    }

    private static void confusion(List<String> page, String title, Agreement agreement) {
        page.add("");
        page.add("### " + title);
        page.add("");
        SortedSet<String> ours = new TreeSet<>();
        agreement.confusion().values().forEach(m -> ours.addAll(m.keySet()));
        page.add("| The Committee ↓ Sequitur → | " + String.join(" | ", ours) + " |");
        page.add("|---|" + "---|".repeat(ours.size()));
        agreement
                .confusion()
                .forEach((official, row) -> page.add("| " + official + " | "
                        + ours.stream()
                                .map(o -> row.containsKey(o) ? String.valueOf(row.get(o)) : "")
                                .collect(Collectors.joining(" | "))
                        + " |"));
    }

    private void disagreements(List<String> page) {
        page.add("");
        page.add("## Every line where the grades differ");
        page.add("");
        page.add("| Point | Committee | Sequitur | What is behind it |");
        page.add("|---|---|---|---|");
        with.lines().stream()
                .filter(l -> !l.sameGrade())
                .forEach(l -> page.add("| " + l.id() + " | " + l.official() + " | " + l.ours() + " | "
                        + explained.getOrDefault(l.id(), "not explained yet") + " |"));
    }

    private static String row(Object... cells) {
        return "| " + List.of(cells).stream().map(String::valueOf).collect(Collectors.joining(" | ")) + " |";
    }

    private static int undecided(Agreement agreement) {
        return agreement.count(Line::undecided);
    }

    private static String share(Agreement agreement) {
        return of(agreement.count(Line::sameLetter), agreement);
    }

    private static String sameGrade(Agreement agreement) {
        return of(agreement.count(Line::sameGrade), agreement);
    }

    private static String guess(Agreement agreement) {
        return of(agreement.majority(), agreement);
    }

    private static String of(int count, Agreement agreement) {
        return count + " (" + Math.round(100.0 * count / agreement.size()) + " %)";
    }
}
