package org.sequitur.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken at once.
 *
 * @param body the longest body of one request
 * @param bodyTime the longest time that the whole body of one request may take to arrive
 * @param line the longest line of a batch
 */
@ConfigurationProperties("sequitur.limits")
record Limits(
        @DefaultValue("4MB") DataSize body,
        @DefaultValue("30s") Duration bodyTime,
        @DefaultValue("4MB") DataSize line) {}
