package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Conclusion.Concludes;
import org.sequitur.rulebook.Condition.Quantifier;

/**
 * The same conditions as one would write them without stages: all rules of a mechanism in one session, each telling the
 * others what it found by {@code insertLogical}; no order, no reasons. Only there to be measured against.
 */
public final class PlainSession {
    private static final String PACKAGE = "plain.rules";

    private final KieBase base;

    private PlainSession(KieBase base) {
        this.base = base;
    }

    /** The rules of a mechanism in force on a day; what they find is found of this one component. */
    public static PlainSession of(RuleBook book, String mechanism, LocalDate rulesAsOf, String component) {
        List<Rule> rules = new ArrayList<>();
        for (RuleStage stage : RuleStage.values()) {
            book.rules(mechanism, stage).stream()
                    .filter(r -> r.inForce().on(rulesAsOf))
                    .forEach(rules::add);
        }
        KieServices kie = KieServices.Factory.get();
        ReleaseId release = kie.newReleaseId("org.sequitur", "plain", "1");
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/plain/rules/rules.drl", text(rules, component));
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return new PlainSession(kie.newKieContainer(release).getKieBase());
    }

    /** How many rules fired. */
    public int fire(Collection<? extends Fact> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** The text that the staged sets are made of, in one package and with a consequence in each rule. */
    private static String text(List<Rule> rules, String component) {
        String plain = DrlWriter.write(PACKAGE, rules).replaceFirst("import org", "import java.util.List\nimport org");
        StringBuilder chained = new StringBuilder();
        int next = 0;
        for (String line : plain.split("\n")) {
            chained.append(line).append('\n');
            if (line.equals("then")) {
                chained.append(consequence(rules.get(next++), component));
            }
        }
        return chained.toString();
    }

    private static String consequence(Rule rule, String component) {
        String finding = "  insertLogical(new Finding(\"%s\", \"%s\", \"%s\", List.of(%s)));\n"
                .formatted(rule.id().stage().folder(), rule.id().concept(), of(rule, component), refs(rule));
        return rule.conclusion() instanceof Concludes concludes
                ? finding
                        + "  insertLogical(new ComponentOutcome(\"%s\", OutcomeKind.GRADED, \"%s\", \"%s\", false));\n"
                                .formatted(component, concludes.code(), concludes.code())
                : finding;
    }

    private static String of(Rule rule, String component) {
        return rule.id().stage().scope() == RuleStage.Scope.COMPONENT ? component : "";
    }

    private static String refs(Rule rule) {
        List<String> names = new ArrayList<>();
        List<Condition> conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).quantifier() == Quantifier.ONE) {
                names.add(DrlWriter.nameOf(conditions.get(i), i) + ".ref()");
            }
        }
        return names.stream().collect(Collectors.joining(", "));
    }
}
