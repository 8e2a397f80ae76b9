package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sequitur.rulebook.Expression.And;
import org.sequitur.rulebook.Expression.Holds;
import org.sequitur.rulebook.Expression.Not;
import org.sequitur.rulebook.Expression.Operator;
import org.sequitur.rulebook.Expression.Or;
import org.sequitur.rulebook.FactType.ValueKind;
import org.sequitur.rulebook.Token.Kind;

/**
 * Reads one constraint by the closed grammar of the rule language; what the grammar does not have cannot be read. What is
 * wrong in its words and types is reported, and the constraint read on.
 */
final class ConstraintParser {
    /** Brackets within brackets; nobody can read more. */
    private static final int DEEPEST = 12;

    private final RuleText file;
    private final List<Token> tokens;
    private final Operands operands;
    private final Comparisons comparisons;
    private int place;
    private int depth;
    private boolean denied;

    ConstraintParser(RuleText file, List<Token> tokens, Operands operands, Comparisons comparisons) {
        this.file = file;
        this.tokens = tokens;
        this.operands = operands;
        this.comparisons = comparisons;
    }

    /** The constraint; empty if something in it is wrong. */
    Optional<Expression> read() throws Unreadable {
        Optional<Expression> expression = or();
        if (peek().kind() != Kind.END) {
            throw unexpected(peek());
        }
        return expression;
    }

    private Optional<Expression> or() throws Unreadable {
        Optional<Expression> left = and();
        while (peek().isSign("||")) {
            next();
            Optional<Expression> right = and();
            left = left.flatMap(l -> right.map(r -> new Or(l, r)));
        }
        return left;
    }

    private Optional<Expression> and() throws Unreadable {
        Optional<Expression> left = unary();
        while (peek().isSign("&&")) {
            next();
            Optional<Expression> right = unary();
            left = left.flatMap(l -> right.map(r -> new And(l, r)));
        }
        return left;
    }

    private Optional<Expression> unary() throws Unreadable {
        if (peek().isSign("!")) {
            next();
            boolean before = denied;
            denied = true;
            Optional<Expression> inner = peek().isSign("(") ? brackets() : truth(operand());
            denied = before;
            return inner.map(Not::new);
        }
        return peek().isSign("(") ? brackets() : comparison();
    }

    private Optional<Expression> brackets() throws Unreadable {
        Token open = next();
        if (++depth > DEEPEST) {
            throw new Unreadable(
                    open,
                    "too many brackets stand within one another. Split the condition into constraints with commas.");
        }
        Optional<Expression> inner = or();
        require(")");
        depth--;
        return inner;
    }

    private Optional<Expression> comparison() throws Unreadable {
        Optional<Value> left = operand();
        Token token = peek();
        Optional<Operator> operator = Comparisons.operator(token);
        if (operator.isPresent()) {
            next();
            Optional<Value> right = operand();
            return left.flatMap(l -> right.flatMap(r -> comparisons.compare(l, operator.get(), r, denied)));
        }
        boolean not = token.isWord("not");
        if (not) {
            next();
        }
        if (peek().isWord("in")) {
            next();
            List<Optional<Value>> values = list();
            return left.flatMap(l -> comparisons.in(l, not, values, denied));
        }
        if (peek().isWord("contains")) {
            next();
            Optional<Value> value = operand();
            return left.flatMap(l -> value.flatMap(v -> comparisons.contains(l, not, v)));
        }
        if (not || token.kind() == Kind.WORD || token.isSign("=") || token.isSign(":")) {
            throw unexpected(token);
        }
        return truth(left);
    }

    private List<Optional<Value>> list() throws Unreadable {
        require("(");
        List<Optional<Value>> values = new ArrayList<>();
        values.add(operand());
        while (peek().isSign(",")) {
            next();
            values.add(operand());
        }
        require(")");
        return values;
    }

    private Optional<Expression> truth(Optional<Value> value) throws Unreadable {
        if (Comparisons.operator(peek()).isPresent()) {
            throw new Unreadable(peek(), "! stands before a comparison without brackets. Write !( … ) around it.");
        }
        value.filter(v -> v.kind() != ValueKind.TRUTH || v.isLiteral())
                .ifPresent(v -> file.problem(v.at().at(), comparisons.notATruth(v)));
        return value.filter(v -> v.kind() == ValueKind.TRUTH && !v.isLiteral()).map(v -> new Holds(v.operand()));
    }

    private Optional<Value> operand() throws Unreadable {
        Token token = next();
        return switch (token.kind()) {
            case TEXT, NUMBER -> operands.literal(token);
            case VARIABLE -> variable(token);
            case WORD -> word(token);
            default -> throw unexpected(token);
        };
    }

    private Optional<Value> variable(Token variable) throws Unreadable {
        if (!peek().isSign(".")) {
            return operands.variable(variable);
        }
        next();
        Token field = nextWord();
        requireTwoSteps();
        return operands.fieldOf(variable, field);
    }

    private Optional<Value> word(Token word) throws Unreadable {
        if (peek().isSign("(")) {
            next();
            List<Optional<Value>> arguments = new ArrayList<>();
            while (!peek().isSign(")")) {
                if (!arguments.isEmpty()) {
                    require(",");
                }
                arguments.add(operand());
            }
            require(")");
            requireTwoSteps();
            return operands.call(word, arguments);
        }
        if (peek().isSign(".")) {
            next();
            Token constant = nextWord();
            requireTwoSteps();
            return operands.constant(word, constant);
        }
        return operands.word(word);
    }

    private Token nextWord() throws Unreadable {
        Token word = next();
        if (word.kind() != Kind.WORD) {
            throw unexpected(word);
        }
        return word;
    }

    private void requireTwoSteps() throws Unreadable {
        if (peek().isSign(".")) {
            throw new Unreadable(
                    peek(),
                    "a path has two steps at most, such as $reply.receivedOn. Bind what you need in a condition of its own.");
        }
        if (peek().isSign("(")) {
            throw new Unreadable(peek(), "only a word of the fact itself takes brackets, such as about($measure).");
        }
    }

    private void require(String sign) throws Unreadable {
        Token token = next();
        if (!token.isSign(sign)) {
            throw new Unreadable(
                    token, sign + " is missing before " + Comparisons.shown(token) + ". Write " + sign + ".");
        }
    }

    private Unreadable unexpected(Token token) {
        return new Unreadable(token, Refused.unexpected(token));
    }

    private Token peek() {
        return tokens.get(Math.min(place, tokens.size() - 1));
    }

    private Token next() {
        Token token = peek();
        place++;
        return token;
    }
}
