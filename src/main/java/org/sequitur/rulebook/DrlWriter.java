package org.sequitur.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.rulebook.Expression.Operand;

/**
 * Writes the engine's text afresh from the checked model, so that nothing an author wrote reaches the engine as it stood.
 * Every pattern of kind ONE is bound, which lets a match tell which fact stood where.
 */
final class DrlWriter {
    private DrlWriter() {}

    /** One package with these rules; each is named by its place in the list. */
    static String write(String packageName, List<Rule> rules) {
        StringBuilder drl = new StringBuilder("package " + packageName + "\nimport org.sequitur.followup.*\n");
        for (int i = 0; i < rules.size(); i++) {
            drl.append("rule \"r").append(i).append("\"\nwhen\n");
            drl.append(conditions(rules.get(i))).append("then\nend\n");
        }
        return drl.toString();
    }

    /** All that the engine is told of a rule: rules that are the same in this match the same facts. */
    static String conditions(Rule rule) {
        StringBuilder patterns = new StringBuilder();
        for (int i = 0; i < rule.conditions().size(); i++) {
            patterns.append("  ").append(pattern(rule.conditions().get(i), i)).append('\n');
        }
        return patterns.toString();
    }

    /** The name under which the engine knows the fact of the condition at this place. */
    static String nameOf(Condition condition, int place) {
        return condition.variable().orElse("$_" + place);
    }

    private static String pattern(Condition condition, int place) {
        String inside = Stream.concat(
                        condition.bindings().stream()
                                .map(b -> b.variable() + " : " + b.field().name()),
                        condition.constraints().stream().map(DrlWriter::expression))
                .collect(Collectors.joining(", "));
        String body = condition.type().name() + "( " + inside + " )";
        return switch (condition.quantifier()) {
            case ONE -> nameOf(condition, place) + " : " + body;
            case EXISTS -> "exists " + body;
            case NOT -> "not " + body;
        };
    }

    private static String expression(Expression expression) {
        if (expression instanceof Expression.And and) {
            return "(" + expression(and.left()) + " && " + expression(and.right()) + ")";
        }
        if (expression instanceof Expression.Or or) {
            return "(" + expression(or.left()) + " || " + expression(or.right()) + ")";
        }
        if (expression instanceof Expression.Not not) {
            return "!(" + expression(not.inner()) + ")";
        }
        if (expression instanceof Expression.Compare compare) {
            return comparison(compare);
        }
        if (expression instanceof Expression.In in) {
            return operand(in.left())
                    + (in.negated() ? " not in (" : " in (")
                    + in.values().stream().map(DrlWriter::operand).collect(Collectors.joining(", "))
                    + ")";
        }
        if (expression instanceof Expression.Contains contains) {
            return operand(contains.list())
                    + (contains.negated() ? " not contains " : " contains ")
                    + operand(contains.value());
        }
        return operand(((Expression.Holds) expression).truth());
    }

    /** The engine takes two days that are not known for the same day; nobody knows that they are. */
    private static String comparison(Expression.Compare compare) {
        String left = operand(compare.left());
        String right = operand(compare.right());
        String comparison = left + " " + compare.operator().sign() + " " + right;
        if (compare.operator() != Expression.Operator.EQUAL) {
            return comparison;
        }
        if (mayBeNoDay(compare.left())) {
            return "(" + left + " != null && " + comparison + ")";
        }
        return mayBeNoDay(compare.right()) ? "(" + right + " != null && " + comparison + ")" : comparison;
    }

    private static boolean mayBeNoDay(Operand operand) {
        if (operand instanceof Operand.OwnField own) {
            return isDay(own.field());
        }
        return operand instanceof Operand.FieldOf of && isDay(of.field());
    }

    private static boolean isDay(FactType.Field field) {
        return field.kind() == FactType.ValueKind.DAY && field.judged();
    }

    private static String operand(Operand operand) {
        if (operand instanceof Operand.OwnField own) {
            return own.field().name();
        }
        if (operand instanceof Operand.Variable variable) {
            return variable.name();
        }
        if (operand instanceof Operand.FieldOf field) {
            return field.variable() + "." + field.field().name();
        }
        if (operand instanceof Operand.Call call) {
            return call.predicate().name()
                    + call.arguments().stream().map(DrlWriter::operand).collect(Collectors.joining(", ", "(", ")"));
        }
        if (operand instanceof Operand.Text text) {
            return "\"" + text.value() + "\"";
        }
        if (operand instanceof Operand.Number number) {
            return String.valueOf(number.value());
        }
        if (operand instanceof Operand.Truth truth) {
            return String.valueOf(truth.value());
        }
        Enum<?> value = ((Operand.Constant) operand).value();
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
