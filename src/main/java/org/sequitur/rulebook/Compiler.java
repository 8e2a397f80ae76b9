package org.sequitur.rulebook;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles checked rules. One build at a time in the whole process: the engine's builder shares state. */
final class Compiler {
    private static final Object ONE_AT_A_TIME = new Object();
    private static final KieServices KIE = KieServices.Factory.get();

    /** The same on every build: a new one each time would keep every old module in memory. */
    private static final ReleaseId RELEASE = KIE.newReleaseId("org.sequitur", "rules", "1");

    private Compiler() {}

    /** The compiled set; an empty list of rules gives a set that never matches. */
    static StageSet compile(String packageName, List<Rule> rules) {
        if (rules.isEmpty()) {
            return new StageSet(rules, null);
        }
        synchronized (ONE_AT_A_TIME) {
            try {
                return build(packageName, rules);
            } catch (Exception | LinkageError | StackOverflowError e) {
                throw new CheckedRuleNotCompiled(packageName, e);
            }
        }
    }

    private static StageSet build(String packageName, List<Rule> rules) {
        KieFileSystem files = KIE.newKieFileSystem();
        files.generateAndWritePomXML(RELEASE);
        String path = packageName.replace('.', '/');
        files.write("src/main/resources/" + path + "/rules.drl", DrlWriter.write(packageName, rules));
        KieBuilder builder = KIE.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(String.valueOf(builder.getResults().getMessages(Message.Level.ERROR)));
        }
        StageSet set = new StageSet(
                rules,
                KIE.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
        set.requireAllRules(packageName);
        return set;
    }

    /** The engine refused what our check had passed: our fault, not the author's. */
    static final class CheckedRuleNotCompiled extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        CheckedRuleNotCompiled(String packageName, Throwable cause) {
            super("the engine refused the checked rules of " + packageName, cause);
        }
    }
}
