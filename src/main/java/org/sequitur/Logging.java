package org.sequitur;

/** Commands log next to nothing; the service logs as its settings say. */
final class Logging {
    static final String CONFIGURATION = "logback.configurationFile";
    static final String OF_COMMANDS = "sequitur/command-line-logback.xml";

    private Logging() {}
}
