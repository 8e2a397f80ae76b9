package org.sequitur.http;

import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_BUSY;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_CONTRACT;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_DAMAGED;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_FAULT;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_KEY_IN_FLIGHT;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_KEY_USED;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_MALFORMED;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_MEDIA_TYPE;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_METHOD;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_NOT_ACCEPTABLE;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_NOT_FOUND;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_NOT_READY;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_PARAMETER;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_REGISTER;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_TOO_LARGE;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_TOO_SLOW;
import static org.sequitur.exchange.wire.ProblemType.URN_SEQUITUR_PROBLEM_WITHHELD;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.sequitur.exchange.wire.Problem;
import org.sequitur.exchange.wire.ProblemError;
import org.sequitur.exchange.wire.ProblemType;
import org.sequitur.register.EntryDamaged;
import org.sequitur.register.KeyUsed;
import org.sequitur.register.RegisterUnavailable;
import org.springframework.util.unit.DataSize;

/** What can be wrong with a request before its content is looked at, and with us. */
final class Problems {
    private Problems() {}

    static Problem notFound(String detail) {
        return problem(URN_SEQUITUR_PROBLEM_NOT_FOUND, 404, "Nothing is known under this address", detail);
    }

    static Problem withheld() {
        return problem(
                URN_SEQUITUR_PROBLEM_WITHHELD,
                403,
                "What was posted is withheld",
                "The answer withholds what was found, because the procedure is confidential, and this service does not know who"
                        + " asks. Whoever posted the facts has them, and so has an export of the register.");
    }

    static Problem method(String method, List<String> allowed) {
        return problem(
                URN_SEQUITUR_PROBLEM_METHOD,
                405,
                "The address does not take this method",
                "It does not take " + method + ". Use " + String.join(" or ", allowed) + ".");
    }

    static Problem notAcceptable(List<String> offered) {
        return problem(
                URN_SEQUITUR_PROBLEM_NOT_ACCEPTABLE,
                406,
                "The answer does not come in the type asked for",
                "Accept " + (offered.isEmpty() ? "application/json" : String.join(" or ", offered)) + ".");
    }

    static Problem mediaType(List<String> taken) {
        return problem(
                URN_SEQUITUR_PROBLEM_MEDIA_TYPE,
                415,
                "The body is not of the type asked for",
                "Send it with the header Content-Type: " + String.join(" or ", taken) + ".");
    }

    static Problem tooLarge(String what, DataSize limit) {
        return problem(
                URN_SEQUITUR_PROBLEM_TOO_LARGE,
                413,
                "Too large",
                String.format(
                        Locale.ROOT,
                        "%s is longer than %,d bytes. Send less at once, or fewer items.",
                        what,
                        limit.toBytes()));
    }

    static Problem tooSlow(Duration limit) {
        return problem(
                URN_SEQUITUR_PROBLEM_TOO_SLOW,
                408,
                "Too slow",
                "The body was not whole after " + limit.toSeconds()
                        + " seconds. Send it again without a pause, or in smaller requests.");
    }

    static Problem parameter(String name, List<String> allowed) {
        String remedy = allowed.isEmpty() ? "" : " Write " + String.join(" or ", allowed) + ".";
        return problem(
                URN_SEQUITUR_PROBLEM_PARAMETER,
                400,
                "A parameter of the address is not one of those allowed",
                "'" + name + "' has a value that is not allowed." + remedy);
    }

    /** The body ended early, or could not be read as one. */
    static Problem unreadable() {
        String detail = "The body is missing or ended early. Post a JSON object with asOf and followUp.";
        return problem(URN_SEQUITUR_PROBLEM_MALFORMED, 400, "The body is no JSON that can be read", detail)
                .errors(List.of(new ProblemError("", detail)));
    }

    /** What the server refused before it looked for the address; more than the status is not known of it. */
    static Problem badRequest(int status) {
        ProblemType type = status == 405 ? URN_SEQUITUR_PROBLEM_METHOD : URN_SEQUITUR_PROBLEM_CONTRACT;
        return problem(
                type,
                status,
                "The request cannot be taken",
                "It is not in a form that HTTP allows here. See /openapi.yaml.");
    }

    static Problem notReady() {
        return problem(
                URN_SEQUITUR_PROBLEM_NOT_READY,
                503,
                "The rules are not in force yet",
                "Ask again in a few seconds. /actuator/health/readiness tells when.");
    }

    /** The disk is full, or the database is away. */
    static Problem register() {
        return problem(
                URN_SEQUITUR_PROBLEM_REGISTER,
                503,
                "The register cannot be used just now",
                "Nothing was recorded for this request; what was recorded before is safe. Send it again later."
                        + " /actuator/health/readiness tells when.");
    }

    /** Work on the whole register is done one piece at a time. */
    static Problem busy() {
        return problem(
                URN_SEQUITUR_PROBLEM_BUSY,
                503,
                "The same is being done for somebody else",
                "It reads the whole register, and is done for one caller at a time. Ask again when that is finished.");
    }

    static Problem replay() {
        return problem(
                URN_SEQUITUR_PROBLEM_CONTRACT,
                400,
                "The body does not say what to replay",
                "Post nothing, or a JSON object with rulebook, mechanism or both, each a text.");
    }

    static Problem keyInFlight() {
        return problem(
                URN_SEQUITUR_PROBLEM_KEY_IN_FLIGHT,
                409,
                "A request with this Idempotency-Key is being answered",
                "Wait for its answer, or send this one again in a moment.");
    }

    static Problem keyUsed() {
        return problem(
                URN_SEQUITUR_PROBLEM_KEY_USED,
                422,
                "This Idempotency-Key stands for another request",
                "It was recorded with another body or other parameters. Use a key for one request alone.");
    }

    static Problem key(int longest) {
        return problem(
                URN_SEQUITUR_PROBLEM_PARAMETER,
                400,
                "The header Idempotency-Key cannot be taken",
                "Write 1 to " + longest + " characters, and only on a single request that is recorded.");
    }

    /** What went wrong on our side. */
    static Problem of(Throwable trouble) {
        Throwable cause =
                trouble instanceof CompletionException && trouble.getCause() != null ? trouble.getCause() : trouble;
        if (cause instanceof Refused refused) {
            return refused.problem();
        }
        if (cause instanceof KeyUsed) {
            return keyUsed();
        }
        if (cause instanceof EntryDamaged damaged) {
            return damaged(damaged.sequence());
        }
        return cause instanceof RegisterUnavailable ? register() : FaultLog.problem(cause);
    }

    /** What is stored was changed, and not by Sequitur; everything else in the register is still there. */
    private static Problem damaged(long sequence) {
        return problem(
                URN_SEQUITUR_PROBLEM_DAMAGED,
                500,
                "An entry of the register was changed",
                "Entry " + sequence
                        + " cannot be read as it was recorded. /v1/register/verification tells what is wrong"
                        + " with it. Tell whoever runs this service; README.md says how to go back to a backup.");
    }

    /** Our fault; the log tells the rest under the same id. */
    static Problem fault(String id) {
        return problem(
                        URN_SEQUITUR_PROBLEM_FAULT,
                        500,
                        "Sequitur itself failed",
                        "The request is not to blame. Report fault " + id + " to whoever runs this service.")
                .fault(id);
    }

    private static Problem problem(ProblemType type, int status, String title, String detail) {
        return new Problem(type, title, status, detail, List.<ProblemError>of());
    }
}
