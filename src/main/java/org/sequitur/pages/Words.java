package org.sequitur.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** The fixed words of the pages in the reader's language, where Java must know them to lay out a picture. */
final class Words {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final Pattern WORD = Pattern.compile("[A-Z]{4,}|[A-Z]+(_[A-Z0-9]+)+");

    private static final Pattern JUDGED = Pattern.compile(WORD.pattern() + "|YES|NO|true|false");

    private final MessageSource messages;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(say("picture.day"), locale);
        this.month = DateTimeFormatter.ofPattern(say("picture.month"), locale);
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    /** A value of a set, such as {@code in force} for IN_FORCE. */
    String value(String code) {
        return sayOr("value." + code, code.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** A sort of fact, such as {@code body act} for bodyAct. */
    String kind(String kind) {
        return sayOr("kind." + kind, HUMP.matcher(kind).replaceAll(" ").toLowerCase(Locale.ROOT));
    }

    /** A field that bears a day, such as {@code received} for receivedOn. */
    String dayField(String field) {
        String bare = field.endsWith("On") ? field.substring(0, field.length() - 2) : field;
        return sayOr("day." + field, HUMP.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT));
    }

    /** A grade as the body writes it; a code that is a word in small letters. */
    String code(String code) {
        return WORD.matcher(code).matches() ? value(code) : code;
    }

    /** What someone judged: a value of a set in small letters, anything else as it was posted. */
    String judged(String value) {
        return JUDGED.matcher(value).matches() ? value(value) : value;
    }

    String month(LocalDate date) {
        return date.format(month);
    }

    String day(LocalDate date) {
        return date.format(day);
    }

    /** The name of a concept as words. */
    static String spaced(String concept) {
        return concept.replace('-', ' ');
    }

    private String sayOr(String key, String otherwise) {
        String said = messages.getMessage(key, null, otherwise, locale);
        return said == null ? otherwise : said;
    }
}
