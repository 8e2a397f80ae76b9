package org.sequitur.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import org.sequitur.assessment.Assessment;

/** What an operator watches: how much is assessed with which outcomes, and which rules are in force. */
final class Metrics {
    private final MeterRegistry registry;

    Metrics(MeterRegistry registry, PrometheusRegistry prometheus, RulesInForce rules) {
        this.registry = registry;
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
