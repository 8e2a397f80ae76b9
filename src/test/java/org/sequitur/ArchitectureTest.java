package org.sequitur;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Which package may know which. Each knows only those before it; a package that does not exist yet breaks nothing. If one
 * of these fails, move the code to the package that may know what it needs, and do not change the arrow.
 */
@AnalyzeClasses(packages = "org.sequitur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> IN_ORDER =
            List.of("followup", "rulebook", "assessment", "exchange", "cases", "register");
    private static final List<String> DOORS = List.of("http", "pages", "cli");
    private static final String[] CORE = packages(IN_ORDER.subList(0, 3));
    private static final String[] SPRING = {"org.springframework.."};
    private static final String[] DATABASES = {
        "java.sql..",
        "javax.sql..",
        "org.springframework.jdbc..",
        "com.zaxxer.hikari..",
        "org.flywaydb..",
        "org.sqlite..",
        "org.postgresql.."
    };
    private static final String[] DROOLS = {"org.drools..", "org.kie..", "org.mvel2..", "org.antlr.."};
    private static final String[] INPUT_AND_OUTPUT = {"java.io..", "java.nio.file..", "java.net..", "java.sql.."};
    private static final List<String> ASKING_THE_TIME = List.of("now", "currentTimeMillis", "nanoTime", "randomUUID");

    @ArchTest
    static final ArchRule factsKnowOnlyTheJdk = classes()
            .that()
            .resideInAPackage(in("followup"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(in("followup"), "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule rulesKnowOnlyFacts = knowsOnlyThoseBefore("rulebook");

    @ArchTest
    static final ArchRule assessmentsKnowOnlyFactsAndRules = classes()
            .that()
            .resideInAPackage(in("assessment"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(in("assessment"), in("followup"), in("rulebook"), "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule thePublishedFormKnowsOnlyTheCore = knowsOnlyThoseBefore("exchange");

    @ArchTest
    static final ArchRule casesKnowOnlyThePublishedFormAndTheCore = knowsOnlyThoseBefore("cases");

    @ArchTest
    static final ArchRule theRegisterKnowsNoDoor = knowsOnlyThoseBefore("register");

    @ArchTest
    static final ArchRule httpKnowsNoOtherDoor = knowsNoOtherDoor("http");

    @ArchTest
    static final ArchRule pagesKnowNoOtherDoor = knowsNoOtherDoor("pages");

    @ArchTest
    static final ArchRule theCommandLineKnowsNoOtherDoor = knowsNoOtherDoor("cli");

    @ArchTest
    static final ArchRule onlyTheRuleBookSeesTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage(in("rulebook"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DROOLS);

    /** The generated wire types bear Spring's mark for the form of a day, which nothing there acts on. */
    @ArchTest
    static final ArchRule springStaysInTheDoorsAndTheDatabase = noClasses()
            .that(are(resideInAnyPackage(packages(
                            Stream.concat(IN_ORDER.stream(), Stream.of("cli")).toList())))
                    .and(DescribedPredicate.not(resideInAPackage(in("register.jdbc"))))
                    .and(DescribedPredicate.not(resideInAPackage("org.sequitur.exchange.wire"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SPRING)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheRegistersOwnPackageSpeaksToDatabases = noClasses()
            .that()
            .resideOutsideOfPackage(in("register.jdbc"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DATABASES);

    @ArchTest
    static final ArchRule theCoreReadsAndWritesNothing = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(INPUT_AND_OUTPUT).and(DescribedPredicate.not(harmless())));

    @ArchTest
    static final ArchRule theCoreAsksNoClockAndThrowsNoDice = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("it asks the time or for something random") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return ASKING_THE_TIME.contains(call.getTarget().getName());
                }
            })
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);

    /** What the language itself brings along. */
    private static DescribedPredicate<JavaClass> harmless() {
        return DescribedPredicate.describe(
                "serialisation and readers of texts",
                c -> List.of("java.io.Serializable", "java.io.StringReader", "java.io.Reader")
                        .contains(c.getName()));
    }

    private static ArchRule knowsOnlyThoseBefore(String name) {
        List<String> later = IN_ORDER.subList(IN_ORDER.indexOf(name) + 1, IN_ORDER.size());
        return noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat(are(resideInAnyPackage(packages(
                                Stream.concat(later.stream(), DOORS.stream()).toList())))
                        .or(resideInAPackage("org.sequitur")))
                .allowEmptyShould(true);
    }

    private static ArchRule knowsNoOtherDoor(String name) {
        List<String> others = DOORS.stream().filter(d -> !d.equals(name)).toList();
        return noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat(are(resideInAnyPackage(packages(others))).or(resideInAPackage("org.sequitur")))
                .allowEmptyShould(true);
    }

    private static String in(String name) {
        return "org.sequitur." + name + "..";
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(ArchitectureTest::in).toArray(String[]::new);
    }
}
