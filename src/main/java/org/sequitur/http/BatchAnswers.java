package org.sequitur.http;

import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Lines.Line;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.Problem;
import org.sequitur.rulebook.RuleBook;
import org.springframework.util.unit.DataSize;

/** An assessment or a problem for each line of one batch, all under one rule book. */
final class BatchAnswers implements Batch.Answering {
    private final Assessing assessing;
    private final Exchange exchange;
    private final RuleBook book;
    private final Assessing.Asked asked;
    private final DataSize longest;

    BatchAnswers(Assessing assessing, Exchange exchange, Assessing.Asked asked, DataSize longest) {
        this.assessing = assessing;
        this.exchange = exchange;
        this.book = assessing.book();
        this.asked = asked;
        this.longest = longest;
    }

    @Override
    public byte[] answer(Line line) {
        if (line.tooLong()) {
            return problem(Problems.tooLarge("The line", longest), line);
        }
        try {
            return exchange.write(assessing.answer(exchange.parse(line.content()), book, asked));
        } catch (RequestRejected rejected) {
            return problem(rejected.problem(), line);
        }
    }

    @Override
    public byte[] fault(Throwable fault, Line line) {
        return problem(FaultLog.problem(fault), line);
    }

    private byte[] problem(Problem problem, Line line) {
        return exchange.write(problem.line(Math.toIntExact(line.number())));
    }
}
