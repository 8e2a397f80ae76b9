package org.sequitur.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sequitur.exchange.Exchange;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleProblem;

/** Runs the worked cases of a rule book. */
public final class CaseRun {
    private final Exchange exchange;

    public CaseRun(Exchange exchange) {
        this.exchange = exchange;
    }

    public CaseRun() {
        this(Exchange.packed());
    }

    /**
     * The results of the cases in the wanted files, by path within the rules folder, in the order written. A mistake in a
     * case file stands among them as a case that failed.
     */
    public List<CaseResult> run(RuleBook book, Predicate<String> files) {
        CaseFiles read = CaseFiles.read(book.files(), files, exchange);
        List<RuleProblem> problems = new ArrayList<>(read.problems());
        List<WorkedCase> worked = CaseInBook.all(read.cases(), book, exchange, problems::add);
        List<CaseResult> results = new ArrayList<>(trials(book, worked));
        problems.stream().distinct().map(CaseRun::failed).forEach(results::add);
        results.sort(CaseResult.ORDER);
        return results;
    }

    /**
     * Each case by itself, on all processors. Everything is compiled beforehand: a compilation shares its threads with the
     * trials and would wait for itself.
     */
    static List<CaseResult> trials(RuleBook book, List<WorkedCase> worked) {
        worked.stream().map(c -> c.followUp().mechanism()).distinct().forEach(book::compile);
        return worked.parallelStream().map(c -> Trial.of(book, c)).toList();
    }

    private static CaseResult failed(RuleProblem problem) {
        String rule = Concept.at(problem.file()).map(Concept::toString).orElse(problem.file());
        return new CaseResult(problem.file(), problem.line(), problem.column(), rule, "", false, problem.message());
    }
}
