package org.sequitur.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.Exchange;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;
import org.sequitur.rulebook.RuleProblem;

/**
 * Loads a rules folder: reads and checks the rules, reads and checks their cases, and runs the cases whose result can have
 * changed. It remembers the cases that it has read.
 */
public final class Loading {
    private final Exchange exchange;
    private volatile CasesRead known = CasesRead.NONE;

    public Loading(Exchange exchange) {
        this.exchange = exchange;
    }

    public Loading() {
        this(Exchange.packed());
    }

    /**
     * The rule book of these files, by path within the folder.
     *
     * @param earlier the book in force, whose cases all passed; what has not changed since is neither compiled nor tried
     *     again; null if there is none
     * @throws RuleBookRejected with every mistake of every file, and every case that fails
     */
    public RuleBook load(SortedMap<String, String> files, @Nullable RuleBook earlier) throws RuleBookRejected {
        List<RuleProblem> problems = new ArrayList<>();
        Optional<RuleBook> book = read(files, earlier, problems);
        List<WorkedCase> cases = cases(files, book, problems);
        book.ifPresent(b -> run(b, earlier, cases, problems));
        if (!problems.isEmpty()) {
            throw new RuleBookRejected(problems);
        }
        known = CasesRead.of(files, cases);
        return book.orElseThrow();
    }

    /**
     * Runs every case of a book in force, and remembers what it read: the first change is then the sooner in force itself.
     *
     * @return a mistake for each case that fails or cannot be read
     */
    public List<RuleProblem> rehearse(RuleBook inForce) {
        List<RuleProblem> problems = new ArrayList<>();
        List<WorkedCase> cases = cases(inForce.files(), Optional.of(inForce), problems);
        if (problems.isEmpty()) {
            known = CasesRead.of(inForce.files(), cases);
        }
        run(inForce, null, cases, problems);
        inForce.rehearse();
        return problems;
    }

    /** A rule book in which nothing is written wrongly, and how many cases stand beside its rules. */
    public record Checked(RuleBook book, int cases) {}

    /**
     * Reads and checks everything, and runs no case.
     *
     * @throws RuleBookRejected with every mistake of every file
     */
    public Checked check(SortedMap<String, String> files) throws RuleBookRejected {
        List<RuleProblem> problems = new ArrayList<>();
        Optional<RuleBook> book = read(files, null, problems);
        List<WorkedCase> cases = cases(files, book, problems);
        if (!problems.isEmpty()) {
            throw new RuleBookRejected(problems);
        }
        return new Checked(book.orElseThrow(), cases.size());
    }

    /**
     * The rule book that came with this version of Sequitur. Its cases were run when it was built.
     *
     * @throws RuleBookRejected if the build let a mistake pass
     */
    public static RuleBook shipped() throws RuleBookRejected {
        return RuleBook.read(RulesFolder.packed());
    }

    private static Optional<RuleBook> read(
            SortedMap<String, String> files, @Nullable RuleBook earlier, List<RuleProblem> problems) {
        try {
            return Optional.of(RuleBook.read(files, earlier));
        } catch (RuleBookRejected e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** The cases that can be run; none while the rules themselves hold mistakes, but what is wrong with the cases is told. */
    private List<WorkedCase> cases(
            SortedMap<String, String> files, Optional<RuleBook> book, List<RuleProblem> problems) {
        Set<String> stillRead = known.stillRead(files);
        CaseFiles read = CaseFiles.read(files, file -> !stillRead.contains(file), exchange);
        problems.addAll(read.problems());
        return book.map(b -> Stream.concat(
                                known.in(stillRead), CaseInBook.all(read.cases(), b, exchange, problems::add).stream())
                        .toList())
                .orElse(List.of());
    }

    private static void run(
            RuleBook book, @Nullable RuleBook earlier, List<WorkedCase> cases, List<RuleProblem> problems) {
        CasesAgain again = new CasesAgain(book, earlier);
        List<WorkedCase> needed = cases.stream().filter(again::needed).toList();
        CaseRun.trials(book, needed).stream()
                .filter(result -> !result.passed())
                .map(CaseResult::problem)
                .forEach(problems::add);
    }
}
