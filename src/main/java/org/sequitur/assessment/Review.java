package org.sequitur.assessment;

/** A question that a person is asked to answer. */
public record Review(String question, Reason reason) {}
