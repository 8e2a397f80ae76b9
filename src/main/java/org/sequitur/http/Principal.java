package org.sequitur.http;

/** In whose name requests are recorded, as long as callers are not told apart. */
public record Principal(String name) {}
