/** Tests of rules and their engine, and the builders with which tests make rules. Start at {@link org.sequitur.rulebook.Rules}. */
@NullMarked
package org.sequitur.rulebook;

import org.jspecify.annotations.NullMarked;
