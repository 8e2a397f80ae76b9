package org.sequitur.http;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Checkpoint;
import org.sequitur.exchange.wire.CheckpointList;
import org.sequitur.exchange.wire.RegisterKey;
import org.sequitur.exchange.wire.RegisterVerification;
import org.sequitur.exchange.wire.Reproduction;
import org.sequitur.exchange.wire.StoredRuleBook;
import org.sequitur.http.api.ProofApi;
import org.sequitur.register.CheckpointPage;
import org.sequitur.register.Checkpointing;
import org.sequitur.register.Entry;
import org.sequitur.register.Register;
import org.sequitur.register.Reproducing;
import org.sequitur.register.Verifying;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Proves what was recorded: that it is unchanged, and that it comes out again. */
@RestController
class ProofController implements ProofApi {
    private final Register register;
    private final Checkpointing checkpointing;
    private final Reproducing reproducing;
    private final Verifying verifying;

    ProofController(Register register, Checkpointing checkpointing, Reproducing reproducing, Verifying verifying) {
        this.register = register;
        this.checkpointing = checkpointing;
        this.reproducing = reproducing;
        this.verifying = verifying;
    }

    @Override
    public ResponseEntity<CheckpointList> listCheckpoints(Integer limit, @Nullable String cursor) {
        CheckpointPage page = register.checkpoints(Cursors.read(cursor), Cursors.limit(limit));
        Optional<String> next = Cursors.next(page.next());
        return Cursors.answer(next)
                .body(new CheckpointList(
                        page.checkpoints().stream().map(ProofViews::checkpoint).toList(), next.orElse(null)));
    }

    @Override
    public ResponseEntity<Checkpoint> makeCheckpoint() {
        return ResponseEntity.created(URI.create("/v1/register/checkpoints"))
                .body(ProofViews.checkpoint(checkpointing.make()));
    }

    @Override
    public ResponseEntity<RegisterKey> showKey() {
        return ResponseEntity.ok(ProofViews.key(checkpointing.published()));
    }

    @Override
    public ResponseEntity<RegisterVerification> verifyRegister() {
        return ResponseEntity.ok(
                verifying.now().map(ProofViews::verification).orElseThrow(() -> new Refused(Problems.busy())));
    }

    @Override
    public ResponseEntity<StoredRuleBook> showStoredRuleBook(String version) {
        return ResponseEntity.ok(register.ruleBook(version)
                .map(book -> new StoredRuleBook(book.version(), book.files()))
                .orElseThrow(() ->
                        new Refused(Problems.notFound("Nothing was recorded under a rule book of this version."))));
    }

    @Override
    public ResponseEntity<Reproduction> reproduceAssessment(UUID id) {
        Entry entry = register.entry(id.toString())
                .orElseThrow(() -> new Refused(
                        Problems.notFound("Nothing is recorded under this id. Answers to record=false are not.")));
        return ResponseEntity.ok(ProofViews.reproduction(reproducing.of(entry)));
    }
}
