package org.sequitur.register;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * By what an assessment is found again.
 *
 * @param results the outcome of each component with its grade or no-grade code
 * @param rules every rule that the answer cites, as a reason or as a finding
 */
public record Index(Set<Result> results, Set<String> rules) {
    /** Stands for any outcome, or any grade. */
    public static final String ANY = "*";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An outcome; {@code grade} is the grade or no-grade code, and empty for the other two. */
    public record Result(String outcome, String grade) implements Comparable<Result> {
        @Override
        public int compareTo(Result other) {
            int byOutcome = outcome.compareTo(other.outcome);
            return byOutcome == 0 ? grade.compareTo(other.grade) : byOutcome;
        }

        String named() {
            return (outcome.equals(ANY) ? "any outcome" : "the outcome " + outcome) + " with "
                    + (grade.equals(ANY) ? "any grade" : grade.isEmpty() ? "no grade" : "the grade " + grade);
        }
    }

    /** Each result, and each with any grade or any outcome. */
    public Set<Result> findable() {
        Set<Result> findable = new TreeSet<>(results);
        results.forEach(r -> {
            findable.add(new Result(r.outcome(), ANY));
            findable.add(new Result(ANY, r.grade()));
        });
        return findable;
    }

    /** Of an assessment in its published form, whose last part is the trace. */
    public static Index of(Document assessment) {
        try (JsonParser parser = JSON.createParser(assessment.bytes())) {
            Reading reading = new Reading(parser);
            reading.assessment();
            return new Index(reading.results, reading.rules);
        }
    }

    /** One way through the text, up to the trace. */
    private static final class Reading {
        private final Set<Result> results = new TreeSet<>();
        private final Set<String> rules = new TreeSet<>();
        private final JsonParser parser;

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        void assessment() {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("trace")) {
                    return;
                }
                if (name.equals("components")) {
                    components();
                } else {
                    rulesIn(name);
                }
            }
        }

        private void components() {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                component();
            }
        }

        private void component() {
            String outcome = "";
            String grade = "";
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "outcome" -> outcome = parser.getString();
                    case "grade", "noGrade" -> {
                        String code = code();
                        grade = code == null ? grade : code;
                    }
                    default -> rulesIn(name);
                }
            }
            results.add(new Result(outcome, grade));
        }

        private @Nullable String code() {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return null;
            }
            String code = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                code = name.equals("code") ? parser.getString() : code;
                parser.skipChildren();
            }
            return code;
        }

        private void rulesIn(String name) {
            if (name.equals("rule")) {
                rules.add(parser.getString());
            }
            int open = opens();
            while (open > 0) {
                parser.nextToken();
                if (parser.currentToken() == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals("rule")
                        && parser.nextToken() == JsonToken.VALUE_STRING) {
                    rules.add(parser.getString());
                }
                open += opens();
            }
        }

        private int opens() {
            JsonToken token = parser.currentToken();
            return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }
}
