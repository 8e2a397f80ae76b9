package org.sequitur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sequitur.rulebook.FactTypes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the fact words, or puts them between the two marks in the guide for rule authors. */
@Command(
        name = "words",
        description = "List every fact that a condition may speak of, with its fields and their values.")
final class RulesWords implements Callable<Integer> {
    static final String BEGIN = "<!-- fact words: begin -->\n";
    static final String END = "<!-- fact words: end -->\n";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "Write the list between the two marks in this file, in place of the list that stands there.")
    private @Nullable Path into;

    @Override
    public Integer call() {
        String words = FactWords.of(FactTypes.all());
        if (into == null) {
            spec.commandLine().getOut().print(words);
            spec.commandLine().getOut().flush();
            return Console.FINE;
        }
        try {
            Files.writeString(into, replaced(into, Files.readString(into), words));
            return Console.FINE;
        } catch (IOException e) {
            return Console.refuse(spec, new BadInput(into + " cannot be read and written. Check that it is there."));
        } catch (BadInput e) {
            return Console.refuse(spec, e);
        }
    }

    private static String replaced(Path file, String text, String words) throws BadInput {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new BadInput(file + " lacks the marks. Write the lines " + BEGIN.strip() + " and " + END.strip()
                    + " where the list is to stand.");
        }
        return text.substring(0, begin + BEGIN.length()) + "\n" + words + "\n" + text.substring(end);
    }
}
