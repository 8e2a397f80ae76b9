/** Tests of the way from facts to an assessment. Start at {@link org.sequitur.assessment.AssessorTest}. */
@NullMarked
package org.sequitur.assessment;

import org.jspecify.annotations.NullMarked;
