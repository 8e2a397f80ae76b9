package org.sequitur.rulebook;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import org.sequitur.followup.Word;

/**
 * The names that the rules of one mechanism may use; for {@code common}, those of all mechanisms together.
 *
 * @param names what texts of this sort may say: body acts, codes (the grades of all schemes and the no-grade codes),
 *     cooperation values, kinds of deadline, parameters, states, tracks, stages
 * @param steps the steps that a rule may conclude
 * @param trackValues what each track may say
 * @param measurementValues what each measurement may say
 * @param caseGrades the grades of a whole case
 * @param concepts what each stage concludes for this mechanism: its own concepts and the common ones
 */
record Vocabulary(
        Map<Word.Names, SortedSet<String>> names,
        SortedSet<String> steps,
        Map<String, SortedSet<String>> trackValues,
        Map<String, SortedSet<String>> measurementValues,
        SortedSet<String> caseGrades,
        Map<RuleStage, SortedSet<String>> concepts) {

    /** The names of this sort; empty if the mechanism declares none. */
    SortedSet<String> names(Word.Names sort) {
        return names.getOrDefault(sort, Collections.emptySortedSet());
    }

    /** The concepts that this stage concludes. */
    SortedSet<String> concepts(RuleStage stage) {
        return concepts.getOrDefault(stage, Collections.emptySortedSet());
    }
}
