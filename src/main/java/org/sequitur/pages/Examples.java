package org.sequitur.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sequitur.exchange.wire.MechanismSummary;
import org.springframework.core.io.ClassPathResource;

/** A made-up follow-up of each mechanism, from the jar. */
final class Examples {
    private Examples() {}

    /** Those mechanisms of which there is one. */
    static List<MechanismSummary> among(List<MechanismSummary> mechanisms) {
        return mechanisms.stream().filter(m -> resource(m.getCode()).exists()).toList();
    }

    /** The request as its authors wrote it; the code must be a mechanism's. */
    static Optional<String> of(String code) {
        ClassPathResource example = resource(code);
        if (!example.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(example.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassPathResource resource(String code) {
        return new ClassPathResource("sequitur/examples/" + code + "/request.json");
    }
}
