package org.sequitur.http;

import java.net.URI;
import java.util.UUID;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.http.api.RegisterApi;
import org.sequitur.register.Entry;
import org.sequitur.register.Register;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows what was recorded. */
@RestController
class EntryController implements RegisterApi {
    static final String ENTRIES = "/v1/assessments/";
    private final Register register;

    EntryController(Register register) {
        this.register = register;
    }

    /** Where an entry can be read for ever. */
    static URI address(String id) {
        return URI.create(ENTRIES + id);
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
