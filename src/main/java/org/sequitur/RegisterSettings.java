package org.sequitur;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sequitur.register.Checkpointing.KeySource;
import org.sequitur.register.KeyFile;
import org.sequitur.register.SigningKey;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the end of the register is signed.
 *
 * @param key a private Ed25519 key (PEM, PKCS#8); null means one that is made in {@code sequitur.data} and kept there
 * @param checkpoints the time between two checkpoints
 */
@ConfigurationProperties("sequitur.register")
record RegisterSettings(
        @Nullable Path key, @DefaultValue("1h") Duration checkpoints) {
    RegisterSettings {
        if (checkpoints.isNegative() || checkpoints.isZero()) {
            throw new SettingRefused(
                    "sequitur.register.checkpoints is no time that passes.", "Write a duration such as 1h or 10m.");
        }
    }

    /** A key that somebody set is read at once, so that a mistake is told at once. */
    KeySource source(Path data) {
        if (key == null) {
            SecureRandom random = new SecureRandom();
            return () -> KeyFile.in(data, random);
        }
        SigningKey given = given(key);
        return () -> given;
    }

    private static SigningKey given(Path file) {
        try {
            return KeyFile.read(file);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingRefused(
                    "sequitur.register.key names " + file + ", which cannot be used: " + e.getMessage() + ".",
                    "Make one with: openssl genpkey -algorithm ed25519 -out " + file
                            + "; or leave the setting out, and a key is made in sequitur.data.");
        }
    }
}
