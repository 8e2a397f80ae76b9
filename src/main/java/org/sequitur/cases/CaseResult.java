package org.sequitur.cases;

/**
 * What became of one worked case.
 *
 * @param rule mechanism, stage and concept of the rule, such as {@code common/deadlines/report-late}
 * @param name the case's own sentence; empty if the file could not be read as cases
 * @param message what was expected, what came and why; empty if the case passed
 */
public record CaseResult(String file, int line, int column, String rule, String name, boolean passed, String message) {}
