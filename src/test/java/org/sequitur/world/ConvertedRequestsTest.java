package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.exchange.Exchange;

/** What the table makes of published cases can be posted. */
class ConvertedRequestsTest {
    private final Exchange exchange = Exchange.packed();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyConvertedCaseIsAGoodRequest(boolean supplied) {
        Conversion conversion = new Conversion(ConversionTable.read(), supplied);
        for (Published published : Published.all()) {
            assertThatCode(() -> exchange.parse(conversion.request(published.coded())))
                    .as(published.coded().id())
                    .doesNotThrowAnyException();
        }
    }
}
