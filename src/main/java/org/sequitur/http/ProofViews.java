package org.sequitur.http;

import org.sequitur.exchange.wire.Checkpoint;
import org.sequitur.exchange.wire.ProgramVersion;
import org.sequitur.exchange.wire.RegisterFlaw;
import org.sequitur.exchange.wire.RegisterKey;
import org.sequitur.exchange.wire.RegisterVerification;
import org.sequitur.exchange.wire.Reproduction;
import org.sequitur.exchange.wire.ReproductionDifference;
import org.sequitur.exchange.wire.SignatureCounts;
import org.sequitur.register.Flaw;
import org.sequitur.register.PublishedKey;
import org.sequitur.register.Signatures.Verdict;
import org.sequitur.register.Verification;
import org.sequitur.register.Verifying.Verified;
import org.sequitur.register.Versions;

/** What proves the register, in its published form. */
final class ProofViews {
    private static final String CHECKED =
            "The header of each entry gives its hash; both documents give the hashes in the header; each entry names the hash of the"
                    + " one before it; none is missing; the rule book of each is there and gives its version; the entry that each"
                    + " checkpoint names is there, with the hash that was signed, and the signature fits the key of this service; the"
                    + " lists find each entry by what it says, and by nothing else."
                    + " Whether entries were cut off after the last checkpoint cannot be seen from here.";

    private ProofViews() {}

    static Checkpoint checkpoint(org.sequitur.register.Checkpoint checkpoint) {
        return new Checkpoint(
                "checkpoint",
                checkpoint.register(),
                checkpoint.size(),
                checkpoint.head(),
                checkpoint.madeAtText(),
                checkpoint.key(),
                checkpoint.signature());
    }

    static RegisterKey key(PublishedKey key) {
        return new RegisterKey(key.id(), "Ed25519", key.pem());
    }

    static RegisterVerification verification(Verified verified) {
        Verification.Result result = verified.result();
        var signatures = result.signatures();
        return new RegisterVerification(
                result.flaws() == 0,
                result.entries(),
                result.head(),
                result.ruleBooks(),
                result.checkpoints(),
                new SignatureCounts(
                        signatures.getOrDefault(Verdict.RIGHT, 0L),
                        signatures.getOrDefault(Verdict.WRONG, 0L),
                        signatures.getOrDefault(Verdict.NOT_CHECKED, 0L)),
                CHECKED,
                result.flaws(),
                verified.first().stream().map(ProofViews::flaw).toList());
    }

    private static RegisterFlaw flaw(Flaw flaw) {
        return new RegisterFlaw(flaw.sequence().isPresent() ? flaw.sequence().getAsLong() : null, flaw.what());
    }

    static Reproduction reproduction(org.sequitur.register.Reproduction reproduction) {
        return new Reproduction(
                reproduction.recorded().id(),
                reproduction.identical(),
                reproduction.sameService(),
                reproduction.now().rulebook(),
                program(reproduction.recorded().versions()),
                program(reproduction.now()),
                reproduction.differences().stream()
                        .map(d -> new ReproductionDifference(
                                d.what(), d.recorded().orElse(null), d.now().orElse(null)))
                        .toList());
    }

    private static ProgramVersion program(Versions versions) {
        return new ProgramVersion(versions.service(), versions.engine());
    }
}
