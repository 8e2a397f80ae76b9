package org.sequitur.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests in files: one in a {@code .json}, one on each line of a {@code .jsonl} or {@code .ndjson}. What stands in a folder
 * and is no request, such as an answer kept beside it, is passed over; a file named by itself must hold requests.
 */
final class Requests {
    private static final JsonMapper ANY_JSON = new JsonMapper();

    private final List<Path> files;
    private final List<Path> named;

    private Requests(List<Path> files, List<Path> named) {
        this.files = files;
        this.named = named;
    }

    /** Takes one request after the other; its name is the file, and the line where there are many. */
    interface Taker {
        void take(String name, byte[] json);
    }

    static Requests among(Path folder) throws BadInput {
        if (!Files.isDirectory(folder)) {
            throw new BadInput("There is no folder " + folder + " here. Name files of requests with --on.");
        }
        return of(List.of(folder));
    }

    static Requests of(List<Path> paths) throws BadInput {
        List<Path> files = new ArrayList<>();
        List<Path> named = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else {
                files.add(path);
                named.add(path);
            }
        }
        return new Requests(files, named);
    }

    void each(Taker taker) throws BadInput {
        for (Path file : files) {
            try {
                if (isLines(file.toString())) {
                    lines(file, taker);
                } else {
                    one(file.toString(), Files.readAllBytes(file), named.contains(file), taker);
                }
            } catch (IOException e) {
                throw new BadInput(file + " cannot be read. Check that it exists and may be read.");
            }
        }
    }

    static boolean isLines(String file) {
        return file.endsWith(".jsonl") || file.endsWith(".ndjson");
    }

    private void lines(Path file, Taker taker) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    byte[] json = line.getBytes(StandardCharsets.UTF_8);
                    one(file + ":" + number, json, named.contains(file), taker);
                }
            }
        }
    }

    private static void one(String name, byte[] json, boolean mustBe, Taker taker) {
        if (mustBe || isRequest(json)) {
            taker.take(name, json);
        }
    }

    /** An answer names its follow-up; a request holds it. */
    private static boolean isRequest(byte[] json) {
        try {
            return ANY_JSON.readTree(json).path("followUp").isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    private static List<Path> below(Path folder) throws BadInput {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".json") || isLines(f.toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadInput(folder + " cannot be read. Check that it may be read.");
        }
    }
}
