package org.sequitur.cli;

import java.util.ArrayList;
import java.util.List;
import org.sequitur.assessment.Cause;
import org.sequitur.assessment.Cause.Kind;

/** What happened on a day, in words; rules are counted. */
final class CauseWords {
    private CauseWords() {}

    static String of(List<Cause> causes) {
        List<String> words = new ArrayList<>();
        causes.stream().map(CauseWords::of).filter(w -> !w.isEmpty()).forEach(words::add);
        count(causes, Kind.RULE_BEGAN, "coming into force", words);
        count(causes, Kind.RULE_ENDED, "ending", words);
        return words.isEmpty() ? "nothing that may be told" : String.join("; ", words);
    }

    private static String of(Cause cause) {
        String id = cause.fact().id();
        return switch (cause.kind()) {
            case FACT_KNOWN ->
                cause.fact() + " (" + cause.field() + (cause.says().isEmpty() ? "" : ", " + cause.says()) + ")";
            case JUDGEMENT_MADE -> cause.says() + " of " + id + " was judged";
            case DEADLINE_PASSED -> "the deadline " + id + " of " + cause.day() + " has passed";
            case DEADLINE_STARTED -> "the clock " + id + " starts";
            case SESSION_OPENED -> "session " + id + " opens";
            case SESSION_ENDED -> "session " + id + " has ended";
            case SCHEME_BEGAN -> "scale " + id + " comes into force";
            case SCHEME_ENDED -> "scale " + id + " ends";
            case PARAMETER_SET -> "the value " + id + " becomes " + cause.says();
            case PERIOD_SET ->
                "the period " + id + (cause.says().isEmpty() ? " ends" : " becomes " + Phrases.length(cause.says()));
            case RULE_BEGAN, RULE_ENDED -> "";
        };
    }

    private static void count(List<Cause> causes, Kind kind, String what, List<String> words) {
        long rules = causes.stream().filter(c -> c.kind() == kind).count();
        if (rules > 0) {
            words.add("rules " + what + ": " + rules);
        }
    }
}
