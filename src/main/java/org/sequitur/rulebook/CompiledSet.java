package org.sequitur.rulebook;

import java.util.SortedMap;

/**
 * What the engine made of the rules of one set.
 *
 * @param model the class to start from
 * @param classes the bytes of every class, by name
 */
public record CompiledSet(String model, SortedMap<String, byte[]> classes) {}
