package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.rulebook.BookFiles.MECHANISM;
import static org.sequitur.rulebook.BookFiles.changed;
import static org.sequitur.rulebook.BookFiles.sharing;

import org.junit.jupiter.api.Test;
import org.sequitur.rulebook.Mechanism.Named;

/** Cooperation, states, steps and acts: what the common folder declares and what a mechanism makes of it. */
class DeclaredListsTest {
    @Test
    void whatTheCommonFolderDeclaresEveryMechanismHasToo() throws RuleBookRejected {
        Mechanism mechanism = sharing(
                        "steps: [{name: SEND_REMINDER, wording: \"Remind\"}, {name: CLOSE, wording: \"Close\"}]")
                .read()
                .mechanism("x-co")
                .orElseThrow();

        assertThat(mechanism.steps())
                .as("its own words first, then the shared names that it does not place itself")
                .containsExactly(new Named("SEND_REMINDER", "Send a reminder"), new Named("CLOSE", "Close"));
        assertThat(mechanism.states()).containsExactly(new Named("OPEN", "Open"));
    }

    @Test
    void aNameAlonePlacesASharedOneInTheOrder() throws RuleBookRejected {
        BookFiles files = sharing("states: [{name: CLOSED, wording: \"Closed\"}, {name: LATE, wording: \"Late\"}]")
                .with(MECHANISM, "states: [", "states: [CLOSED, ");

        assertThat(files.read().mechanism("x-co").orElseThrow().states())
                .containsExactly(new Named("CLOSED", "Closed"), new Named("OPEN", "Open"), new Named("LATE", "Late"));
    }

    @Test
    void aNameAloneMustBeShared() {
        assertThat(sharing("states: [{name: CLOSED, wording: \"Closed\"}]")
                        .with(MECHANISM, "states: [", "states: [CLOSE, ")
                        .problems())
                .containsExactly(
                        MECHANISM + ":49:10: \"CLOSE\" is not known. Did you mean \"CLOSED\"? Allowed are: CLOSED.");
    }

    @Test
    void aStateMayBeOneInWhichTheBodyHasStoppedTheProcedure() throws RuleBookRejected {
        String shared = "states: [{name: CLOSED, wording: \"Closed\", stopped: true}, {name: SUSPENDED, wording:"
                + " \"Suspended\", stopped: true}]";
        Mechanism mechanism = sharing(shared)
                .with(
                        MECHANISM,
                        "states: [",
                        "states: [{name: CLOSED, wording: \"Archived\"}, {name: SUSPENDED, wording: \"Waiting\", stopped: false}, ")
                .read()
                .mechanism("x-co")
                .orElseThrow();

        assertThat(mechanism.states())
                .as("other words do not unsay it")
                .containsExactly(
                        new Named("CLOSED", "Archived", true),
                        new Named("SUSPENDED", "Waiting"),
                        new Named("OPEN", "Open"));
        assertThat(mechanism.isStopped("CLOSED")).isTrue();
        assertThat(mechanism.isStopped("SUSPENDED")).isFalse();
    }

    @Test
    void onlyAStateCanBeStopped() {
        assertThat(changed("{name: LATE, wording: \"Late\"}", "{name: LATE, wording: \"Late\", stopped: true}"))
                .containsExactly(MECHANISM + ":48:45: \"stopped\" has no meaning here. Allowed are: name, wording.");
    }
}
