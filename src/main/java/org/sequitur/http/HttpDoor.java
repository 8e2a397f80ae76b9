package org.sequitur.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import org.apache.catalina.core.StandardHost;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.ServiceVersion;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.exchange.wire.TimelineRequest;
import org.sequitur.register.Checkpointing;
import org.sequitur.register.KeptBooks;
import org.sequitur.register.NewIds;
import org.sequitur.register.Register;
import org.sequitur.register.Reproducing;
import org.sequitur.register.Verifying;
import org.sequitur.rulebook.RulesInForce;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Connects the parts of this door; the root gives it the rules. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
public class HttpDoor {
    @Bean
    Exchange exchange() {
        return Exchange.packed();
    }

    @Bean
    Metrics metrics(MeterRegistry registry, PrometheusRegistry prometheus, RulesInForce rules) {
        return new Metrics(registry, prometheus, rules);
    }

    @Bean
    NewIds newIds() {
        return new NewIds(Clock.systemUTC(), new SecureRandom());
    }

    @Bean
    Assessing assessing(RulesInForce rules, Exchange exchange, Metrics metrics, NewIds ids) {
        return new Assessing(rules, exchange, metrics, ids);
    }

    @Bean
    Recording recording(
            Assessing assessing, Exchange exchange, Register register, Metrics metrics, Principal principal) {
        return new Recording(assessing, exchange, register, metrics, principal.name());
    }

    @Bean
    KeptBooks keptBooks(Register register, RulesInForce rules) {
        return new KeptBooks(register, () -> rules.loaded().map(RulesInForce.Loaded::book));
    }

    @Bean
    Reproducing reproducing(Exchange exchange, KeptBooks books) {
        return new Reproducing(exchange, books, ServiceVersion.current());
    }

    @Bean
    Verifying verifying(Register register, Checkpointing checkpointing) {
        return new Verifying(register, checkpointing);
    }

    @Bean
    Workers workers() {
        return new Workers();
    }

    @Bean
    RegisterHealth registerHealthIndicator(Register register) {
        return new RegisterHealth(register);
    }

    @Bean
    RulesHealth rulesHealthIndicator(RulesInForce rules) {
        return new RulesHealth(rules);
    }

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        FilterRegistrationBean<TraceFilter> filter = new FilterRegistrationBean<>(new TraceFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<HeadersFilter> headersFilter() {
        FilterRegistrationBean<HeadersFilter> filter = new FilterRegistrationBean<>(new HeadersFilter());
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ParametersFilter> parametersFilter() {
        return new FilterRegistrationBean<>(new ParametersFilter());
    }

    @Bean
    BodyReader bodyReader(Limits limits) {
        return new BodyReader(limits);
    }

    @Bean
    WebMvcConfigurer converters(Exchange exchange, BodyReader bodies) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                builder.addCustomConverter(new RequestConverter<>(AssessmentRequest.class, exchange::receive, bodies))
                        .addCustomConverter(
                                new RequestConverter<>(TimelineRequest.class, exchange.timelines()::parse, bodies))
                        .addCustomConverter(new AnswerConverter(exchange));
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowBodies(Limits limits) {
        return factory -> factory.addEngineValves(new SlowBodies(limits));
    }

    /** Before Tomcat would answer in HTML. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }
}
