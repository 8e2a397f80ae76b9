@NullMarked
package org.sequitur.http;

import org.jspecify.annotations.NullMarked;
