package org.sequitur.rulebook;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Fact;

/**
 * All rules of one version: checked when read, compiled on first use, never changed. What has not changed since an
 * earlier book is taken from it.
 */
public final class RuleBook {
    /** The code under which the rules shared by all mechanisms stand. */
    public static final String COMMON = "common";

    private final SortedMap<String, String> files;
    private final CheckedBook checked;
    private final String version;
    private final Map<String, String> digests = new ConcurrentHashMap<>();
    private final CompiledStages stages = new CompiledStages();
    private final Map<StageOf, Patterns> patterns = new ConcurrentHashMap<>();
    private final Map<StageOf, List<Rule>> own = new LinkedHashMap<>();
    private final Map<StageOf, List<Rule>> effective = new HashMap<>();
    private final Map<StageOf, Set<String>> replaced = new HashMap<>();
    private final Map<String, SortedSet<LocalDate>> changes = new HashMap<>();

    RuleBook(SortedMap<String, String> files, CheckedBook checked) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.checked = checked;
        this.version = version(this.files);
        for (String code : checked.mechanisms().keySet()) {
            for (RuleStage stage : RuleStage.values()) {
                StageOf key = new StageOf(code, stage);
                own.put(key, ownRules(code, stage));
                replaced.put(
                        key, own.get(key).stream().map(r -> r.id().concept()).collect(Collectors.toUnmodifiableSet()));
                effective.put(key, effectiveRules(code, stage));
            }
            changes.put(code, changesOf(code));
        }
    }

    /**
     * Reads, gates and checks the files of a rules folder, by path within it; nothing is compiled yet.
     *
     * @throws RuleBookRejected with every mistake of every file
     */
    public static RuleBook read(SortedMap<String, String> files) throws RuleBookRejected {
        return new RuleBook(files, RuleBookReader.read(files, null));
    }

    /** The same, taking over from an earlier book what its unchanged rules have in common with these. */
    public static RuleBook read(SortedMap<String, String> files, @Nullable RuleBook earlier) throws RuleBookRejected {
        RuleBook book = new RuleBook(files, RuleBookReader.read(files, earlier));
        if (earlier != null) {
            book.stages.takeOver(earlier.stages, book.own);
        }
        return book;
    }

    /** The version that these files make, be they rules or not. */
    public static String version(SortedMap<String, String> files) {
        return "sha256:" + Digests.of(files);
    }

    /** The SHA-256 over its sorted files. */
    public String version() {
        return version;
    }

    /** The SHA-256 over the files of a mechanism's folder and of {@code common}. */
    public String digest(String mechanism) {
        Mechanism known =
                Optional.ofNullable(checked.mechanisms().get(mechanism)).orElseThrow();
        return digests.computeIfAbsent(known.code(), code -> "sha256:" + Digests.ofMechanism(code, files));
    }

    public SortedMap<String, String> files() {
        return files;
    }

    /** Every mechanism, by code. */
    public List<Mechanism> mechanisms() {
        return checked.mechanisms().values().stream()
                .filter(m -> !m.code().equals(COMMON))
                .toList();
    }

    public Optional<Mechanism> mechanism(String code) {
        return code.equals(COMMON)
                ? Optional.empty()
                : Optional.ofNullable(checked.mechanisms().get(code));
    }

    /** What the common folder declares: parameters and no-grade codes that a mechanism may replace. */
    public Mechanism common() {
        return requireNonNull(checked.mechanisms().get(COMMON));
    }

    /** All versions of the rules that a mechanism's stage uses; its own replace the common ones of the same concept. */
    public List<Rule> rules(String mechanism, RuleStage stage) {
        return effective.getOrDefault(new StageOf(mechanism, stage), List.of());
    }

    /** The days on which a rule, scheme or parameter of a mechanism comes into force or ends. */
    public SortedSet<LocalDate> daysOfChange(String mechanism) {
        return changes.getOrDefault(mechanism, new TreeSet<>());
    }

    /** The last day, up to this one, on which a rule, scheme or parameter of a mechanism came into force or ended. */
    public LocalDate unchangedSince(String mechanism, LocalDate day) {
        SortedSet<LocalDate> before = daysOfChange(mechanism).headSet(day.plusDays(1));
        return before.isEmpty() ? LocalDate.MIN : before.last();
    }

    /** For each set of rules of a stage of which one can hold on these facts, the facts that it looks at. */
    public List<Shown> shown(String mechanism, RuleStage stage, LocalDate rulesAsOf, IndexedFacts facts) {
        LocalDate since = unchangedSince(mechanism, rulesAsOf);
        List<Shown> shown = new ArrayList<>();
        for (String code : List.of(COMMON, mechanism)) {
            set(code, stage)
                    .lookAt(wanted(mechanism, code, stage, since), facts)
                    .ifPresent(looked -> shown.add(new Shown(code, stage, since, looked)));
        }
        return shown;
    }

    /** Every way in which a rule of a mechanism holds on what is shown to it. */
    public List<Match> matches(String mechanism, Shown shown) {
        return set(shown.code(), shown.stage())
                .matches(wanted(mechanism, shown.code(), shown.stage(), shown.rulesSince()), shown.facts());
    }

    /** The rules in force of those that the mechanism has not replaced. */
    private Predicate<Rule> wanted(String mechanism, String code, RuleStage stage, LocalDate rulesAsOf) {
        Predicate<Rule> inForce = rule -> rule.inForce().on(rulesAsOf);
        if (!code.equals(COMMON)) {
            return inForce;
        }
        Set<String> here = replaced.getOrDefault(new StageOf(mechanism, stage), Set.of());
        return here.isEmpty() ? inForce : inForce.and(r -> !here.contains(r.id().concept()));
    }

    /** Why rules of this book do not hold on these facts. */
    public Explanations explanations(Collection<? extends Fact> facts) {
        return new Explanations(
                stage -> patterns.computeIfAbsent(stage, s -> new Patterns(own.getOrDefault(s, List.of()))),
                new IndexedFacts(facts));
    }

    /** Every set as the engine makes it, by the digest of the text it is made of, but those that the caller has. */
    public SortedMap<String, CompiledSet> compiledUnless(Predicate<String> known) {
        SortedMap<String, CompiledSet> compiled = new TreeMap<>();
        for (String code : checked.mechanisms().keySet()) {
            for (RuleStage stage : RuleStage.values()) {
                List<Rule> rules = own.getOrDefault(new StageOf(code, stage), List.of());
                String text = DrlWriter.write(packageOf(code, stage), rules);
                if (!rules.isEmpty() && !known.test(Digests.of(text))) {
                    compiled.put(Digests.of(text), Compiler.build(packageOf(code, stage), text));
                }
            }
        }
        return compiled;
    }

    /** Compiles one rule and forgets it: the engine's compiler is slow only the first time. */
    public void rehearse() {
        rules().findFirst().ifPresent(rule -> {
            String name = packageOf(rule.id().mechanism(), rule.id().stage());
            Compiler.build(name, DrlWriter.write(name, List.of(rule)));
        });
    }

    /** Compiles whatever is not compiled yet. */
    public void compile() {
        EveryCore.each(own.keySet(), of -> set(of.mechanism(), of.stage()));
    }

    /** Compiles what a mechanism needs and is not compiled yet. */
    public void compile(String mechanism) {
        for (RuleStage stage : RuleStage.values()) {
            set(COMMON, stage);
            set(mechanism, stage);
        }
    }

    StageRules set(String code, RuleStage stage) {
        StageOf key = new StageOf(code, stage);
        return stages.known(key)
                .orElseGet(() -> stages.of(key, packageOf(code, stage), own.getOrDefault(key, List.of())));
    }

    Map<String, Vocabulary> names() {
        return checked.names();
    }

    /** All versions of all rules of all mechanisms. */
    Stream<Rule> rules() {
        return checked.rules().values().stream().flatMap(List::stream);
    }

    private List<Rule> ownRules(String code, RuleStage stage) {
        return checked.rules().getOrDefault(code, List.of()).stream()
                .filter(r -> r.id().stage() == stage)
                .toList();
    }

    private List<Rule> effectiveRules(String code, RuleStage stage) {
        List<Rule> rules = new ArrayList<>(ownRules(code, stage));
        if (!code.equals(COMMON)) {
            Set<String> here = replaced.getOrDefault(new StageOf(code, stage), Set.of());
            ownRules(COMMON, stage).stream()
                    .filter(r -> !here.contains(r.id().concept()))
                    .forEach(rules::add);
        }
        return List.copyOf(rules);
    }

    private SortedSet<LocalDate> changesOf(String code) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (RuleStage stage : RuleStage.values()) {
            rules(code, stage).forEach(r -> r.inForce().bounds().forEach(days::add));
        }
        days.addAll(common().changes());
        days.addAll(requireNonNull(checked.mechanisms().get(code)).changes());
        return Collections.unmodifiableSortedSet(days);
    }

    static String packageOf(String code, RuleStage stage) {
        return code.replace('-', '_') + "." + stage.folder();
    }
}
