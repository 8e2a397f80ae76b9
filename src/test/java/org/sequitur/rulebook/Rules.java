package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Stage;

/** Builds a rule for a test: in force for ever, of the mechanism {@code x-co}, concluding nothing until told. */
public final class Rules {
    public static final Citation CITATION = new Citation("X-01", "X/1, para. 1", Status.VERIFIED);

    private final RuleStage stage;
    private final String concept;
    private String mechanism = "x-co";
    private String year = "";
    private InForce inForce = new InForce(LocalDate.of(2001, 1, 1), null);
    private Conclusion conclusion = new Conclusion.Finds();
    private String reason;
    private Optional<String> review = Optional.empty();
    private Optional<Stage> caps = Optional.empty();
    private boolean excludes;
    private boolean withholds;
    private boolean residual;
    private Optional<String> due = Optional.empty();
    private List<Condition> conditions = List.of();

    private Rules(RuleStage stage, String concept) {
        this.stage = stage;
        this.concept = concept;
        this.reason = "Because of " + concept + ".";
    }

    public static Rules rule(RuleStage stage, String concept) {
        return new Rules(stage, concept);
    }

    public Rules of(String code) {
        mechanism = code;
        return this;
    }

    public Rules from(String since, @Nullable String until, String versionYear) {
        inForce = new InForce(LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
        year = versionYear;
        return this;
    }

    public Rules concludes(String code) {
        return concluding(new Conclusion.Concludes(code));
    }

    public Rules needs(String field, String... could) {
        return concluding(new Conclusion.Indeterminate(field, List.of(could)));
    }

    public Rules concluding(Conclusion what) {
        conclusion = what;
        return this;
    }

    public Rules because(String sentence) {
        reason = sentence;
        return this;
    }

    public Rules review(String question) {
        review = Optional.of(question);
        return this;
    }

    public Rules caps(Stage highest) {
        caps = Optional.of(highest);
        return this;
    }

    public Rules excludes() {
        excludes = true;
        return this;
    }

    public Rules withholds() {
        withholds = true;
        return this;
    }

    public Rules otherwise() {
        residual = true;
        return this;
    }

    public Rules due(String path) {
        due = Optional.of(path);
        return this;
    }

    public Rule when(Condition... patterns) {
        conditions = List.of(patterns);
        RuleId id = new RuleId(mechanism, stage, concept, year);
        return new Rule(
                id,
                inForce,
                "Title of " + concept,
                CITATION,
                conclusion,
                reason,
                review,
                caps,
                excludes,
                withholds,
                residual,
                due,
                conditions,
                id + ".drl",
                1,
                "rule \"" + id.name() + "\"");
    }
}
