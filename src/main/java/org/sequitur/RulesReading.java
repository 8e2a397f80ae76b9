package org.sequitur;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.sequitur.cases.Loading;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;
import org.sequitur.rulebook.RuleProblem;

/** Reads rules for the service. The cases of the rules in the jar were run when it was built, and need not be run again. */
final class RulesReading implements RuleBooks.Reading {
    private @Nullable Loading loading;

    @Override
    public RuleBook read(SortedMap<String, String> files, @Nullable RuleBook earlier) throws RuleBookRejected {
        RuleBook known = earlier == null ? Loading.shipped() : earlier;
        return files.equals(known.files()) ? known : loading().load(files, known);
    }

    /** Runs all cases of the book in force; what fails is returned. */
    List<RuleProblem> rehearse(RuleBook inForce) {
        return loading().rehearse(inForce);
    }

    /** Made only where there is something to load. */
    private synchronized Loading loading() {
        Loading made = loading == null ? new Loading() : loading;
        loading = made;
        return made;
    }
}
