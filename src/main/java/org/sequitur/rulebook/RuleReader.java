package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.sequitur.followup.Stage;
import org.sequitur.followup.Word;
import org.sequitur.rulebook.ConditionReader.Read;

/** Reads one rule of a file that has passed the gate. */
final class RuleReader {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*( \\d{4})?");
    private static final LocalDate NO_DAY = LocalDate.MIN;

    private final RuleText file;
    private final List<Token> tokens;
    private final RulePath path;
    private final Vocabulary vocabulary;

    RuleReader(RuleText file, List<Token> tokens, RulePath path, Vocabulary vocabulary) {
        this.file = file;
        this.tokens = tokens;
        this.path = path;
        this.vocabulary = vocabulary;
    }

    /** The rule; meaningful only if nothing was reported while it was read. */
    Rule read(Shape.Head head, RuleDescr parsed) {
        Annotations annotations = new Annotations(file, head);
        Scope scope = new Scope();
        KnownNames names = new KnownNames(file, path.stage(), vocabulary);
        List<Read> read = new ConditionReader(file, tokens, path.stage(), scope, names)
                .read(parsed.getLhs().getDescrs());
        Joins.check(file, path.stage(), read);
        List<Condition> conditions = read.stream().map(Read::condition).toList();
        Conclusion conclusion = new ConclusionReader(file, path.stage(), vocabulary, annotations).read(conditions);
        Placeholders placeholders = new Placeholders(file, scope);
        annotations.value("reason").ifPresent(placeholders::check);
        annotations.value("review").ifPresent(placeholders::check);
        annotations.value("due").ifPresent(placeholders::checkDay);
        if (read.size() == parsed.getLhs().getDescrs().size()) {
            scope.reportUnused(file);
        }
        marks(annotations, conclusion, conditions);
        return new Rule(
                id(head.name()),
                inForce(annotations),
                annotations.text("title", "Write what the rule says, as a sentence."),
                citation(annotations),
                conclusion,
                annotations.text("reason", "Write the sentence that a person reads when the rule holds."),
                annotations.value("review").map(Token::text),
                caps(annotations, conditions),
                annotations.marked("excludes"),
                annotations.marked("withholds"),
                annotations.marked("otherwise"),
                annotations.value("due").map(Token::text),
                conditions,
                file.path(),
                file.lineOf(head.rule().at()),
                file.text().substring(head.rule().at(), head.end().end()));
    }

    private RuleId id(Token name) {
        String[] parts = name.text().split(" ", 2);
        boolean ours = NAME.matcher(name.text()).matches() && parts[0].equals(path.concept());
        if (!ours) {
            file.problem(
                    name.at(),
                    "the rule's name is not that of its file. Write \"" + path.concept()
                            + "\", and for an older version the year in which it began, such as \"" + path.concept()
                            + " 2011\".");
        }
        return new RuleId(path.mechanism(), path.stage(), path.concept(), ours && parts.length > 1 ? parts[1] : "");
    }

    private InForce inForce(Annotations annotations) {
        if (annotations.value("since").isEmpty()) {
            annotations.missing("since", "Write the first day in force, such as 2017-03-06.");
        }
        LocalDate since = annotations.day("since").orElse(NO_DAY);
        LocalDate until = annotations.day("until").orElse(null);
        if (until != null && !until.isAfter(since)) {
            annotations.refuse(
                    "until", "it is not after @since. Write the first day on which the rule no longer holds.");
        }
        return new InForce(since, until);
    }

    private Citation citation(Annotations annotations) {
        String row = annotations.text(
                "id", "Write the row of the source book that the rule puts into effect, such as CCPR-G-01.");
        String text = annotations.text("citation", "Write the symbol and the paragraph.");
        List<String> flags = Arrays.stream(Status.values()).map(Status::flag).toList();
        String flag = annotations.text("status", "Write one of " + String.join(", ", flags) + ".");
        Optional<Status> status = Status.of(flag);
        if (status.isEmpty()) {
            annotations
                    .value("status")
                    .ifPresent(v -> file.problem(
                            v.at(), "\"" + flag + "\" is not a status. " + Suggestions.instead(flag, flags)));
        }
        return new Citation(row, text, status.orElse(Status.DESIGN));
    }

    private Optional<Stage> caps(Annotations annotations, List<Condition> conditions) {
        Optional<Token> caps = annotations.value("caps");
        if (caps.isEmpty()) {
            return Optional.empty();
        }
        Token value = caps.get();
        if (path.stage() != RuleStage.EVIDENCE) {
            annotations.refuse("caps", "only a rule of evidence limits the stage that counts. Remove it.");
        }
        if (!binds(conditions, "Measure")) {
            annotations.refuse(
                    "caps",
                    "the rule names no Measure whose stage it limits. Add the condition $measure : Measure( … ).");
        }
        List<String> stages = Arrays.stream(Stage.values()).map(Stage::name).toList();
        if (!stages.contains(value.text())) {
            file.problem(
                    value.at(),
                    "\"" + value.text() + "\" is not a stage of a measure. "
                            + Suggestions.instead(value.text(), stages));
            return Optional.empty();
        }
        return Optional.of(Stage.valueOf(value.text()));
    }

    private void marks(Annotations annotations, Conclusion conclusion, List<Condition> conditions) {
        RuleStage stage = path.stage();
        if (stage != RuleStage.ADMISSION) {
            annotations.refuse("excludes", "only a rule of admission excludes an item. Remove it.");
        } else if (!binds(conditions, "Evidence")) {
            annotations.refuse(
                    "excludes", "the rule names no item that it excludes. Add the condition $item : Evidence( … ).");
        }
        withholds(annotations, conclusion);
        if (stage != RuleStage.GRADE || !(conclusion instanceof Conclusion.Concludes)) {
            annotations.refuse(
                    "otherwise", "only a rule of grade that concludes a grade or code is the residual one. Remove it.");
        }
        if (stage != RuleStage.EVIDENCE && stage != RuleStage.PROGRESS && stage != RuleStage.GRADE) {
            annotations.refuse(
                    "review", "a person confirms a grade: only rules of evidence, progress and grade ask. Remove it.");
        }
        if (stage != RuleStage.STEPS) {
            annotations.refuse("due", "only a step is due on a day. Remove it.");
        }
    }

    private void withholds(Annotations annotations, Conclusion conclusion) {
        String code = Mechanism.WITHHELD;
        boolean concludes = conclusion.equals(new Conclusion.Concludes(code));
        if (path.stage() != RuleStage.ADMISSION && path.stage() != RuleStage.GRADE) {
            annotations.refuse("withholds", "only a rule of admission or grade withholds. Remove it.");
        } else if (path.stage() == RuleStage.GRADE && !concludes) {
            annotations.refuse(
                    "withholds",
                    "a rule of grade that withholds concludes " + code + ". Write @concludes(\"" + code + "\").");
        } else if (!vocabulary.names(Word.Names.CODE).contains(code)) {
            annotations.refuse(
                    "withholds",
                    "mechanism.yaml declares no code " + code
                            + ". Write it among the noGradeCodes of common/mechanism.yaml.");
        }
        if (concludes && annotations.value("withholds").isEmpty()) {
            annotations.missing("withholds", "A rule that concludes " + code + " withholds: write \"yes\".");
        }
    }

    private static boolean binds(List<Condition> conditions, String type) {
        return conditions.stream()
                .anyMatch(c -> c.quantifier() == Condition.Quantifier.ONE
                        && c.type().name().equals(type));
    }
}
