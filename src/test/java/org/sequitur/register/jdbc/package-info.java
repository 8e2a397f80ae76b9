@NullMarked
package org.sequitur.register.jdbc;

import org.jspecify.annotations.NullMarked;
