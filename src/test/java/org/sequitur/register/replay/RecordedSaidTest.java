package org.sequitur.register.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Related;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.register.RealEntries;
import org.sequitur.rulebook.RuleBook;

class RecordedSaidTest {
    @Test
    void aRecordedAssessmentSaysWhatAGlanceSays() throws Exception {
        Exchange exchange = Exchange.packed();
        RuleBook book = Loading.shipped();
        Assessor assessor = new Assessor(book);
        for (String request : RealEntries.requests()) {
            Posted posted = exchange.posted(exchange.parse(request.getBytes(StandardCharsets.UTF_8)), book);
            var said = assessor.assess(posted.followUp(), posted.days(), true);
            byte[] recorded = exchange.write(exchange.view(said, Related.of(said, book), "id", "1"));
            assertThat(RecordedSaid.of(new ByteArrayInputStream(recorded)))
                    .as(request)
                    .contains(assessor.glance(posted.followUp(), posted.days()).said());
        }
    }

    @Test
    void aRecordedAssessmentThatIsCutOffSaysNothing() {
        String cut = "{\"components\":[{\"component\":\"a\",\"outcome\":\"GRADED\",\"grade\":{\"code\":\"A\"";
        assertThat(RecordedSaid.of(said(cut + "}}]}")))
                .hasValueSatisfying(s -> assertThat(s).containsExactly(entry("component a", "A")));
        for (int length = 1; length < cut.length(); length++) {
            assertThat(RecordedSaid.of(said(cut.substring(0, length)))).isEmpty();
        }
    }

    private static ByteArrayInputStream said(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
