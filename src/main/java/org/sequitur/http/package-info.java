/** The HTTP door: it translates requests and answers and decides nothing. Start at {@link HttpDoor}. */
@NullMarked
package org.sequitur.http;

import org.jspecify.annotations.NullMarked;
