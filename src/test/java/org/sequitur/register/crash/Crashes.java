package org.sequitur.register.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.sequitur.ServiceProcess;
import org.sequitur.register.crash.Caller.Heard;
import tools.jackson.databind.JsonNode;

/** A service that is killed under load, again and again, and what must be found in its register each time it is back. */
final class Crashes {
    private static final int CALLERS = 4;

    private final List<String> requests;
    private final List<String> options;
    private final String[] settings;
    private final AtomicLong next = new AtomicLong();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private Duration slowest = Duration.ZERO;
    private List<Heard> last = List.of();
    private int kills;
    private long unanswered;

    /** Kills what is to be killed. */
    interface Kill {
        void now(ServiceProcess service) throws Exception;
    }

    /**
     * Nothing happens yet.
     *
     * @param requests posted in turns, each under ids of its own
     * @param options of the JVM that runs the service
     * @param settings of the service, which say where its register lies
     */
    Crashes(List<String> requests, List<String> options, String... settings) {
        this.requests = requests;
        this.options = options;
        this.settings = settings;
    }

    ServiceProcess start() throws Exception {
        ServiceProcess service = ServiceProcess.start(options, settings);
        slowest = kills > 0 && service.started().compareTo(slowest) > 0 ? service.started() : slowest;
        return service;
    }

    /** The service under load and then no more; it comes back as {@link #start} finds it. */
    void underLoad(ServiceProcess service, Duration load, Kill kill) throws Exception {
        List<Heard> heard = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<Heard>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                Callable<Heard> caller = new Caller(new Client(service), this::posting, next);
                callers.add(threads.submit(caller));
            }
            TimeUnit.MILLISECONDS.sleep(load.toMillis());
            kill.now(service);
            kills++;
            for (Future<Heard> caller : callers) {
                heard.add(caller.get());
            }
        } finally {
            threads.shutdownNow();
        }
        heard.forEach(h -> acknowledged.addAll(h.acknowledged()));
        unanswered += heard.size();
        last = heard;
    }

    private Posting posting(long number) {
        return Posting.of(requests.get((int) (number % requests.size())), "crash-" + number, number % 2 == 0);
    }

    /** Nothing acknowledged is lost, nothing is half there, the chain has no gap, and what was not answered may be sent again. */
    void assertNothingLost(ServiceProcess service) throws Exception {
        Client client = new Client(service);
        for (Heard caller : last) {
            for (Acknowledged entry : caller.acknowledged()) {
                entry.assertKept(client);
            }
            assertSentAgainIsThereOnce(caller.unanswered(), client);
        }
        assertWhole(client);
    }

    /** The same of all since the beginning. */
    void assertNothingEverLost(ServiceProcess service) throws Exception {
        Client client = new Client(service);
        for (Acknowledged entry : acknowledged) {
            entry.assertKept(client);
        }
        assertWhole(client);
    }

    private void assertSentAgainIsThereOnce(Posting posting, Client client) throws Exception {
        if (posting.key().isPresent()) {
            Acknowledged again = Acknowledged.of(posting, client.post(posting));
            acknowledged.add(again);
            JsonNode found = client.json("/v1/assessments?followUp=" + posting.mark());
            assertThat(found.get("entries")).hasSize(1);
            assertThat(again.address())
                    .endsWith(found.at("/entries/0/header/id").asString());
        }
    }

    private void assertWhole(Client client) throws Exception {
        JsonNode verified = client.json("/v1/register/verification");
        assertThat(verified.get("intact").asBoolean()).as(verified.toString()).isTrue();
        long size = client.json("/v1/register").get("size").asLong();
        assertThat(verified.get("entries").asLong()).isEqualTo(size);
        assertThat(size).isBetween((long) acknowledged.size(), acknowledged.size() + unanswered);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Of all starts after a kill. */
    Duration slowestRestart() {
        return slowest;
    }

    @Override
    public String toString() {
        return kills + " kills, " + acknowledged.size() + " acknowledged entries, none lost; slowest restart "
                + slowest.toMillis() + " ms";
    }
}
