package org.sequitur.register;

import java.util.Map;
import java.util.Set;
import org.sequitur.register.Index.Result;

/**
 * An entry and how the lists find it again, which may have been tampered with too.
 *
 * @param fields what it is listed under, by the name in the header; what it is not listed under is left out
 * @param results the outcomes and grades under which it is listed, also with {@link Index#ANY} for one of the two
 * @param rules the rules under which it is listed
 */
public record Listed(Stored stored, Map<String, String> fields, Set<Result> results, Set<String> rules) {}
