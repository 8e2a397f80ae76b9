/** The published JSON form of requests and answers. Start at {@link Exchange}. */
@NullMarked
package org.sequitur.exchange;

import org.jspecify.annotations.NullMarked;
