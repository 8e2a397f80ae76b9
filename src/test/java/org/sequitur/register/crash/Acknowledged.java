package org.sequitur.register.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.sequitur.register.Chain;

/**
 * What a caller was told with 201, and must find again.
 *
 * @param address of the entry
 * @param length of the answer up to its trace, which was not asked for
 * @param sha256 of the answer up to its trace
 */
record Acknowledged(Posting posting, String address, int length, String sha256) {
    /** What was posted in a confidential procedure is given to nobody; the verification looks at it all the same. */
    private static final int WITHHELD = 403;

    private static final String NO_TRACE = "null}";

    static Acknowledged of(Posting posting, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        int length = answer.body().length() - NO_TRACE.length();
        return new Acknowledged(
                posting,
                answer.headers().firstValue("Location").orElseThrow(),
                length,
                Chain.sha256(answer.body().substring(0, length)));
    }

    /** The entry is there, and its answer and request are those that were acknowledged. */
    void assertKept(Client client) throws IOException, InterruptedException {
        HttpResponse<String> entry = client.get(address);
        assertThat(entry.statusCode()).as(address).isEqualTo(200);
        assertThat(Chain.sha256(entry.body().substring(0, length))).as(address).isEqualTo(sha256);
        HttpResponse<String> request = client.get(address + "/request");
        if (request.statusCode() != WITHHELD) {
            assertThat(request.body()).isEqualTo(posting.body().text());
        }
    }
}
