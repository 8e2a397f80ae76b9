package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.sequitur.rulebook.Condition.Binding;
import org.sequitur.rulebook.Condition.Quantifier;
import org.sequitur.rulebook.FactType.Field;
import org.sequitur.rulebook.Token.Kind;

/** Reads the conditions of one rule. */
final class ConditionReader {
    /** Facts that the engine joins; the shipped rules have five at most, and time and memory grow with each. */
    static final int MOST_FACTS = 6;

    /** All conditions, those after {@code not} and {@code exists} among them; the shipped rules have twelve at most. */
    static final int MOST_CONDITIONS = 16;

    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z][A-Za-z0-9_]*");

    /** From which stage on a fact that Java computes can be seen. */
    private static final Map<String, RuleStage> FIRST_SEEN = Map.of(
            "Finding", RuleStage.ADMISSION,
            "BandedIndicators", RuleStage.EVIDENCE,
            "Corroboration", RuleStage.EVIDENCE,
            "StakeholderIndex", RuleStage.EVIDENCE,
            "CountedMeasure", RuleStage.PROGRESS,
            "ComponentOutcome", RuleStage.PROCEDURE,
            "Cooperation", RuleStage.STEPS,
            "ProcedureState", RuleStage.STEPS,
            "Track", RuleStage.STEPS);

    private final RuleText file;
    private final List<Token> tokens;
    private final RuleStage stage;
    private final Scope scope;
    private final Comparisons comparisons;
    private final List<Read> conditions = new ArrayList<>();

    /** A condition, where it stands, and the names that it takes from earlier ones. */
    record Read(Condition condition, Token at, Set<String> uses) {}

    ConditionReader(RuleText file, List<Token> tokens, RuleStage stage, Scope scope, KnownNames names) {
        this.file = file;
        this.tokens = tokens;
        this.stage = stage;
        this.scope = scope;
        this.comparisons = new Comparisons(file, names);
    }

    List<Read> read(List<? extends BaseDescr> parsed) {
        List<? extends BaseDescr> facts =
                parsed.stream().filter(PatternDescr.class::isInstance).toList();
        if (facts.size() > MOST_FACTS) {
            tooMany(facts.get(MOST_FACTS), MOST_FACTS + " facts beside those after not and exists");
        } else if (parsed.size() > MOST_CONDITIONS) {
            tooMany(parsed.get(MOST_CONDITIONS), MOST_CONDITIONS + " conditions");
        }
        for (BaseDescr condition : parsed) {
            if (condition instanceof PatternDescr pattern) {
                read(Quantifier.ONE, condition, pattern);
            } else if (condition instanceof NotDescr not) {
                read(Quantifier.NOT, condition, (PatternDescr) not.getDescrs().get(0));
            } else if (condition instanceof ExistsDescr exists) {
                read(Quantifier.EXISTS, condition, (PatternDescr)
                        exists.getDescrs().get(0));
            }
        }
        return conditions;
    }

    private void tooMany(BaseDescr at, String most) {
        file.problem(
                at.getStartCharacter(),
                "the rule has more than " + most + ". Split it: let an earlier stage find a part of it.");
    }

    private void read(Quantifier quantifier, BaseDescr whole, PatternDescr pattern) {
        int place = Slices.placeOf(tokens, pattern.getStartCharacter());
        int name = tokens.get(place + 1).isSign(":") ? place + 2 : place;
        if (tokens.get(name).kind() != Kind.WORD || !tokens.get(name + 1).isSign("(")) {
            file.problem(
                    tokens.get(name).at(),
                    "a condition begins with a fact. Write its name and its constraints in brackets, such as Reply( last ).");
            return;
        }
        int close = Slices.closing(tokens, name + 1);
        List<List<Token>> constraints = Slices.constraints(tokens, name + 2, close);
        Optional<FactType> type = type(tokens.get(name));
        if (type.isEmpty() || constraints.size() != pattern.getDescrs().size()) {
            type.ifPresent(t -> file.problem(
                    tokens.get(name).at(),
                    "the constraints of " + t.name() + " cannot be read. Write them with commas between them."));
            bindUnknown(place, name);
            return;
        }
        Optional<Token> variable = name == place ? Optional.empty() : Optional.of(tokens.get(place));
        String text = file.between(whole.getStartCharacter(), tokens.get(close).end());
        read(quantifier, variable, type.get(), constraints, tokens.get(name), text);
    }

    private void read(
            Quantifier quantifier,
            Optional<Token> variable,
            FactType type,
            List<List<Token>> constraints,
            Token at,
            String text) {
        int number = conditions.size();
        List<Binding> bindings = new ArrayList<>();
        List<Expression> expressions = new ArrayList<>();
        Set<String> uses = new TreeSet<>();
        variable.ifPresent(v -> bind(quantifier, new Scope.Bound(v, type, null, number)));
        Operands operands = new Operands(file, type, scope, number);
        for (List<Token> constraint : constraints) {
            if (constraint.size() > 1
                    && (constraint.get(1).isSign(":") || constraint.get(1).isSign(":="))) {
                binding(quantifier, type, constraint, number).ifPresent(bindings::add);
            } else {
                constraint(constraint, operands).ifPresent(expressions::add);
                constraint.stream()
                        .filter(t -> t.kind() == Kind.VARIABLE)
                        .map(Token::text)
                        .forEach(uses::add);
            }
        }
        Condition condition = new Condition(
                quantifier, variable.map(Token::text), type, List.copyOf(bindings), List.copyOf(expressions), text);
        conditions.add(new Read(condition, at, uses));
    }

    private Optional<Expression> constraint(List<Token> tokensOfIt, Operands operands) {
        try {
            return new ConstraintParser(file, tokensOfIt, operands, comparisons).read();
        } catch (Unreadable e) {
            tokensOfIt.stream().filter(t -> t.kind() == Kind.VARIABLE).forEach(t -> scope.use(t.text()));
            e.report(file);
            return Optional.empty();
        }
    }

    private Optional<Binding> binding(Quantifier quantifier, FactType type, List<Token> constraint, int number) {
        Token variable = constraint.get(0);
        Token name = constraint.get(2);
        scope.forgive(variable.text());
        if (constraint.get(1).isSign(":=")) {
            file.problem(
                    constraint.get(1).at(),
                    ":= is not in the rule language. Write " + variable.text() + " : and the field.");
            return Optional.empty();
        }
        if (name.kind() != Kind.WORD || constraint.get(3).kind() != Kind.END) {
            Token at = name.kind() == Kind.WORD ? constraint.get(3) : name;
            file.problem(
                    at.at(),
                    "only a field can be bound. Write " + variable.text()
                            + " : and the field, and every test of it in a constraint of its own.");
            return Optional.empty();
        }
        Optional<Field> field = type.field(name.text());
        if (field.isEmpty()) {
            file.problem(
                    name.at(),
                    type.name() + " has no field " + name.text() + ". "
                            + Suggestions.instead(
                                    name.text(),
                                    type.fields().stream().map(Field::name).toList()));
            return Optional.empty();
        }
        scope.unforgive(variable.text());
        bind(quantifier, new Scope.Bound(variable, type, field.get(), number));
        return Optional.of(new Binding(variable.text(), field.get()));
    }

    private void bind(Quantifier quantifier, Scope.Bound name) {
        if (!VARIABLE.matcher(name.name()).matches()) {
            file.problem(
                    name.at().at(),
                    name.name()
                            + " is not a name that can be bound. Write $ and a small letter first, such as $reply.");
        } else if (quantifier != Quantifier.ONE) {
            file.problem(
                    name.at().at(),
                    name.name() + " is bound inside not or exists, where nothing outside can see it. Remove "
                            + name.name() + " :.");
        } else if (!scope.bind(name)) {
            file.problem(name.at().at(), name.name() + " is bound twice. Choose another name.");
        }
    }

    /** Keeps a misspelt fact from making every use of its name look wrong. */
    private void bindUnknown(int place, int name) {
        if (name != place) {
            scope.forgive(tokens.get(place).text());
        }
    }

    private Optional<FactType> type(Token name) {
        Optional<FactType> type = FactTypes.named(name.text());
        if (type.isEmpty()) {
            file.problem(
                    name.at(),
                    name.text() + " is not a fact. "
                            + Suggestions.instead(
                                    name.text(),
                                    FactTypes.all().stream().map(FactType::name).toList()));
            return type;
        }
        RuleStage from = FIRST_SEEN.getOrDefault(name.text(), RuleStage.DEADLINES);
        if (stage.compareTo(from) < 0) {
            file.problem(
                    name.at(),
                    name.text() + " is known only from the stage " + from.folder()
                            + " on. Move the rule there, or ask for another fact.");
        }
        return type;
    }
}
