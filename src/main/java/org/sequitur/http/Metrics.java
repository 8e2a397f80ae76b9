package org.sequitur.http;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.StageWatch;
import org.sequitur.register.Recorded;
import org.sequitur.rulebook.RuleStage;
import org.sequitur.rulebook.RulesInForce;

/** What an operator watches: how much is assessed with which outcomes, and which rules are in force. */
final class Metrics implements StageWatch {
    private final MeterRegistry registry;
    private final Map<RuleStage, Timer> stages = new EnumMap<>(RuleStage.class);
    private final Timer durable;

    Metrics(MeterRegistry registry, PrometheusRegistry prometheus, RulesInForce rules) {
        this.registry = registry;
        for (RuleStage stage : RuleStage.values()) {
            stages.put(
                    stage,
                    Timer.builder("sequitur.stage")
                            .description("Time to match one stage, for the obligation or one component")
                            .tag("stage", stage.folder())
                            .register(registry));
        }
        durable = Timer.builder("sequitur.register.recorded")
                .description("Entries recorded, and the time from an answer that is made to an entry that is durable")
                .register(registry);
        FunctionCounter.builder("sequitur.rulebook.reloads", rules, RulesInForce::reloads)
                .description("Rule books that came into force after the first")
                .register(registry);
        FunctionCounter.builder("sequitur.rulebook.rejections", rules, RulesInForce::rejections)
                .description("Rule books refused")
                .register(registry);
        Collector bookInForce = () -> version(rules);
        prometheus.register(bookInForce);
    }

    /** Counts each component of an assessment under its outcome. */
    void count(Assessment assessment) {
        assessment
                .components()
                .forEach(c -> Counter.builder("sequitur.assessments")
                        .description("Components assessed, by mechanism and outcome")
                        .tag("mechanism", assessment.mechanism())
                        .tag("outcome", c.outcome().kind().name())
                        .register(registry)
                        .increment());
    }

    /** Times what becomes durable; what does not is not counted. */
    CompletableFuture<Recorded> recording(Supplier<CompletableFuture<Recorded>> recording) {
        long start = System.nanoTime();
        return recording.get().thenApply(recorded -> {
            if (!recorded.before()) {
                durable.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            }
            return recorded;
        });
    }

    @Override
    public <T> T matching(RuleStage stage, Supplier<T> matching) {
        long start = System.nanoTime();
        try {
            return matching.get();
        } finally {
            requireNonNull(stages.get(stage)).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    /** Looked up at every reading, so that it can never show a book that is no longer in force. */
    private static MetricSnapshot version(RulesInForce rules) {
        InfoSnapshot.Builder info =
                InfoSnapshot.builder().name("sequitur_rulebook").help("The rule book in force");
        rules.loaded()
                .ifPresent(l -> info.dataPoint(InfoDataPointSnapshot.builder()
                        .labels(Labels.of("version", l.book().version()))
                        .build()));
        return info.build();
    }
}
