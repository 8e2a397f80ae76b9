package org.sequitur.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.assessment.Assessment.Concluded;
import org.sequitur.assessment.Assessment.StepLine;
import org.sequitur.assessment.Assessment.TrackLine;
import org.sequitur.assessment.Look.ComponentLook;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Cooperation;
import org.sequitur.followup.CurrentRound;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Finding;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.OwnFact;
import org.sequitur.followup.Parameter;
import org.sequitur.followup.ProcedureState;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Reply;
import org.sequitur.followup.Round;
import org.sequitur.followup.Session;
import org.sequitur.followup.Track;

/**
 * Takes out of an answer what a rule withholds. The clocks, where the file stands and what happens next stay, but without
 * the reasons that rest on more than the course of the procedure. Source: P-16.
 */
final class Withholding {
    private static final Set<Class<?>> OF_THE_PROCEDURE = Set.of(
            Cooperation.class,
            CurrentRound.class,
            Deadline.class,
            Obligation.class,
            Parameter.class,
            ProcedureState.class,
            Reminder.class,
            Reply.class,
            Round.class,
            Session.class,
            Track.class);

    private final Set<String> components;
    private final List<Reason> why;
    private final Set<Reason> untold;

    private Withholding(Set<String> components, List<Reason> why, Set<Reason> untold) {
        this.components = components;
        this.why = why;
        this.untold = untold;
    }

    /** What is withheld on this day. */
    static Withholding of(Look look) {
        List<ComponentLook> withheld =
                look.components.stream().filter(ComponentLook::withheld).toList();
        return new Withholding(
                withheld.stream().map(c -> c.component().id()).collect(Collectors.toSet()),
                withheld.stream()
                        .flatMap(c -> c.outcome().reasons().stream())
                        .distinct()
                        .toList(),
                look.concluding.found().stream()
                        .filter(f -> !f.match().facts().stream().allMatch(Withholding::ofTheProcedure))
                        .map(Found::reason)
                        .collect(Collectors.toSet()));
    }

    /** The answer as it may be shown; the same one if nothing is withheld. */
    Assessment from(Assessment whole) {
        if (components.isEmpty()) {
            return whole;
        }
        return new Assessment(
                whole.followUp(),
                whole.mechanism(),
                whole.state(),
                whole.days(),
                whole.ruleBook(),
                whole.mechanismDigest(),
                whole.scheme(),
                whole.deadlines(),
                List.of(),
                whole.components().stream().map(this::shown).toList(),
                whole.cooperation().map(this::shown),
                whole.procedureState().map(this::shown),
                whole.tracks().stream()
                        .map(t -> new TrackLine(t.name(), shown(t.concluded())))
                        .toList(),
                Optional.empty(),
                whole.steps().stream()
                        .map(s -> new StepLine(s.code(), s.text(), s.dueOn(), told(s.reasons())))
                        .toList(),
                whole.missing().stream()
                        .filter(m -> !untold.contains(m.reason()))
                        .toList(),
                whole.parameters(),
                whole.holdsUntil(),
                why,
                Optional.empty());
    }

    private ComponentAssessment shown(ComponentAssessment component) {
        return components.contains(component.component()) ? component.withheld() : component;
    }

    private Concluded shown(Concluded concluded) {
        return new Concluded(concluded.value(), concluded.wording(), concluded.givenBy(), told(concluded.reasons()));
    }

    private List<Reason> told(List<Reason> reasons) {
        return reasons.stream().filter(r -> !untold.contains(r)).toList();
    }

    /** Whether a fact tells no more than the course of the procedure; what concerns one component tells more. */
    static boolean ofTheProcedure(Fact fact) {
        return OF_THE_PROCEDURE.contains(fact.getClass())
                || fact instanceof BodyAct act && act.component().isEmpty()
                || fact instanceof OwnFact own && own.component().isEmpty()
                || fact instanceof Finding finding && finding.component().isEmpty();
    }
}
