package org.sequitur.assessment;

import org.sequitur.rulebook.Citation;

/** A grade in the body's own wording, or a no-grade code in ours, with where the wording is written. */
public record GradeLine(String code, String wording, GivenBy givenBy, Citation citation) {}
