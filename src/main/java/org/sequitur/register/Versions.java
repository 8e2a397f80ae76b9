package org.sequitur.register;

/** Under which rules and by which program an assessment was made. */
public record Versions(String rulebook, String mechanismDigest, String engine, String service) {}
