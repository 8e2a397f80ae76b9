/** Holds Sequitur against what a body really decided. Start at {@link org.sequitur.world.AgreementTest}. */
@NullMarked
package org.sequitur.world;

import org.jspecify.annotations.NullMarked;
