@NullMarked
package org.sequitur.register;

import org.jspecify.annotations.NullMarked;
