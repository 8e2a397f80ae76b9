package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.rulebook.When.none;
import static org.sequitur.rulebook.When.one;
import static org.sequitur.rulebook.When.some;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Finding;
import org.sequitur.followup.Reply;
import org.sequitur.followup.Samples;

/**
 * The engine silently misses matches when two packages share a base (apache/incubator-kie issue 7115), which is why each
 * set of ours has exactly one package. If the second test fails after an upgrade, the engine has been mended: rejoice, and
 * keep one package all the same until the random comparison has passed with several.
 */
class EngineDefectsTest {
    private static final Reply REPLY = Samples.reply("r1", 1, "2020-01-15");

    @Test
    void twoRulesThatShareTheirFirstConditionBothHoldInOnePackage() {
        List<Rule> rules = List.of(
                Rules.rule(RuleStage.GRADE, "subject").when(some(Reply.class), none(BodyAct.class)),
                Rules.rule(RuleStage.GRADE, "sibling").when(some(Reply.class), one("$f", Finding.class)));
        assertThat(Compiler.compile("x.grade", rules).matches(r -> true, List.of(REPLY)))
                .extracting(m -> m.rule().id().concept())
                .containsExactly("subject");
    }

    @Test
    void theSameTwoRulesInTwoPackagesOfOneBaseMissAMatch() {
        String subject = "import org.sequitur.followup.*\nrule \"subject\" when exists Reply() not BodyAct() then end";
        String sibling = "import org.sequitur.followup.*\nrule \"sibling\" when exists Reply() Finding() then end";
        assertThat(matched("package pa\n" + subject)).containsExactly("subject");
        assertThat(matched("package pa\n" + subject, "package pb\n" + sibling)).isEmpty();
    }

    private static List<String> matched(String... files) {
        KieServices kie = KieServices.Factory.get();
        ReleaseId id = kie.newReleaseId("org.sequitur", "defects", "1");
        KieFileSystem system = kie.newKieFileSystem();
        system.generateAndWritePomXML(id);
        for (String text : files) {
            String name = text.substring("package ".length(), text.indexOf('\n'));
            system.write("src/main/resources/" + name + "/rules.drl", text);
        }
        KieBuilder builder = kie.newKieBuilder(system).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages()).isEmpty();
        KieSession session = kie.newKieContainer(id).getKieBase().newKieSession();
        try {
            List<String> matched = new ArrayList<>();
            session.insert(REPLY);
            session.fireAllRules(match -> matched.add(match.getRule().getName()));
            return matched;
        } finally {
            session.dispose();
        }
    }
}
