package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program is made of, by the bill of materials that travels in the jar. */
class LicencesTest {
    /**
     * Those under which a work of Apache-2.0 may be passed on together with these libraries. The engine's parser of rule
     * files names its own, of three clauses, "BSD licence".
     */
    private static final Set<String> ALLOWED = Set.of(
            "BSD licence",
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "CC0-1.0",
            "Public Domain");

    @Test
    void everyLibraryIsUnderALicenceThatLetsItTravelWithSequitur() throws IOException {
        List<JsonNode> libraries = components();
        Set<String> others = new TreeSet<>();
        for (JsonNode library : libraries) {
            if (licences(library).stream().noneMatch(ALLOWED::contains)) {
                others.add(name(library) + " " + licences(library));
            }
        }
        assertThat(libraries).hasSizeGreaterThan(50);
        assertThat(others).as("libraries under none of " + ALLOWED).isEmpty();
    }

    private static List<JsonNode> components() throws IOException {
        Path bill = Path.of("target/classes/META-INF/sbom/application.cdx.json");
        JsonNode tree = JsonMapper.builder().build().readTree(Files.readString(bill));
        return tree.get("components").valueStream().toList();
    }

    private static Set<String> licences(JsonNode library) {
        Set<String> names = new TreeSet<>();
        for (JsonNode licence : library.path("licenses")) {
            names.add(licence.at("/license/id")
                    .asString(licence.at("/license/name")
                            .asString(licence.path("expression").asString(""))));
        }
        return names;
    }

    private static String name(JsonNode library) {
        return library.path("group").asString("") + ":" + library.path("name").asString("") + ":"
                + library.path("version").asString("");
    }
}
