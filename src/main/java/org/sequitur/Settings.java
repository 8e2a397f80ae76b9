package org.sequitur;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sequitur.http.Principal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set; {@code application.yaml} explains each.
 *
 * @param rules the rules folder; null means {@code rules} where the service was started, else those in the jar
 * @param data the folder in which the register is kept, if it is not kept on a server
 * @param rulesPause the time between two looks at the rules folder
 * @param selfCheck whether the worked cases are run once after the start
 * @param accessControl who decides which callers are let in
 */
@ConfigurationProperties("sequitur")
record Settings(
        @Nullable Path rules,
        @DefaultValue("data") Path data,
        @DefaultValue("300ms") Duration rulesPause,
        @DefaultValue("true") boolean selfCheck,
        @DefaultValue("none") AccessControl accessControl) {

    /** Nobody, so that only this machine may call; or a proxy in front of the service. */
    enum AccessControl {
        NONE,
        PROXY
    }

    /** In whose name requests are recorded, as callers are not told apart. */
    Principal principal() {
        return new Principal(accessControl == AccessControl.NONE ? "local" : "proxy");
    }

    RulesSource source() {
        Path here = Path.of("rules");
        if (rules != null) {
            return RulesSource.folder(rules);
        }
        return Files.isDirectory(here) ? RulesSource.folder(here) : RulesSource.packed();
    }
}
