package org.sequitur.register;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Whether a recorded assessment withholds something; what was posted for it is then not given out either. */
public final class Withheld {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Withheld() {}

    /** Reads no further than where it is said. What somebody has damaged counts as withheld. */
    public static boolean in(InputStream assessment) {
        try (assessment;
                JsonParser parser = JSON.createParser(assessment)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean said = parser.currentName().equals("withheld");
                JsonToken value = parser.nextToken();
                if (said) {
                    return value != JsonToken.VALUE_NULL;
                }
                parser.skipChildren();
            }
            return parser.currentToken() != JsonToken.END_OBJECT;
        } catch (IOException | JacksonException e) {
            return true;
        }
    }
}
