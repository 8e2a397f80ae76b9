package org.sequitur.rulebook;

import static java.util.Objects.requireNonNull;

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
    private final @Nullable RuleBook earlier;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final SortedMap<String, Mechanism> mechanisms = new TreeMap<>();
    private final SortedMap<String, List<Rule>> rules = new TreeMap<>();
    private final SortedMap<String, Vocabulary> names = new TreeMap<>();

    /** Mechanisms whose mechanism.yaml is in no readable form, so that no rule can be held against it. */
    private final Set<String> unreadable = new TreeSet<>();

    private RuleBookReader(SortedMap<String, String> files, @Nullable RuleBook earlier) {
        this.files = files;
        this.earlier = earlier;
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
        return new CheckedBook(mechanisms, rules, names);
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

    /** The rules of one file, and what is wrong with it. */
    private record FileRead(String mechanism, List<Rule> rules, List<RuleProblem> problems) {}

    private void readRules(List<BookPath> paths) {
        DeclaredNames declared = new DeclaredNames(mechanisms, paths);
        mechanisms.keySet().forEach(code -> names.put(code, declared.of(code)));
        RulesReadBefore readBefore = RulesReadBefore.of(earlier, names);
        List<BookPath> known =
                paths.stream().filter(p -> mechanisms.containsKey(p.code())).toList();
        for (FileRead file : EveryCore.each(known, path -> read(path, readBefore))) {
            rules.getOrDefault(file.mechanism(), new ArrayList<>()).addAll(file.rules());
            problems.addAll(file.problems());
        }
    }

    private FileRead read(BookPath path, RulesReadBefore readBefore) {
        String text = files.getOrDefault(path.path(), "");
        List<RuleProblem> wrong = new ArrayList<>();
        List<Rule> read = readBefore
                .in(path, text)
                .orElseGet(() -> TextFile.readable(path.path(), text, wrong::add)
                        ? RuleFileReader.read(path.path(), text, requireNonNull(names.get(path.code())), wrong::add)
                        : List.of());
        return new FileRead(path.code(), read, wrong);
    }
}
