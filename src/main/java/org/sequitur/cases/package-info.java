/** Loads a rules folder and runs the lawyers' worked cases beside the rules. Start at {@link Loading}. */
@NullMarked
package org.sequitur.cases;

import org.jspecify.annotations.NullMarked;
