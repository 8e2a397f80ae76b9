package org.sequitur.exchange;

import com.networknt.schema.Error;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sequitur.rulebook.Suggestions;
import tools.jackson.databind.JsonNode;

/** Says in words what is wrong with a value and what is allowed instead. */
final class ContractWords {
    private static final int LONGEST_GUESSED = 60;
    private static final Pattern DAY_WITH_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ].+", Pattern.DOTALL);
    private static final Pattern DAY_LIKE = Pattern.compile("[+-]?\\d{4,9}-\\d{2}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String EXAMPLE = "2024-11-05";

    private final JsonNode schema;
    private final JsonNode value;

    private ContractWords(JsonNode schema, JsonNode value) {
        this.schema = schema;
        this.value = value;
    }

    static String of(Error error, JsonNode schema, JsonNode schemas) {
        ContractWords words = new ContractWords(schema, error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "additionalProperties" -> words.unknown(error.getProperty());
            case "required" -> words.missing(error.getProperty(), schemas);
            case "type" -> words.type();
            case "enum" -> words.enumerated();
            case "format", "pattern" -> words.isDay() ? words.day() : words.form();
            case "minLength" -> "This text is empty. Write something, or leave the field out if it may be.";
            case "maxLength" ->
                "This text has " + words.length() + " characters; at most " + words.limit("maxLength")
                        + " are allowed.";
            case "minItems" -> "This list is empty; at least " + words.limit("minItems") + " item is needed.";
            case "maxItems" ->
                tooMany(words.value.size(), schema.path("maxItems").asInt());
            case "minimum" -> words.value + " is too small; the least is " + words.limit("minimum") + ".";
            case "maximum" -> words.value + " is too large; the most is " + words.limit("maximum") + ".";
            default -> "This is not allowed here. " + words.meaning();
        };
    }

    static String tooMany(int items, int most) {
        return "This list has " + items + " items; at most " + most + " are allowed.";
    }

    private String limit(String keyword) {
        return schema.path(keyword).asString();
    }

    private int length() {
        String written = value.asString();
        return written.codePointCount(0, written.length());
    }

    private String unknown(String name) {
        List<String> known = List.copyOf(schema.path("properties").propertyNames());
        String guess = name.length() > LONGEST_GUESSED ? "" : Suggestions.didYouMean(name, known);
        String all = known.isEmpty() ? " No field is known here." : " Known are " + list(known) + ".";
        return "There is no field " + Echo.quoted(name) + " here." + (guess.isEmpty() ? all : guess);
    }

    private String missing(String name, JsonNode schemas) {
        JsonNode property = schema.path("properties").path(name);
        JsonNode meaning = property.has("description") ? property : resolved(property, schemas);
        return "This field is missing. Write "
                + firstSentence(meaning.path("description").asString("")) + ".";
    }

    private static JsonNode resolved(JsonNode property, JsonNode schemas) {
        String ref = property.path("$ref").asString("");
        return ref.isEmpty() ? property : schemas.at(ref.substring(1));
    }

    private String type() {
        if (isDay()) {
            return "A day such as " + EXAMPLE + " is needed, but this is " + kind() + ".";
        }
        return capital(needed()) + " is needed, but this is " + kind() + ".";
    }

    private String needed() {
        JsonNode types = schema.path("type");
        if (types.isString()) {
            return words(types.asString());
        }
        List<String> all = new ArrayList<>();
        types.forEach(t -> all.add(words(t.asString())));
        return String.join(" or ", all);
    }

    private static String words(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "an object";
            default -> "null";
        };
    }

    private String kind() {
        return switch (value.getNodeType()) {
            case STRING -> "the text " + Echo.quoted(value.asString());
            case NUMBER -> "the number " + value.asString();
            case BOOLEAN -> value.asString();
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null";
        };
    }

    private String enumerated() {
        List<String> allowed = new ArrayList<>();
        schema.path("enum").forEach(v -> allowed.add(v.isNull() ? "null" : v.asString()));
        String written = value.isString() ? Echo.quoted(value.asString()) : capital(kind());
        String guess = value.isString() && value.asString().length() <= LONGEST_GUESSED
                ? Suggestions.didYouMean(value.asString(), allowed)
                : "";
        return written + " is not one of the values allowed here." + guess + " Write one of " + list(allowed) + ".";
    }

    private boolean isDay() {
        return schema.path("format").asString("").equals("date");
    }

    private String day() {
        String written = value.asString();
        if (DAY_WITH_TIME.matcher(written).matches()) {
            return Echo.quoted(written) + " is more than a day. Write the day alone, such as " + EXAMPLE + ".";
        }
        if (DAY.matcher(written).matches() && !isReal(written)) {
            return Echo.quoted(written) + " is no day of the calendar. Write a real day, such as " + EXAMPLE + ".";
        }
        if (DAY_LIKE.matcher(written).matches()) {
            return Echo.quoted(written) + " is out of range. Write a day from 1945-01-01 to 2199-12-31.";
        }
        return Echo.quoted(written) + " is no day. Write it as year, month and day, such as " + EXAMPLE + ".";
    }

    private static boolean isReal(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private String form() {
        String written = value.asString();
        boolean severalLines = schema.path("pattern").asString("").startsWith("^[^\\x00-\\x08");
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isISOControl(c) && !(severalLines && (c == '\n' || c == '\t'))) {
                return "Character " + (i + 1) + " of this text is the control character " + Echo.number(c)
                        + ". Only line breaks (\\n) and tabs may stand in a text, and neither in a name.";
            }
        }
        return Echo.quoted(written) + " is not allowed here. " + meaning();
    }

    private String meaning() {
        return "Write " + firstSentence(schema.path("description").asString("what the contract describes")) + ".";
    }

    private static String firstSentence(String description) {
        String text = description.strip();
        int end = text.indexOf(". ");
        String first = end < 0 ? text : text.substring(0, end);
        String bare = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        return bare.isEmpty() ? "it" : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
