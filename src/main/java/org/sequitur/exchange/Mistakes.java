package org.sequitur.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.sequitur.exchange.wire.Problem;
import org.sequitur.exchange.wire.ProblemError;
import org.sequitur.exchange.wire.ProblemType;

/** Collects what is wrong with one request, each mistake with its place. */
final class Mistakes {
    /** Listed at most; how many more there are is told. */
    private static final int MOST_LISTED = 200;

    private final List<ProblemError> listed = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private int count;
    private boolean breaksContract;

    /** Something that the contract forbids; of several mistakes at one place the first is told. */
    void againstContract(String pointer, String detail) {
        againstContract(pointer, () -> detail);
    }

    /** The same, where the words are worth finding only if they are listed. */
    void againstContract(String pointer, Supplier<String> detail) {
        breaksContract = true;
        if (places.add(pointer)) {
            add(pointer, detail);
        }
    }

    /** Facts that contradict one another or refer to nothing; where the contract is broken, that is told instead. */
    void inFacts(String pointer, String detail) {
        if (!places.contains(pointer)) {
            add(pointer, () -> detail);
        }
    }

    private void add(String pointer, Supplier<String> detail) {
        count++;
        if (listed.size() < MOST_LISTED) {
            listed.add(new ProblemError(pointer, detail.get()));
        }
    }

    /** Ends the request here if anything was wrong with it. */
    void rejectIfAny() throws RequestRejected {
        if (count == 0) {
            return;
        }
        throw new RequestRejected(
                breaksContract
                        ? problem(ProblemType.URN_SEQUITUR_PROBLEM_CONTRACT, "The request breaks the contract", 400)
                        : problem(ProblemType.URN_SEQUITUR_PROBLEM_FACTS, "The facts do not fit together", 422));
    }

    private Problem problem(ProblemType type, String title, int status) {
        listed.sort(Pointers.BY_PLACE);
        String more = count > listed.size() ? " The first " + listed.size() + " are listed." : "";
        String detail = (count == 1 ? "1 mistake." : count + " mistakes.") + more + " Nothing was assessed.";
        return new Problem(type, title, status, detail, List.copyOf(listed));
    }

    /** More happens in a range than is looked at in one timeline. */
    static RequestRejected rangeTooLong(String detail, String pointer, String remedy) {
        Problem problem = new Problem(
                ProblemType.URN_SEQUITUR_PROBLEM_RANGE,
                "The range is too long for one timeline",
                422,
                detail,
                List.of(new ProblemError(pointer, remedy)));
        return new RequestRejected(problem);
    }

    /** The body could not be read at all. */
    static RequestRejected malformed(String detail) {
        Problem problem = new Problem(
                ProblemType.URN_SEQUITUR_PROBLEM_MALFORMED,
                "The body is no JSON that can be read",
                400,
                detail,
                List.of(new ProblemError("", detail)));
        return new RequestRejected(problem);
    }
}
