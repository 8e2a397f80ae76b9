package org.sequitur.http;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.exchange.wire.EntryList;
import org.sequitur.exchange.wire.RegisterHead;
import org.sequitur.followup.OutcomeKind;
import org.sequitur.http.api.RegisterApi;
import org.sequitur.register.Entry;
import org.sequitur.register.Filter;
import org.sequitur.register.Head;
import org.sequitur.register.Page;
import org.sequitur.register.Register;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows what was recorded. */
@RestController
class RegisterController implements RegisterApi {
    static final String ENTRIES = "/v1/assessments/";
    private final Register register;

    RegisterController(Register register) {
        this.register = register;
    }

    /** Where an entry can be read for ever. */
    static URI address(String id) {
        return URI.create(ENTRIES + id);
    }

    @Override
    public ResponseEntity<RegisterHead> showRegister() {
        Head head = register.head();
        return ResponseEntity.ok(new RegisterHead(
                head.register(),
                head.size(),
                head.hash(),
                head.recordedAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null)));
    }

    @Override
    public ResponseEntity<EntryList> listAssessments(
            @Nullable String mechanism,
            @Nullable String state,
            @Nullable String followUp,
            @Nullable OutcomeKind outcome,
            @Nullable String grade,
            @Nullable LocalDate asOfFrom,
            @Nullable LocalDate asOfTo,
            @Nullable OffsetDateTime recordedFrom,
            @Nullable OffsetDateTime recordedTo,
            @Nullable String rule,
            @Nullable String rulebook,
            Integer limit,
            @Nullable String cursor) {
        Filter filter = new Filter(
                Optional.ofNullable(mechanism),
                Optional.ofNullable(state),
                Optional.ofNullable(followUp),
                Optional.ofNullable(outcome).map(OutcomeKind::name),
                Optional.ofNullable(grade),
                Optional.ofNullable(asOfFrom),
                Optional.ofNullable(asOfTo),
                Optional.ofNullable(recordedFrom).map(OffsetDateTime::toInstant),
                Optional.ofNullable(recordedTo).map(OffsetDateTime::toInstant),
                Optional.ofNullable(rule),
                Optional.ofNullable(rulebook));
        Page page = register.list(filter, Cursors.read(cursor), Cursors.limit(limit));
        Optional<String> next = Cursors.next(page.next());
        return Cursors.answer(next).body(EntryViews.list(page, next));
    }

    @Override
    public ResponseEntity<Assessment> showAssessment(UUID id) {
        Entry entry = entry(id);
        return ResponseEntity.ok()
                .eTag(entry.header().assessmentSha256())
                .body(new WrittenAssessment(entry.assessment().bytes()));
    }

    @Override
    public ResponseEntity<AssessmentRequest> showAssessmentRequest(UUID id) {
        Entry entry = entry(id);
        if (entry.withheld()) {
            throw new Refused(Problems.withheld());
        }
        return ResponseEntity.ok()
                .eTag(entry.header().requestSha256())
                .body(new WrittenRequest(entry.request().bytes()));
    }

    private Entry entry(UUID id) {
        return register.entry(id.toString())
                .orElseThrow(() -> new Refused(
                        Problems.notFound("Nothing is recorded under this id. Answers to record=false are not.")));
    }
}
