/** Tests of the whole. Start at {@link org.sequitur.ArchitectureTest}. */
@NullMarked
package org.sequitur;

import org.jspecify.annotations.NullMarked;
