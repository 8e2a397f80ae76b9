/** The pages as a reader's browser gets them. */
@NullMarked
package org.sequitur.pages;

import org.jspecify.annotations.NullMarked;
