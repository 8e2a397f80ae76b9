@NullMarked
package org.sequitur.register.many;

import org.jspecify.annotations.NullMarked;
