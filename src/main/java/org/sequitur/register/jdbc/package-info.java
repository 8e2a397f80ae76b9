/** The register in a database: a file beside the service, or PostgreSQL. Start at {@link Registers}. */
@NullMarked
package org.sequitur.register.jdbc;

import org.jspecify.annotations.NullMarked;
