package org.sequitur.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequitur.assessment.GradeLine;
import org.sequitur.assessment.Missing;
import org.sequitur.assessment.Reason;
import org.sequitur.followup.FactRef;
import org.sequitur.rulebook.Citation;
import org.sequitur.rulebook.Status;

/** How single things are said on a page. */
final class Phrases {
    private Phrases() {}

    /** The source with how sure it is, such as {@code CCPR/C/161, para. 21 [RECALLED: unconfirmed]}. */
    static String cited(Citation citation) {
        Status status = citation.status();
        if (status.remark().startsWith(citation.text())) {
            return status.remark() + " [" + status.flag() + "]";
        }
        return citation.text() + " [" + status.flag() + (status.remark().isEmpty() ? "" : ": " + status.remark()) + "]";
    }

    /** A grade in its own words; a code that has no wording stands alone. */
    static String worded(GradeLine grade) {
        return grade.code() + (grade.wording().isEmpty() ? "" : ": " + grade.wording());
    }

    static String named(String value, String wording) {
        return value + (wording.isEmpty() ? "" : ": " + wording);
    }

    /** A reason with its source, the facts and findings that it rests on, and who judged them. */
    static void reason(Page page, int indent, Reason reason) {
        reason(page, indent, "", reason);
    }

    static void reason(Page page, int indent, String before, Reason reason) {
        page.item(indent, before + reason.text());
        page.line(
                indent + 2, cited(reason.citation()) + ", " + reason.citation().id() + "; rule " + reason.rule());
        if (!reason.facts().isEmpty() || !reason.because().isEmpty()) {
            page.line(indent + 2, restsOn(reason));
        }
        judged(reason).forEach(j -> page.line(indent + 2, j));
    }

    private static String restsOn(Reason reason) {
        String facts = reason.facts().stream().map(FactRef::toString).collect(Collectors.joining(", "));
        String findings = String.join(", ", reason.because());
        if (findings.isEmpty()) {
            return "Rests on " + facts + ".";
        }
        return facts.isEmpty()
                ? "Follows from " + findings + "."
                : "Rests on " + facts + "; follows from " + findings + ".";
    }

    /** One sentence for each who judged, with all that they judged of each fact. */
    private static List<String> judged(Reason reason) {
        Map<String, Map<FactRef, List<String>>> byWhom = new LinkedHashMap<>();
        for (Reason.Judged judged : reason.judged()) {
            String whom = judged.by() + (judged.on().isEmpty() ? "" : " on " + judged.on());
            byWhom.computeIfAbsent(whom, w -> new LinkedHashMap<>())
                    .computeIfAbsent(judged.fact(), f -> new ArrayList<>())
                    .add(judged.field() + " " + words(judged.value()));
        }
        return byWhom.entrySet().stream()
                .map(w -> "Judged by " + w.getKey() + ": "
                        + w.getValue().entrySet().stream()
                                .map(f -> f.getKey() + " (" + String.join(", ", f.getValue()) + ")")
                                .collect(Collectors.joining("; "))
                        + ".")
                .toList();
    }

    /** What is missing: the field, and of which fact. */
    static String missing(Missing missing) {
        FactRef fact = missing.fact();
        return missing.field() + " of " + (fact.id().isEmpty() ? "a " + fact.kind() : fact.toString());
    }

    /** A value of a set in words, such as {@code on point} for ON_POINT. */
    static String words(String value) {
        return value.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code 3 YEAR} as 3 years. */
    static String length(String numberAndUnit) {
        String words = words(numberAndUnit);
        return words.startsWith("1 ") ? words : words + "s";
    }

    static String listed(List<String> names, String last) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + last + " " + names.get(names.size() - 1);
    }
}
