/** Tests of the facts, and the builders with which all tests make them. Start at {@link org.sequitur.followup.FollowUps}. */
@NullMarked
package org.sequitur.followup;

import org.jspecify.annotations.NullMarked;
