/** What the world says: the facts of one follow-up, as immutable records. Start at {@link FollowUp}. */
@NullMarked
package org.sequitur.followup;

import org.jspecify.annotations.NullMarked;
