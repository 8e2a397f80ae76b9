package org.sequitur.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an item of evidence for a test: a report of an NGO that supports, admitted, about nothing until told. */
public final class Item {
    private final String id;
    private String measure = "";
    private String component = "";
    private Point point = Point.PRACTICE;
    private DocumentKind documentKind = DocumentKind.REPORT;
    private SourceType sourceType = SourceType.NGO;
    private List<String> origins = List.of();
    private String publisher = "";
    private List<String> derivedFrom = List.of();
    private String sameOrganisationAs = "";
    private Alignment alignment = Alignment.THIRD_PARTY;
    private Answer firstHand = Answer.UNKNOWN;
    private Supports supports = Supports.SUPPORTS;
    private Answer credible = Answer.UNKNOWN;
    private Reliability reliability = Reliability.B;
    private String contentHash = "";
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate recordedOn;
    private boolean admitted = true;

    private Item(String id) {
        this.id = id;
    }

    public static Item item(String id) {
        return new Item(id);
    }

    public Item on(String measureId) {
        measure = measureId;
        return this;
    }

    public Item about(String componentId) {
        component = componentId;
        return this;
    }

    public Item point(Point claim) {
        point = claim;
        return this;
    }

    public Item document(DocumentKind kind) {
        documentKind = kind;
        return this;
    }

    public Item from(SourceType type) {
        sourceType = type;
        return this;
    }

    public Item origins(String... names) {
        origins = List.of(names);
        return this;
    }

    public Item publisher(String name) {
        publisher = name;
        return this;
    }

    public Item quoting(String... ids) {
        derivedFrom = List.of(ids);
        return this;
    }

    public Item sameOrganisationAs(String name) {
        sameOrganisationAs = name;
        return this;
    }

    public Item alignedWith(Alignment side) {
        alignment = side;
        return this;
    }

    public Item firstHand() {
        firstHand = Answer.YES;
        return this;
    }

    public Item saying(Supports what) {
        supports = what;
        return this;
    }

    public Item contradicting() {
        return saying(Supports.CONTRADICTS);
    }

    public Item credible(Answer answer) {
        credible = answer;
        return this;
    }

    public Item reliability(Reliability grade) {
        reliability = grade;
        return this;
    }

    public Item hash(String hash) {
        contentHash = hash;
        return this;
    }

    public Item receivedOn(String day) {
        receivedOn = LocalDate.parse(day);
        return this;
    }

    public Item recordedOn(String day) {
        recordedOn = LocalDate.parse(day);
        return this;
    }

    public Item notAdmitted() {
        admitted = false;
        return this;
    }

    public Evidence build() {
        return new Evidence(
                id,
                measure,
                component,
                point,
                documentKind,
                sourceType,
                SubmitterType.UNKNOWN,
                origins,
                publisher,
                derivedFrom,
                sameOrganisationAs,
                alignment,
                firstHand,
                supports,
                ToState.UNKNOWN,
                credible,
                Answer.UNKNOWN,
                reliability,
                2,
                Artefact.NONE,
                contentHash,
                null,
                receivedOn,
                admitted,
                recordedOn);
    }
}
