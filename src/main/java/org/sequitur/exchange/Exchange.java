package org.sequitur.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sequitur.assessment.Days;
import org.sequitur.assessment.Related;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.exchange.wire.Trace;
import org.sequitur.rulebook.RuleBook;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads requests and writes answers in the published JSON form. One may serve all threads. */
public final class Exchange {
    private final Contract contract;
    private final JsonMapper mapper;
    private final String engine;

    private Exchange(Contract contract, String engine) {
        this.contract = contract;
        this.mapper = PublishedOrder.mapper(contract);
        this.engine = engine;
    }

    /** With the contract that the program was built with. */
    public static Exchange packed() {
        return new Exchange(Contract.packed(), ServiceVersion.current().engine());
    }

    /**
     * Reads a request.
     *
     * @throws RequestRejected with every mistake that can be seen without a rule book
     */
    public AssessmentRequest parse(byte[] json) throws RequestRejected {
        Mistakes mistakes = new Mistakes();
        return parse(StrictJson.read(json, mistakes), mistakes);
    }

    /**
     * The same with these days in place of those posted.
     *
     * @param days by the names of the fields, such as {@code asOf}
     */
    public AssessmentRequest parse(byte[] json, Map<String, LocalDate> days) throws RequestRejected {
        Mistakes mistakes = new Mistakes();
        JsonNode tree = StrictJson.read(json, mistakes);
        if (tree instanceof ObjectNode request) {
            days.forEach((field, day) -> request.put(field, day.toString()));
        }
        return parse(tree, mistakes);
    }

    /**
     * A request that was taken before, without holding it against the contract again.
     *
     * @throws IllegalArgumentException if its form has changed since
     */
    public AssessmentRequest known(byte[] json) {
        try {
            JsonNode tree = contract.withoutNulls(mapper.readTree(json));
            return mapper.treeToValue(tree, AssessmentRequest.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("its form has changed since: " + e.getOriginalMessage(), e);
        }
    }

    /** The same for a tree that was read from elsewhere. */
    public AssessmentRequest parse(JsonNode tree) throws RequestRejected {
        return parse(tree, new Mistakes());
    }

    private AssessmentRequest parse(JsonNode posted, Mistakes mistakes) throws RequestRejected {
        JsonNode tree = contract.withoutNulls(posted);
        check(tree, mistakes);
        return mapper.treeToValue(tree, AssessmentRequest.class);
    }

    /** The same, and what was posted is remembered to the letter. */
    public Received receive(byte[] json) throws RequestRejected {
        Mistakes mistakes = new Mistakes();
        JsonNode posted = StrictJson.read(json, mistakes);
        JsonNode tree = contract.withoutNulls(posted);
        check(tree, mistakes);
        return mapper.treeToValue(tree, Received.class).posted(posted);
    }

    private void check(JsonNode tree, Mistakes mistakes) throws RequestRejected {
        contract.check(tree, mistakes);
        FactCheck.check(tree, mistakes);
        mistakes.rejectIfAny();
    }

    /**
     * The facts of a request and the days for which they are asked about.
     *
     * @throws RequestRejected if the rule book knows no such mechanism, or the mechanism no such act of the body
     */
    public Posted posted(AssessmentRequest request, RuleBook book) throws RequestRejected {
        Mistakes mistakes = new Mistakes();
        MechanismCheck.check(request.getFollowUp(), book, mistakes);
        mistakes.rejectIfAny();
        return new Posted(Facts.of(request.getFollowUp()), days(request));
    }

    private static Days days(AssessmentRequest request) {
        return new Days(
                request.getAsOf(),
                Absent.or(request.getKnownAsOf(), request.getAsOf()),
                Optional.ofNullable(request.getRulesAsOf()));
    }

    /** The same for timelines. */
    public Timelines timelines() {
        return new Timelines(contract, mapper, engine);
    }

    /**
     * The answer in its published form.
     *
     * @param id what tells this answer from others to the same request
     * @param service the version of the service that gave it
     */
    public org.sequitur.exchange.wire.Assessment view(
            org.sequitur.assessment.Assessment assessment, String id, String service) {
        return AssessmentView.of(assessment, id, service, engine);
    }

    /** The same with how its grades stand to a list of levels. */
    public org.sequitur.exchange.wire.Assessment view(
            org.sequitur.assessment.Assessment assessment, Related related, String id, String service) {
        return view(assessment, id, service).crosswalk(RelatedView.of(related));
    }

    /** The bytes to publish: UTF-8, every property, in the order of the contract. The same view always gives the same. */
    public byte[] write(Object view) {
        return mapper.writeValueAsBytes(view);
    }

    /** An answer with its trace and without, to the byte as {@link #write} would write either. The view ends without. */
    public Texts texts(org.sequitur.exchange.wire.Assessment view) {
        Trace trace = view.getTrace();
        byte[] brief = write(view.trace(null));
        return trace == null ? new Texts(brief, brief) : new Texts(Texts.joined(brief, write(trace)), brief);
    }
}
