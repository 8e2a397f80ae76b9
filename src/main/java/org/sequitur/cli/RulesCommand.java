package org.sequitur.cli;

import picocli.CommandLine.Command;

/** What a legal expert does with a folder of rules. */
@Command(
        name = "rules",
        description = "Check, test and compare rules, and list the words that rules may use.",
        subcommands = {RulesWords.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class RulesCommand {}
