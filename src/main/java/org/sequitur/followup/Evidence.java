package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item for or against a measure or component; empty texts mean that it names none. */
@Word("An item of evidence for or against a measure or component")
public record Evidence(
        @Word("Its id") String id,
        @Word("Id of the measure it speaks of, or empty") String measure,
        @Word("Id of the component it speaks of, or empty") String component,
        @Word("Which claim it speaks to") Point point,
        @Word("What sort of document it is") DocumentKind documentKind,
        @Word("Who speaks in it") SourceType sourceType,
        @Word("Who filed it with the body") SubmitterType submitterType,
        @Word("Who perceived or made the fact") List<String> origins,
        @Word("Who published it, or empty") String publisher,
        List<String> derivedFrom,
        String sameOrganisationAs,
        @Word("Whose side the source stands on") Alignment alignment,
        @Word("Whether the source was there") Answer firstHand,
        @Word("What it says of the claim tested") Supports supports,
        @Word("How it stands to the State's account") ToState relationToStateAccount,
        @Word("Whether it is credible") Answer credible,
        @Word("Whether it was rebutted") Answer rebutted,

        @Word("Reliability of the source; F means it cannot be judged")
        Reliability reliability,

        @Word("Credibility of the information, 1 confirmed to 5 improbable; 6 means it cannot be judged")
        int credibility,

        @Word("How far the check of a digital item went") Artefact artefact,
        String contentHash,
        @Word("The day its data speak of") @Nullable LocalDate dataOn,
        @Word("The day it came in") @Nullable LocalDate receivedOn,
        @Word("No admission rule excludes it") boolean admitted,
        @Nullable LocalDate recordedOn)
        implements Dated {
    public Evidence {
        requireNonNull(id, "id");
        requireNonNull(measure, "measure");
        requireNonNull(component, "component");
        requireNonNull(point, "point");
        requireNonNull(documentKind, "documentKind");
        requireNonNull(sourceType, "sourceType");
        requireNonNull(submitterType, "submitterType");
        origins = List.copyOf(origins);
        requireNonNull(publisher, "publisher");
        derivedFrom = List.copyOf(derivedFrom);
        requireNonNull(sameOrganisationAs, "sameOrganisationAs");
        requireNonNull(alignment, "alignment");
        requireNonNull(firstHand, "firstHand");
        requireNonNull(supports, "supports");
        requireNonNull(relationToStateAccount, "relationToStateAccount");
        requireNonNull(credible, "credible");
        requireNonNull(rebutted, "rebutted");
        requireNonNull(reliability, "reliability");
        requireNonNull(artefact, "artefact");
        requireNonNull(contentHash, "contentHash");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return receivedOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("evidence", id);
    }

    @Word("The day on which it came in is known")
    public boolean receiptDated() {
        return receivedOn != null;
    }

    @Word("It says which day its data speak of")
    public boolean dataDated() {
        return dataOn != null;
    }

    /** The same item, excluded by an admission rule. */
    public Evidence asExcluded() {
        return new Evidence(
                id,
                measure,
                component,
                point,
                documentKind,
                sourceType,
                submitterType,
                origins,
                publisher,
                derivedFrom,
                sameOrganisationAs,
                alignment,
                firstHand,
                supports,
                relationToStateAccount,
                credible,
                rebutted,
                reliability,
                credibility,
                artefact,
                contentHash,
                dataOn,
                receivedOn,
                false,
                recordedOn);
    }
}
