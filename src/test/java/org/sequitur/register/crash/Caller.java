package org.sequitur.register.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** Posts one request after the other until the service is gone or cannot record, and remembers what it was told. */
final class Caller implements Callable<Caller.Heard> {
    private static final int UNAVAILABLE = 503;

    private final Client client;
    private final LongFunction<Posting> postings;
    private final AtomicLong next;

    /** All that was acknowledged, and the request that never was. */
    record Heard(List<Acknowledged> acknowledged, Posting unanswered) {}

    /** @param next the number of the next posting, which all callers share */
    Caller(Client client, LongFunction<Posting> postings, AtomicLong next) {
        this.client = client;
        this.postings = postings;
        this.next = next;
    }

    @Override
    public Heard call() throws InterruptedException {
        List<Acknowledged> acknowledged = new ArrayList<>();
        while (true) {
            Posting posting = postings.apply(next.getAndIncrement());
            try {
                HttpResponse<String> answer = client.post(posting);
                if (answer.statusCode() == UNAVAILABLE) {
                    return new Heard(acknowledged, posting);
                }
                acknowledged.add(Acknowledged.of(posting, answer));
            } catch (IOException e) {
                return new Heard(acknowledged, posting);
            }
        }
    }
}
