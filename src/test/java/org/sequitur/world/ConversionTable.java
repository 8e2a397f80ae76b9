package org.sequitur.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The table of {@code conversion.yaml}: named lists of rows, of which the first that fits gives the value. */
record ConversionTable(Map<String, Object> lists) {
    static ConversionTable read() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try {
            String text = Files.readString(Published.FOLDER.resolve("conversion.yaml"));
            return new ConversionTable(new Yaml(new SafeConstructor(strict)).load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String author() {
        return String.valueOf(lists.get("author"));
    }

    int monthsUntilALaterRound() {
        return (Integer) valueOf("monthsUntilALaterRound");
    }

    LocalDate rejectionByWordsSince() {
        return LocalDate.ofInstant(((Date) valueOf("rejectionByWordsSince")).toInstant(), ZoneOffset.UTC);
    }

    /** The value of the first row of a list that fits these words. */
    String value(String list, Map<String, String> words) {
        for (Map<?, ?> row : rows(list)) {
            if (row.entrySet().stream().allMatch(e -> fits(String.valueOf(e.getKey()), e.getValue(), words))) {
                return String.valueOf(row.get("is"));
            }
        }
        throw new IllegalStateException("No row of " + list + " in conversion.yaml fits " + words + ". Add one.");
    }

    @SuppressWarnings("unchecked")
    private List<Map<?, ?>> rows(String list) {
        return (List<Map<?, ?>>) valueOf(list);
    }

    private Object valueOf(String key) {
        Object value = lists.get(key);
        if (value == null) {
            throw new IllegalStateException("conversion.yaml has no " + key + ".");
        }
        return value;
    }

    private static boolean fits(String word, Object wanted, Map<String, String> words) {
        if (word.equals("is") || word.equals("because")) {
            return true;
        }
        String found = words.getOrDefault(word, "");
        Collection<?> any = wanted instanceof Collection<?> several ? several : List.of(wanted);
        return any.stream().map(String::valueOf).anyMatch(w -> word.equals("says") ? says(found, w) : found.equals(w));
    }

    /** Whether the text has these words, whole, in the singular or plural. */
    private static boolean says(String text, String words) {
        List<String> found = split(text);
        List<String> looked = split(words);
        return found.stream().anyMatch(looked.get(0)::equals)
                && String.join(" ", found).contains(String.join(" ", looked));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .map(w -> w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
                .toList();
    }
}
