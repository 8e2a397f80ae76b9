/** Keeps what was said, in a chain that shows every later change. Start at {@link Register}. */
@NullMarked
package org.sequitur.register;

import org.jspecify.annotations.NullMarked;
