package org.sequitur.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One dated version of a scale.
 *
 * @param beginning where the first day in force comes from, and how sure it is
 * @param order which grade or no-grade code decides first
 * @param severity the grades from best to worst, where the body or we rank them; empty if nobody does
 * @param referral why a person must grade, for a scheme without decidable criteria
 * @param caseGrades the grades of the whole case, where the body gives one
 * @param mapping how its grades and codes stand to a list of levels; empty if nobody related them
 */
public record Scheme(
        String id,
        InForce inForce,
        Citation citation,
        Citation beginning,
        boolean official,
        List<Grade> grades,
        List<String> order,
        List<String> severity,
        Optional<Status> severityStatus,
        Optional<String> referral,
        List<Grade> caseGrades,
        Optional<Mapping> mapping) {

    /** One letter or word of a scale, in the body's own wording. */
    public record Grade(String code, String wording, Citation citation) {}

    /**
     * Sequitur's own relation of a scheme to a list of levels, for display.
     *
     * @param levels by grade or code; several where the choice needs a fact that the grade does not tell
     */
    public record Mapping(String list, Citation citation, Map<String, List<String>> levels) {}

    public Optional<Grade> grade(String code) {
        return grades.stream().filter(g -> g.code().equals(code)).findFirst();
    }
}
