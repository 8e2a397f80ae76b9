/**
 * What the law says: reads, checks, compiles and matches the experts' rules. The only place that sees Drools. Start at
 * {@link RuleBook}.
 */
@NullMarked
package org.sequitur.rulebook;

import org.jspecify.annotations.NullMarked;
