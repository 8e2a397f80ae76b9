package org.sequitur.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one JSON text and nothing looser: UTF-8, each key once, bounded depth, nothing after the end. */
final class StrictJson {
    private static final int MOST_LEVELS = 40;
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DIGITS = 18;
    private static final int DIGITS_OF_A_DOUBLE = 15;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .build();

    private final JsonParser parser;
    private final Mistakes mistakes;

    private StrictJson(JsonParser parser, Mistakes mistakes) {
        this.parser = parser;
        this.mistakes = mistakes;
    }

    /**
     * The text as a tree. A key that stands twice, and a value that cannot be kept, are mistakes, and reading goes on.
     *
     * @throws RequestRejected if the text is no JSON at all
     */
    static JsonNode read(byte[] json, Mistakes mistakes) throws RequestRejected {
        String text = text(json);
        if (text.isBlank()) {
            throw Mistakes.malformed("The body is empty. Post a JSON object with asOf and followUp.");
        }
        try (JsonParser parser = MAPPER.createParser(text)) {
            parser.nextToken();
            JsonNode tree = new StrictJson(parser, mistakes).value("", 1);
            if (parser.nextToken() != null) {
                throw Mistakes.malformed(
                        "Something follows the end of the JSON text" + place(parser.currentTokenLocation()) + ".");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw Mistakes.malformed("A number of more than " + LONGEST_NUMBER + " digits, or a name of more than "
                    + LONGEST_NAME + " characters, stands" + place(e.getLocation()) + ".");
        } catch (JacksonException e) {
            throw Mistakes.malformed("This is no JSON: reading stopped" + place(e.getLocation())
                    + ". Look there, or just before, for a missing or unexpected comma, quote or bracket.");
        }
    }

    private static String text(byte[] json) throws RequestRejected {
        ByteBuffer bytes = ByteBuffer.wrap(json);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Mistakes.malformed("The body is not encoded in UTF-8: byte " + (bytes.position() + 1)
                    + " cannot be read. Encode it in UTF-8.");
        }
    }

    private static String place(TokenStreamLocation at) {
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private JsonNode value(String pointer, int level) throws RequestRejected {
        if (level > MOST_LEVELS) {
            throw Mistakes.malformed("The body is nested more than " + MOST_LEVELS + " levels deep"
                    + place(parser.currentTokenLocation()) + ".");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(pointer, level);
            case START_ARRAY -> array(pointer, level);
            case VALUE_STRING -> NODES.stringNode(string(pointer));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(String pointer, int level) throws RequestRejected {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String place = Pointers.to(pointer, name);
            parser.nextToken();
            JsonNode value = value(place, level + 1);
            if (object.has(name)) {
                mistakes.againstContract(place, "This field stands twice in the same object. Write it once.");
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(String pointer, int level) throws RequestRejected {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(Pointers.to(pointer, array.size()), level + 1));
        }
        return array;
    }

    private String string(String pointer) {
        String text = parser.getString();
        int half = Echo.firstUnwritable(text);
        if (half < 0) {
            return text;
        }
        mistakes.againstContract(
                pointer,
                "Character " + (half + 1)
                        + " of this text is one half of a surrogate pair and stands for nothing. Write the whole character.");
        return Echo.writable(text);
    }

    /** Before anything computes with it: a short text such as 1e999999999 is a number of a billion digits. */
    private JsonNode number(String pointer) {
        BigDecimal number = parser.getDecimalValue();
        int digitsBefore = number.precision() - number.scale();
        if (number.scale() > MOST_DECIMALS || digitsBefore > MOST_DIGITS) {
            mistakes.againstContract(
                    pointer,
                    "A number of at most " + MOST_DIGITS + " digits with at most " + MOST_DECIMALS
                            + " decimals is needed.");
            return NODES.numberNode(0L);
        }
        if (number.precision() > DIGITS_OF_A_DOUBLE && !isKept(number)) {
            mistakes.againstContract(
                    pointer,
                    "This number has more digits than can be kept exactly. Write at most " + DIGITS_OF_A_DOUBLE
                            + " digits.");
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 ? NODES.numberNode(plain.longValueExact()) : NODES.numberNode(plain);
    }

    /** Whether the canonical form of JSON, in which requests are recorded, says the same number. */
    private static boolean isKept(BigDecimal number) {
        try {
            String canonical = NumberToJSON.serializeNumber(number.doubleValue());
            return new BigDecimal(canonical).compareTo(number) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
