package org.sequitur;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequitur.register.jdbc.Store;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The server that keeps the register, if it is not kept beside the service.
 *
 * @param url such as {@code jdbc:postgresql://localhost/sequitur}
 */
@ConfigurationProperties("spring.datasource")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    Store store(Path folder) {
        if (url == null) {
            return new Store.Embedded(folder);
        }
        if (!url.startsWith(POSTGRESQL)) {
            throw new SettingRefused(
                    "spring.datasource.url does not name a PostgreSQL server.",
                    "Write it as jdbc:postgresql://HOST/DATABASE, or leave it out to keep the register in sequitur.data.");
        }
        return new Store.Server(url, Optional.ofNullable(username), Optional.ofNullable(password));
    }
}
