package org.sequitur.followup;

import java.util.List;
import java.util.Locale;

/** The facts that each mechanism has of its own. A new one becomes known everywhere by standing in this list. */
public final class OwnFacts {
    /** Under this name stand facts that measure progress, whatever the mechanism. */
    public static final String EVERY = "measurement";

    private static final List<Part> PARTS = List.of(
            one("coe-cm", "case", CmCase.class),
            one("coe-cm", "leadingCase", LeadingCase.class),
            many("coe-cm", "enhancedIndicators", EnhancedIndicator.class, "indicator"),
            many("coe-cm", "measures", CmMeasure.class, "component", "measure"),
            many("coe-cm", "awards", Award.class, "id"),
            many("coe-cm", "rule9", Rule9.class, "id"),
            many("iacthr", "deliveries", Delivery.class, "id"),
            many("afchpr", "deliveries", Delivery.class, "id"),
            one("afchpr", "order", CourtOrder.class),
            many("iachr", "steps", IachrStep.class, "id"),
            many("iachr", "clauses", IachrClause.class, "component"),
            many("ecsr-report", "points", EcsrPoint.class, "id"),
            many("ecsr-complaint", "grounds", EcsrGround.class, "id"),
            many("cpt", "immediateObservations", ImmediateObservation.class, "id"),
            many("cpt", "recommendations", CptRecommendation.class, "component"),
            one("cpt", "dialogue", CptDialogue.class),
            one("opcat-spt", "dialogue", SptDialogue.class),
            one("opcat-spt", "npm", Npm.class),
            many("greta", "recommendations", GretaRecommendation.class, "component"),
            many("grevio", "recommendations", GrevioRecommendation.class, "component"),
            one("ecowas-court", "execution", WritExecution.class),
            many("upr", "scores", StakeholderScore.class, "id"),
            one("upr", "midTermUpdate", MidTermUpdate.class),
            one("sp-communication", "letter", SpLetter.class),
            many("sp-communication", "questions", SpQuestion.class, "id"),
            many("cat-art22", "remedies", Art22Remedy.class, "component"),
            one("cat-co", "plan", CatPlan.class),
            one("ced-ua", "person", DisappearedPerson.class),
            one("ced-ua", "author", UrgentActionAuthor.class),
            many("ilo-ceacr", "issues", IloIssue.class, "component"),
            one("ilo-ceacr", "reporting", IloReporting.class),
            one("wgad-opinion", "communication", WgadCommunication.class),
            many(EVERY, "milestones", Milestones.class, "id"));

    /**
     * What a mechanism's own facts may hold under one name.
     *
     * @param mechanism the mechanism's code
     * @param name as it is posted
     * @param keys the fields that together tell one entry of a list from another; none if it is no list
     */
    public record Part(String mechanism, String name, Class<? extends OwnFact> type, List<String> keys) {
        public boolean isList() {
            return !keys.isEmpty();
        }
    }

    private OwnFacts() {}

    public static List<Part> all() {
        return PARTS;
    }

    /** Those that are posted under this name, such as {@code coeCm}. */
    public static List<Part> under(String property) {
        return PARTS.stream()
                .filter(p -> property(p.mechanism()).equals(property))
                .toList();
    }

    /** The name under which the facts of a mechanism are posted: {@code coeCm} for {@code coe-cm}. */
    public static String property(String mechanism) {
        StringBuilder name = new StringBuilder();
        for (String word : mechanism.split("-")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static Part one(String mechanism, String name, Class<? extends OwnFact> type) {
        return new Part(mechanism, name, type, List.of());
    }

    private static Part many(String mechanism, String name, Class<? extends OwnFact> type, String... keys) {
        return new Part(mechanism, name, type, List.of(keys));
    }
}
