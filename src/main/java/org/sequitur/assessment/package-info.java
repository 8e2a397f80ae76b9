/** Facts and rule book to assessment, as pure functions: no clock, no randomness, no I/O. Start at {@link Assessor}. */
@NullMarked
package org.sequitur.assessment;

import org.jspecify.annotations.NullMarked;
