@NullMarked
package org.sequitur.register.replay;

import org.jspecify.annotations.NullMarked;
