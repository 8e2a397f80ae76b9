package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole rules folder: the mechanisms, then every rule file with the names that its mechanism declares, then what
 * only the whole book shows. All mistakes of all files are reported together.
 */
final class RuleBookReader {
    private final SortedMap<String, String> files;
    private final RulesReadBefore readBefore;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final SortedMap<String, Mechanism> mechanisms = new TreeMap<>();
    private final SortedMap<String, List<Rule>> rules = new TreeMap<>();

    /** Mechanisms whose mechanism.yaml is in no readable form, so that no rule can be held against it. */
    private final Set<String> unreadable = new TreeSet<>();

    private RuleBookReader(SortedMap<String, String> files, @Nullable RuleBook earlier) {
        this.files = files;
        this.readBefore = RulesReadBefore.of(files, earlier);
    }

    /**
     * The checked book of these files, by path within the rules folder.
     *
     * @param earlier whose rules are taken over where they would be read the same; null if there is none
     * @throws RuleBookRejected with every mistake of every file
     */
    static CheckedBook read(SortedMap<String, String> files, @Nullable RuleBook earlier) throws RuleBookRejected {
        return new RuleBookReader(files, earlier).read();
    }

    private CheckedBook read() throws RuleBookRejected {
        RuleFolders folders = new RuleFolders(files, problems::add);
        readMechanisms(folders.mechanisms());
        if (unreadable.isEmpty() && mechanisms.containsKey(RuleBook.COMMON)) {
            readRules(folders.rules());
            new BookChecks(mechanisms, rules, problems::add).report(problems.isEmpty());
        }
        if (!problems.isEmpty()) {
            throw new RuleBookRejected(problems);
        }
        return new CheckedBook(mechanisms, rules);
    }

    /** The common one first, since the others' schemes may list its codes. */
    private void readMechanisms(SortedMap<String, String> paths) {
        Optional.ofNullable(paths.get(RuleBook.COMMON)).ifPresent(path -> readMechanism(RuleBook.COMMON, path));
        paths.forEach((code, path) -> {
            if (!code.equals(RuleBook.COMMON)) {
                readMechanism(code, path);
            }
        });
    }

    private void readMechanism(String code, String path) {
        Optional<Mechanism> read = MechanismReader.read(
                path, code, files.getOrDefault(path, ""), mechanisms.get(RuleBook.COMMON), problems::add);
        read.ifPresentOrElse(m -> mechanisms.put(code, m), () -> unreadable.add(code));
        rules.put(code, new ArrayList<>());
    }

    private void readRules(List<BookPath> paths) {
        DeclaredNames declared = new DeclaredNames(mechanisms, paths);
        SortedMap<String, Vocabulary> known = new TreeMap<>();
        for (BookPath path : paths) {
            String text = files.getOrDefault(path.path(), "");
            if (mechanisms.containsKey(path.code()) && TextFile.readable(path.path(), text, problems::add)) {
                Vocabulary vocabulary = known.computeIfAbsent(path.code(), declared::of);
                rules.getOrDefault(path.code(), new ArrayList<>())
                        .addAll(readBefore
                                .in(path.path(), text)
                                .orElseGet(() -> RuleFileReader.read(path.path(), text, vocabulary, problems::add)));
            }
        }
    }
}
