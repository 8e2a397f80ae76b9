/** The auditor's pages: what the rules say, what was assessed under them and why. Start at {@link PagesDoor}. */
@NullMarked
package org.sequitur.pages;

import org.jspecify.annotations.NullMarked;
