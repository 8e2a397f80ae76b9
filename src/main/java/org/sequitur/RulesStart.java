package org.sequitur;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.sequitur.rulebook.RuleBook;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.GenericApplicationListener;

/** Begins to load the rules before the service makes anything else, because the engine is slow to wake up. */
final class RulesStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Settings settings = Binder.get(context.getEnvironment()).bindOrCreate("sequitur", Settings.class);
        Clock clock = Clock.systemUTC();
        RulesReading reading = new RulesReading();
        RuleBooks books = new RuleBooks(reading, clock);
        RulesWatch watch = new RulesWatch(
                settings.source(),
                books,
                settings.rulesPause(),
                clock,
                settings.selfCheck() ? checkOnceReady(context, reading) : book -> {});
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("ruleBooks", books);
        beans.registerSingleton("rulesWatch", watch);
        watch.start();
    }

    /** The check would take from the start what the start needs, so it waits until the service has begun to answer. */
    private static Consumer<RuleBook> checkOnceReady(ConfigurableApplicationContext context, RulesReading reading) {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        context.addApplicationListener(
                GenericApplicationListener.forEventType(ApplicationReadyEvent.class, event -> ready.complete(null)));
        return book -> ready.thenRun(() -> SelfCheck.start(book, reading));
    }
}
