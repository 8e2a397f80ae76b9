package org.sequitur.http;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.concurrent.CompletableFuture;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Lines.Line;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.Problem;
import org.sequitur.http.Recording.Answer;
import org.sequitur.register.Asked;
import org.sequitur.rulebook.RuleBook;
import org.springframework.util.unit.DataSize;

/** An assessment or a problem for each line of one batch, all under one rule book. */
final class BatchAnswers implements Batch.Answering {
    private final Assessing assessing;
    private final Recording recording;
    private final Exchange exchange;
    private final RuleBook book;
    private final Asked asked;
    private final boolean recorded;
    private final DataSize longest;

    BatchAnswers(
            Assessing assessing,
            Recording recording,
            Exchange exchange,
            Asked asked,
            boolean recorded,
            DataSize longest) {
        this.assessing = assessing;
        this.recording = recording;
        this.exchange = exchange;
        this.book = assessing.book();
        this.asked = asked;
        this.recorded = recorded;
        this.longest = longest;
    }

    @Override
    public CompletableFuture<byte[]> answer(Line line) {
        if (line.tooLong()) {
            return completedFuture(problem(Problems.tooLarge("The line", longest), line));
        }
        try {
            return recorded
                    ? recording
                            .answer(exchange.receive(line.content()), book, asked)
                            .thenApply(Answer::bytes)
                    : completedFuture(exchange.write(assessing.answer(exchange.parse(line.content()), book, asked)));
        } catch (RequestRejected rejected) {
            return completedFuture(problem(rejected.problem(), line));
        }
    }

    @Override
    public byte[] fault(Throwable fault, Line line) {
        return problem(Problems.of(fault), line);
    }

    private byte[] problem(Problem problem, Line line) {
        return exchange.write(problem.line(Math.toIntExact(line.number())));
    }
}
