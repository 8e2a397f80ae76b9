/** Holds answers under one rule book against those under another. Start at {@link Comparing}. */
@NullMarked
package org.sequitur.register.replay;

import org.jspecify.annotations.NullMarked;
