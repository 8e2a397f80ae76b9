package org.sequitur.cli;

import org.sequitur.register.Signatures.Verdict;
import org.sequitur.register.Verification.Result;

/** What a verification came to, and what it could not see. */
final class VerificationText {
    private VerificationText() {}

    /** With {@code alone}, no checkpoint was given that was kept elsewhere. */
    static String of(String name, Result result, boolean alone) {
        StringBuilder text = new StringBuilder(name + ": " + entries(result.entries()) + ", "
                + counted(result.ruleBooks(), "rule book", "rule books") + ", "
                + counted(result.checkpoints(), "checkpoint", "checkpoints") + ".\n");
        if (result.entries() > 0) {
            text.append("The last entry is " + result.last() + ", with the hash " + result.head() + ".\n");
        }
        signatures(result, text);
        text.append(
                result.flaws() == 0
                        ? "Nothing was altered, moved, replaced or taken out.\n"
                        : counted(result.flaws(), "fault was", "faults were") + " found.\n");
        if (alone) {
            text.append(
                    "Only a checkpoint kept elsewhere (--checkpoint) shows that entries were cut off at the end, or that"
                            + " all was replaced.\n");
        }
        return text.toString();
    }

    private static void signatures(Result result, StringBuilder text) {
        long right = result.signatures().getOrDefault(Verdict.RIGHT, 0L);
        long unchecked = result.signatures().getOrDefault(Verdict.NOT_CHECKED, 0L);
        if (right > 0) {
            text.append(counted(right, "signature is", "signatures are") + " by the key given.\n");
        }
        if (unchecked > 0) {
            text.append(counted(unchecked, "signature was", "signatures were")
                    + " not checked, because the key was not given (--key).\n");
        }
    }

    static String entries(long count) {
        return counted(count, "entry", "entries");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
