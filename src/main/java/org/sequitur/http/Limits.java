package org.sequitur.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken at once.
 *
 * @param body the longest body of one request
 * @param line the longest line of a batch
 */
@ConfigurationProperties("sequitur.limits")
record Limits(
        @DefaultValue("4MB") DataSize body,
        @DefaultValue("4MB") DataSize line) {}
