/** How requests are refused and answers written. Start at {@link org.sequitur.exchange.BadRequestTest}. */
@NullMarked
package org.sequitur.exchange;

import org.jspecify.annotations.NullMarked;
