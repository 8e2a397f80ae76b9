package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.rulebook.Mechanism.Named;
import org.sequitur.rulebook.Mechanism.NoGradeCode;

/**
 * Reads a {@code mechanism.yaml}. A mistake is reported and read over, so that one run finds them all and what else the
 * file declares is known to the rules.
 */
final class MechanismReader {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final YamlNode file;

    private MechanismReader(YamlNode file) {
        this.file = file;
    }

    /**
     * What the file declares.
     *
     * @param folder the name of its folder, which is the mechanism's code
     * @param common what the common folder declares, unless this is it
     * @return empty if the file is not in the form of YAML
     */
    static Optional<Mechanism> read(
            String path, String folder, String text, @Nullable Mechanism common, Consumer<RuleProblem> problems) {
        return YamlFile.read(path, text, problems)
                .map(MechanismReader::new)
                .map(reader -> folder.equals(RuleBook.COMMON) ? reader.common() : reader.mechanism(folder, common));
    }

    private Mechanism common() {
        file.hasOnly(
                "code",
                "title",
                "body",
                "noGradeCodes",
                "parameters",
                "cooperation",
                "states",
                "steps",
                "bodyActs",
                "measurements",
                "crosswalks",
                "questions",
                "defaults");
        code(RuleBook.COMMON);
        return new Mechanism(
                RuleBook.COMMON,
                file.get("title").flatMap(YamlNode::text).orElse(""),
                file.get("body").flatMap(YamlNode::text).orElse(""),
                List.of(),
                file.get("noGradeCodes").map(MechanismReader::noGradeCodes).orElse(List.of()),
                List.of(),
                file.get("parameters").map(ParameterReader::read).orElse(Map.of()),
                named("cooperation", List.of()),
                states(List.of()),
                List.of(),
                named("steps", List.of()),
                named("bodyActs", List.of()),
                measurements(List.of()),
                file.get("crosswalks").map(MeasurementReader::crosswalks).orElse(List.of()),
                questions(List.of()));
    }

    private Mechanism mechanism(String folder, @Nullable Mechanism common) {
        file.hasOnly(
                "code",
                "title",
                "body",
                "schemes",
                "noGradeCodes",
                "periods",
                "parameters",
                "cooperation",
                "states",
                "tracks",
                "steps",
                "bodyActs",
                "measurements",
                "questions",
                "defaults");
        code(folder);
        List<NoGradeCode> codes =
                file.get("noGradeCodes").map(MechanismReader::noGradeCodes).orElse(List.of());
        SchemeReader schemes = new SchemeReader(
                Stream.concat(codes.stream(), shared(common, Mechanism::noGradeCodes).stream())
                        .map(NoGradeCode::code),
                shared(common, Mechanism::crosswalks));
        List<Named> acts = named("bodyActs", shared(common, Mechanism::bodyActs));
        List<String> actNames = acts.stream().map(Named::name).toList();
        return new Mechanism(
                folder,
                file.require("title").flatMap(YamlNode::text).orElse(""),
                file.require("body").flatMap(YamlNode::text).orElse(""),
                file.require("schemes").map(schemes::read).orElse(List.of()),
                codes,
                file.get("periods")
                        .map(new PeriodReader(folder, actNames)::read)
                        .orElse(List.of()),
                file.get("parameters").map(ParameterReader::read).orElse(Map.of()),
                named("cooperation", shared(common, Mechanism::cooperation)),
                states(shared(common, Mechanism::states)),
                file.get("tracks").map(Names::tracks).orElse(List.of()),
                named("steps", shared(common, Mechanism::steps)),
                acts,
                measurements(shared(common, Mechanism::measurements)),
                List.of(),
                questions(shared(common, Mechanism::questions)));
    }

    private void code(String folder) {
        Optional<YamlNode> code = file.require("code");
        code.flatMap(YamlNode::text)
                .filter(c -> !c.equals(folder))
                .ifPresent(c -> code.orElseThrow()
                        .problem("The code \"" + c + "\" is not the name of its folder. Write \"code: " + folder
                                + "\", or rename the folder."));
        if (!CODE.matcher(folder).matches()) {
            file.problem(
                    "The folder \"" + folder + "\" is not named like a code: small letters, digits and dashes, such as"
                            + " ccpr-co. Rename it.");
        }
    }

    private static List<NoGradeCode> noGradeCodes(YamlNode list) {
        List<NoGradeCode> codes = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly("code", "wording", "row", "citation", "status")) {
                Citation citation = Citations.of(entry);
                Names.code(entry).ifPresent(code -> codes.add(new NoGradeCode(code, Names.wording(entry), citation)));
            }
        }
        Names.refuseTwice(list, "code");
        return List.copyOf(codes);
    }

    private List<Named> named(String list, List<Named> shared) {
        return file.get(list).map(l -> Names.of(l, shared)).orElse(shared);
    }

    private List<Named> states(List<Named> shared) {
        return file.get("states").map(l -> Names.states(l, shared)).orElse(shared);
    }

    /** Its own first; the common ones follow that it does not name itself. */
    private List<Measurement> measurements(List<Measurement> shared) {
        List<Measurement> own =
                file.get("measurements").map(MeasurementReader::measurements).orElse(List.of());
        List<String> named = own.stream().map(Measurement::name).toList();
        return Stream.concat(own.stream(), shared.stream().filter(m -> !named.contains(m.name())))
                .toList();
    }

    /** Its own first; one of the same id stands in place of the common one. */
    private List<Question> questions(List<Question> shared) {
        List<Question> own =
                file.get("questions").map(MeasurementReader::questions).orElse(List.of());
        List<String> asked = own.stream().map(Question::id).toList();
        return Stream.concat(own.stream(), shared.stream().filter(q -> !asked.contains(q.id())))
                .toList();
    }

    private static <T> List<T> shared(@Nullable Mechanism common, Function<Mechanism, List<T>> list) {
        return common == null ? List.of() : list.apply(common);
    }
}
