package org.sequitur.register;

/** An entry that is durable; {@code before} says that it was there already, under the same idempotency key. */
public record Recorded(Entry entry, boolean before) {}
