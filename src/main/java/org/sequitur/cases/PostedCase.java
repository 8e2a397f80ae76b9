package org.sequitur.cases;

import java.util.List;
import java.util.function.Consumer;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.exchange.wire.ProblemError;
import org.sequitur.rulebook.RuleProblem;
import org.sequitur.rulebook.YamlNode;

/** A case whose facts the published form accepts. */
record PostedCase(WrittenCase written, PostedForm form, AssessmentRequest request) {
    private static final String FOLLOW_UP = "/followUp/";

    /** Each mistake that the published form found, on the line that says it: in the case or in the defaults. */
    static void report(RequestRejected rejected, PostedForm form, Consumer<RuleProblem> problems) {
        List<ProblemError> errors = rejected.problem().getErrors();
        for (ProblemError error : errors) {
            report(form.at(error.getPointer()), words(error), problems);
        }
        if (errors.isEmpty()) {
            report(form.at(""), rejected.problem().getDetail(), problems);
        }
    }

    private static void report(YamlNode place, String message, Consumer<RuleProblem> problems) {
        problems.accept(new RuleProblem(place.file(), place.line(), place.column(), message));
    }

    private static String words(ProblemError error) {
        String pointer = error.getPointer();
        return pointer.startsWith(FOLLOW_UP)
                ? pointer.substring(FOLLOW_UP.length()) + ": " + error.getDetail()
                : error.getDetail();
    }
}
