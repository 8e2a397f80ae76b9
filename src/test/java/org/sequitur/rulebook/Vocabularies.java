package org.sequitur.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sequitur.followup.Word;

/** Words that rules may use, for tests. */
final class Vocabularies {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private Vocabularies() {}

    /** A small mechanism. */
    static Vocabulary small() {
        return new Vocabulary(
                Map.of(
                        Word.Names.BODY_ACT, set("DISCONTINUED", "MEETING_HELD"),
                        Word.Names.CODE, set("A", "B", "C", "D", "E", "NOT_YET_DUE", "WITHHELD"),
                        Word.Names.COOPERATION, set("LATE", "ON_TIME"),
                        Word.Names.DEADLINE, set("reply", "reply-to-reminder"),
                        Word.Names.PARAMETER, set("independent-sources", "reminders-before-d"),
                        Word.Names.STATE, set("DISCONTINUATION_PROPOSABLE", "DISCONTINUED", "OPEN"),
                        Word.Names.TRACK, set("PLAN"),
                        Word.Names.STAGE, stages()),
                set("SEND_REMINDER_1"),
                Map.of("PLAN", set("OVERDUE")),
                Map.of("MILESTONES", set("FEW", "MOST")),
                set("SATISFACTORY"),
                Map.of(
                        RuleStage.DEADLINES, set("report-overdue"),
                        RuleStage.EVIDENCE, set("evidence-none"),
                        RuleStage.PROGRESS, set("measure-counts"),
                        RuleStage.GRADE, set("no-report")));
    }

    /** Every word that any of these rule files quotes, for every sort of name; the concepts are those of the paths. */
    static Vocabulary ofEverythingIn(SortedMap<String, String> files) {
        SortedSet<String> words = set(Mechanism.WITHHELD); // a rule that withholds says it without quoting it
        files.values()
                .forEach(text -> QUOTED.matcher(text)
                        .results()
                        .flatMap(m -> Arrays.stream(m.group(1).split(" ")))
                        .forEach(words::add));
        Map<RuleStage, SortedSet<String>> concepts = new EnumMap<>(RuleStage.class);
        for (RuleStage stage : RuleStage.values()) {
            Collection<String> found = files.keySet().stream()
                    .filter(p -> p.contains("/" + stage.folder() + "/"))
                    .map(p -> p.substring(p.lastIndexOf('/') + 1).replace(".drl", ""))
                    .toList();
            concepts.put(stage, new TreeSet<>(found));
        }
        Map<Word.Names, SortedSet<String>> names = new EnumMap<>(Word.Names.class);
        List.of(Word.Names.values()).forEach(n -> names.put(n, words));
        Map<String, SortedSet<String>> tracks = new TreeMap<>();
        words.forEach(w -> tracks.put(w, words));
        return new Vocabulary(names, words, tracks, tracks, words, concepts);
    }

    private static SortedSet<String> stages() {
        return new TreeSet<>(
                Arrays.stream(RuleStage.values()).map(RuleStage::folder).toList());
    }

    private static SortedSet<String> set(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
