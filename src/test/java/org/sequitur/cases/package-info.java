/** Tests of the rules folder, its worked cases, and their run. Start at {@link RulesFolderTest}. */
@NullMarked
package org.sequitur.cases;

import org.jspecify.annotations.NullMarked;
