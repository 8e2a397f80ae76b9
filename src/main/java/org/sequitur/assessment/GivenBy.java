package org.sequitur.assessment;

/** Who said it: the body itself, or Sequitur under the body's published criteria. */
public enum GivenBy {
    BODY,
    SEQUITUR
}
