package org.sequitur.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Refuses everything outside the rule language, before anything is compiled: a rule file is code until the gate has read
 * it. What passes holds patterns of one fact each, alone or under {@code not} or {@code exists}, and nothing else.
 */
final class Gate {
    /** In characters; the longest rule file that we know has about 3,000. */
    static final int LARGEST_FILE = 64 * 1024;

    private final RuleText file;
    private final List<Token> tokens;

    private Gate(RuleText file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    /** The file's characters are those of a text that a person typed. */
    static boolean isPlainText(RuleText file) {
        String text = file.text();
        int before = file.reported();
        if (text.length() > LARGEST_FILE) {
            file.problem(
                    0,
                    "the file is larger than " + LARGEST_FILE
                            + " characters. Put each concept into a file of its own.");
        } else if (text.isBlank()) {
            file.problem(0, "the file is empty. Write a rule, or remove the file.");
        } else if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
            file.problem(0, "this is not a text file, or not in UTF-8. Save it as plain text in UTF-8.");
        } else {
            text.codePoints().filter(Gate::hidden).findFirst().ifPresent(c -> hidden(file, c));
        }
        return file.reported() == before;
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return c == '\\'
                || type == Character.CONTROL && c != '\n' && c != '\r' && c != '\t'
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }

    private static void hidden(RuleText file, int character) {
        int at = file.text().indexOf(character);
        file.problem(
                at,
                character == '\\'
                        ? "a backslash is not in the rule language. Write the character itself."
                        : String.format("there is an invisible character here (U+%04X). Remove it.", character));
    }

    /** The parsed rules in which the parser found nothing but what the rule language has; empty if it found anything else. */
    static Optional<List<RuleDescr>> pass(RuleText file, List<Token> tokens, Shape shape) {
        Gate gate = new Gate(file, tokens);
        int before = file.reported();
        Optional<PackageDescr> parsed = gate.parse();
        parsed.ifPresent(drl -> gate.check(drl, shape));
        return parsed.filter(drl -> file.reported() == before).map(PackageDescr::getRules);
    }

    private Optional<PackageDescr> parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr drl = parser.parse(false, file.text());
            if (drl != null && !parser.hasErrors()) {
                return Optional.of(drl);
            }
            int at = parser.getErrors().stream()
                    .flatMapToInt(e -> e instanceof ParserError p
                            ? IntStream.of(file.placeOf(p.getRow(), p.getCol()))
                            : IntStream.empty())
                    .min()
                    .orElse(0);
            unreadable(at);
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            file.problem(
                    0, "this file cannot be read as rules. Compare it with a rule beside it. " + Refused.CONDITION);
        }
        return Optional.empty();
    }

    /** The parser's own words never reach an author; the place where it stopped tells what he may have meant. */
    private void unreadable(int at) {
        int stop = 0;
        int depth = 0;
        while (tokens.get(stop).at() < at && stop < tokens.size() - 1) {
            depth += tokens.get(stop).isSign("(") ? 1 : tokens.get(stop).isSign(")") ? -1 : 0;
            stop++;
        }
        Token token = tokens.get(stop);
        Token before = tokens.get(Math.max(stop - 1, 0));
        Optional<String> meant = before.kind() == Token.Kind.WORD && depth == 0
                ? Suggestions.nearest(before.text(), List.of("not", "exists"))
                : Optional.empty();
        if (meant.isPresent()) {
            file.problem(
                    before.at(), before.text() + " is not a word of the rule language. Write " + meant.get() + ".");
        } else if (depth > 0) {
            file.problem(token.at(), Refused.unexpected(token));
        } else {
            file.problem(token.at(), token.shown() + " cannot be read here. " + Refused.CONDITION);
        }
    }

    private void check(PackageDescr drl, Shape shape) {
        boolean head = drl.getUnit() == null
                && drl.getImports().size() == 1
                && drl.getImports().get(0).getTarget().equals(Outline.FACTS)
                && Stream.<Collection<?>>of(
                                drl.getFunctionImports(),
                                drl.getAccumulateImports(),
                                drl.getFunctions(),
                                drl.getGlobals(),
                                drl.getAttributes(),
                                drl.getTypeDeclarations(),
                                drl.getEnumDeclarations(),
                                drl.getEntryPointDeclarations(),
                                drl.getWindowDeclarations())
                        .allMatch(Collection::isEmpty)
                && drl.getRules().size() == shape.rules().size();
        if (!head) {
            file.problem(
                    0,
                    "a file holds its package, import " + Outline.FACTS + " and rules, nothing else. Remove the rest.");
            return;
        }
        for (int i = 0; i < shape.rules().size(); i++) {
            rule(drl.getRules().get(i), shape.rules().get(i));
        }
    }

    private void rule(RuleDescr rule, Shape.Head head) {
        boolean sameHead = rule.getName().equals(head.name().text())
                && rule.getAnnotations().size() <= head.annotations().size();
        if (!sameHead
                || rule.isQuery()
                || rule.getParentName() != null
                || !rule.getAttributes().isEmpty()
                || !rule.getNamedConsequences().isEmpty()) {
            file.problem(
                    head.rule().at(),
                    "this rule holds more than annotations and conditions. Leave out every setting, and leave then empty.");
            return;
        }
        if (!String.valueOf(rule.getConsequence()).isBlank()) {
            file.problem(head.end().at(), Outline.NOT_EMPTY);
        }
        rule.getLhs().getDescrs().forEach(d -> condition(d, head));
    }

    private void condition(BaseDescr condition, Shape.Head head) {
        if (condition instanceof PatternDescr pattern) {
            pattern(pattern, head);
            return;
        }
        boolean quantified = condition.getClass() == NotDescr.class || condition.getClass() == ExistsDescr.class;
        List<? extends BaseDescr> inside =
                condition instanceof ConditionalElementDescr element ? descrs(element) : List.of();
        if (quantified && inside.size() == 1 && inside.get(0) instanceof PatternDescr pattern) {
            pattern(pattern, head);
        } else if (quantified) {
            refuse(condition, head, "not and exists hold one fact each, never another not, exists or group.");
        } else if (condition.getClass() == AndDescr.class) {
            refuse(condition, head, "conditions need no and between them: each stands on its own line.");
        } else {
            refuse(condition, head, "this kind of condition is not in the rule language.");
        }
    }

    @SuppressWarnings("unchecked") // the parser's own list is raw
    private static List<? extends BaseDescr> descrs(ConditionalElementDescr element) {
        return (List<? extends BaseDescr>) element.getDescrs();
    }

    private void pattern(PatternDescr pattern, Shape.Head head) {
        if (pattern.getSource() != null
                || !pattern.getBehaviors().isEmpty()
                || pattern.isUnification()
                || pattern.isQuery()
                || !pattern.getPositionalConstraints().isEmpty()
                || !Set.copyOf(pattern.getAnnotationNames()).isEmpty()
                || !pattern.getDescrs().stream().allMatch(ExprConstraintDescr.class::isInstance)) {
            refuse(pattern, head, "a fact is written with nothing but its constraints in brackets.");
        }
    }

    private void refuse(BaseDescr at, Shape.Head head, String what) {
        int place = at.getLine() > 0
                ? file.placeOf(at.getLine(), at.getColumn())
                : head.rule().at();
        file.problem(place, what + " " + Refused.CONDITION);
    }
}
