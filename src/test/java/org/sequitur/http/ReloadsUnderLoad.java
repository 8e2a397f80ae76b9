package org.sequitur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/** Edits a rule again and again while another caller never stops asking. */
final class ReloadsUnderLoad {
    static final String RULE = "un/ccpr-co/grade/steps-taken.drl";

    private final RunningService service;

    /** A book that came into force, and how soon after its file was saved. */
    record Seen(String version, Duration after) {}

    ReloadsUnderLoad(RunningService service) {
        this.service = service;
    }

    /** One entry for each reload; fails if any request did, or named a book that was not in force meanwhile. */
    List<Seen> run(int times) throws Exception {
        AtomicBoolean running = new AtomicBoolean(true);
        ExecutorService caller = Executors.newSingleThreadExecutor();
        try {
            Set<String> inForce = new HashSet<>(Set.of(service.version()));
            Future<Set<String>> named = caller.submit(() -> namedWhile(running));
            List<Seen> reloads = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                reloads.add(reload(1000 + i));
                inForce.add(reloads.get(i).version());
            }
            running.set(false);
            assertThat(inForce).containsAll(named.get());
            return reloads;
        } finally {
            running.set(false);
            caller.shutdownNow();
        }
    }

    private Seen reload(int number) {
        String before = service.version();
        RunningService.RULES.edit(RULE, reworded(number));
        long saved = System.nanoTime();
        RunningService.waitUntil(() -> !service.version().equals(before));
        return new Seen(service.version(), Duration.ofNanos(System.nanoTime() - saved));
    }

    private Set<String> namedWhile(AtomicBoolean running) {
        Set<String> named = new HashSet<>();
        String request = RunningService.example().toString();
        while (running.get()) {
            HttpResponse<String> answer = service.post(request);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            named.add(RunningService.json(answer).at("/versions/rulebook").asString());
            RunningService.pause(Duration.ofMillis(10));
        }
        return named;
    }

    /** The same rule with other words in its reason, which the answer to the example shows. */
    static UnaryOperator<String> reworded(int number) {
        return text -> text.replace("@reason(\"", "@reason(\"" + words(number));
    }

    static String words(int number) {
        return "Wording number " + number + ". ";
    }
}
