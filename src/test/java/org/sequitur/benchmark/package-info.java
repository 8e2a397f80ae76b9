/**
 * Measures the speed of Sequitur: {@link org.sequitur.benchmark.HttpLoad} over HTTP; the core is measured beside the
 * types it needs to see.
 */
@NullMarked
package org.sequitur.benchmark;

import org.jspecify.annotations.NullMarked;
