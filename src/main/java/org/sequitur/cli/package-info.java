/**
 * The command line of legal experts and of batch users: translates and decides nothing. Start at {@link RulesCommand} and
 * {@link AssessCommand}.
 */
@NullMarked
package org.sequitur.cli;

import org.jspecify.annotations.NullMarked;
