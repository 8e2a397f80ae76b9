package org.sequitur;

import java.time.Clock;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

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
                settings.selfCheck() ? book -> SelfCheck.start(book, reading) : book -> {});
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("ruleBooks", books);
        beans.registerSingleton("rulesWatch", watch);
        watch.start();
    }
}
