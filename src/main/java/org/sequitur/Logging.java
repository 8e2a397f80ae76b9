package org.sequitur;

import org.slf4j.LoggerFactory;

/** Commands log next to nothing; the service logs as its settings say. */
final class Logging {
    static final String CONFIGURATION = "logback.configurationFile";
    private static final String OF_COMMANDS = "sequitur/command-line-logback.xml";

    private Logging() {}

    /** Begins before there are several threads: what is logged while it begins elsewhere would be lost, with a warning. */
    static void begin() {
        System.setProperty(CONFIGURATION, OF_COMMANDS);
        LoggerFactory.getILoggerFactory();
    }
}
