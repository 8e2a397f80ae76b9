/** Wires everything together, and is the only package that knows every other. Start at {@link Sequitur}. */
@NullMarked
package org.sequitur;

import org.jspecify.annotations.NullMarked;
