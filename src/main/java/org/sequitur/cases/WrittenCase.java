package org.sequitur.cases;

import java.util.Optional;
import java.util.function.Consumer;
import org.sequitur.cases.WorkedCase.Expectation;
import org.sequitur.rulebook.RuleProblem;
import org.sequitur.rulebook.YamlNode;

/**
 * One case as its author wrote it: its form is right, its facts are not read yet.
 *
 * @param entry the whole case
 * @param name its sentence
 */
record WrittenCase(Concept rule, YamlNode entry, String name, Expectation expected) {
    /** The entry of this name, if it is there. */
    Optional<YamlNode> get(String wanted) {
        return entry.get(wanted);
    }

    WorkedCase.Place place() {
        return new WorkedCase.Place(entry.file(), entry.line(), entry.column());
    }

    /** A mistake at the entry of this name, or at the case as a whole where there is none. */
    void problem(String at, String message, Consumer<RuleProblem> problems) {
        YamlNode node = get(at).orElse(entry);
        problems.accept(new RuleProblem(node.file(), node.line(), node.column(), message));
    }
}
