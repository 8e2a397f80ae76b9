package org.sequitur.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.sequitur.exchange.wire.Problem;
import org.sequitur.exchange.wire.ProblemType;

/** What is wrong with a request, for a person: every mistake with its place in the file. */
final class ProblemText {
    private ProblemText() {}

    static String of(String name, Problem problem) {
        String head = name + ": " + problem.getTitle() + ". " + problem.getDetail();
        return problem.getErrors().isEmpty()
                ? head
                : head
                        + problem.getErrors().stream()
                                .map(e -> "\n  " + place(e.getPointer()) + ": " + e.getDetail())
                                .collect(Collectors.joining());
    }

    static Problem tooLarge(int mostBytes) {
        return new Problem(
                ProblemType.URN_SEQUITUR_PROBLEM_TOO_LARGE,
                "Too large",
                413,
                "A request has at most " + mostBytes + " bytes. Send fewer items.",
                List.of());
    }

    private static String place(String pointer) {
        return pointer.isEmpty() ? "the whole request" : pointer;
    }
}
