package org.sequitur.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The languages that the pages speak: English, and of the others of the United Nations those that have a message file.
 * Whoever asks for another reads English throughout, with English names of months and the digits that go with them.
 */
final class Languages {
    private static final List<String> OTHERS = List.of("ar", "es", "fr", "ru", "zh");

    private Languages() {}

    static LocaleResolver resolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(spoken());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    private static List<Locale> spoken() {
        Stream<Locale> others = OTHERS.stream()
                .filter(l -> Languages.class.getResource("/pages/messages_" + l + ".properties") != null)
                .map(Locale::forLanguageTag);
        return Stream.concat(Stream.of(Locale.ENGLISH), others).toList();
    }
}
