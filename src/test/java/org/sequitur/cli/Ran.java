package org.sequitur.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command printed, and the code it ended with. */
record Ran(int exitCode, String out, String err) {

    /** Compiling the rules takes seconds: all tests share what has been compiled. */
    private static final Books BOOKS = new Books();

    static Ran rules(String... arguments) {
        return command(new RulesCommand(), arguments);
    }

    static Ran assess(String... arguments) {
        return command(new AssessCommand(BOOKS), arguments);
    }

    static Ran register(String... arguments) {
        return command(new RegisterCommand(), arguments);
    }

    static Ran timeline(String... arguments) {
        return command(new TimelineCommand(BOOKS), arguments);
    }

    private static Ran command(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(command, new SharingBooks())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(exitCode, out.toString(), err.toString());
    }

    private static final class SharingBooks implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == RulesTest.class) {
                return type.cast(new RulesTest(BOOKS));
            }
            return type == RulesCompare.class
                    ? type.cast(new RulesCompare(BOOKS))
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
