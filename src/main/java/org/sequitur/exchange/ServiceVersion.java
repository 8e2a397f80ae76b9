package org.sequitur.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which Sequitur, on which engine, gives an answer; the build writes both into the jar. */
public record ServiceVersion(String service, String engine) {
    private static final String RESOURCE = "/sequitur/service.properties";

    /** The versions of the running program. */
    public static ServiceVersion current() {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(ServiceVersion.class.getResourceAsStream(RESOURCE), RESOURCE + " is missing")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServiceVersion(properties.getProperty("version"), properties.getProperty("engine"));
    }
}
