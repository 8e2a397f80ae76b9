package org.sequitur.rulebook;

import java.util.List;
import java.util.Optional;
import org.sequitur.followup.Stage;

/**
 * One cited condition, checked and typed.
 *
 * @param reason the sentence a person reads, with placeholders such as {@code {$reminder.sentOn}}
 * @param withholds whether nothing that was found of the component may be shown
 * @param residual whether it only speaks when no other grade does
 * @param excludes whether the items it binds do not count
 * @param due the bound day by which its step is due, such as {@code $deadline.dueOn}; empty if none
 * @param text the rule as its author wrote it
 */
public record Rule(
        RuleId id,
        InForce inForce,
        String title,
        Citation citation,
        Conclusion conclusion,
        String reason,
        Optional<String> review,
        Optional<Stage> caps,
        boolean excludes,
        boolean withholds,
        boolean residual,
        Optional<String> due,
        List<Condition> conditions,
        String file,
        int line,
        String text) {}
