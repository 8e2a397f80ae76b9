@NullMarked
package org.sequitur.register.crash;

import org.jspecify.annotations.NullMarked;
