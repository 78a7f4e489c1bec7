package org.hypothesisstories.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the code as docs/architecture.md tells it: {@code domain <- application <- adapter <- plugin}. */
class ArchitectureTest {
    private static final String BASE = "org.hypothesisstories.";
    private static final String WORKBENCH = BASE + "workbench..";

    private static final JavaClasses PLUGIN = new ClassFileImporter().importPath(Path.of("target/classes/org/hypothesisstories"));
    private static final JavaClasses HOST =
            new ClassFileImporter().importPath(Path.of("target/test-classes/org/hypothesisstories/workbench"));

    @Test
    void looksAtTheWholeCode() {
        assertTrue(PLUGIN.size() > 100, () -> "only " + PLUGIN.size() + " classes of the plugin were read");
        assertTrue(HOST.size() > 150, () -> "only " + HOST.size() + " classes of the workbench were read");
    }

    @Test
    void domainKnowsOnlyTheLanguage() {
        holds(classes().that().resideInAPackage(BASE + "domain..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", BASE + "domain.."));
    }

    @Test
    void applicationKnowsOnlyTheDomainAndItsPorts() {
        holds(classes().that().resideInAPackage(BASE + "application..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.slf4j..", BASE + "domain..", BASE + "application..", BASE + "api.."));
    }

    @Test
    void apiForOtherPluginsStandsAlone() {
        holds(classes().that().resideInAPackage(BASE + "api..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", BASE + "api.."));
    }

    @Test
    void nobodyKnowsTheWiring() {
        holds(noClasses().that().resideOutsideOfPackage(BASE + "plugin..").should().dependOnClassesThat()
                .resideInAPackage(BASE + "plugin.wiring.."));
    }

    @Test
    void packagesHaveNoCycles() {
        holds(slices().matching(BASE + "(domain|application|adapter).(*)..").should().beFreeOfCycles());
    }

    @Test
    void adaptersShareOnlyWordsJsonStoredFormsAndJira() {
        List<String> shared = List.of("words", "json", "stored", "jira");
        Map<String, List<String>> known = Map.ofEntries(
                Map.entry("json", List.of()), Map.entry("words", List.of()), Map.entry("http", List.of()),
                Map.entry("scheduler", List.of()), Map.entry("event", List.of("jira")), Map.entry("stored", List.of("json")),
                Map.entry("ao", List.of("stored")),
                Map.entry("jira", List.of("words", "json")), Map.entry("customfield", shared), Map.entry("rest", shared),
                Map.entry("template", List.of("words")), Map.entry("web", shared), Map.entry("workflow", shared), Map.entry("jql", shared));
        known.forEach((adapter, others) -> {
            String own = BASE + "adapter." + adapter + "..";
            String[] allowed = Stream.concat(
                            Stream.of(own), others.stream().map(other -> BASE + "adapter." + other + ".."))
                    .toArray(String[]::new);
            holds(noClasses().that().resideInAPackage(own).should().dependOnClassesThat(
                    resideInAPackage(BASE + "adapter..").and(DescribedPredicate.not(resideInAnyPackage(allowed)))));
        });
    }

    @Test
    void activeObjectsStayInTheirAdapter() {
        holds(noClasses().that().resideOutsideOfPackage(BASE + "adapter.ao..").should()
                .dependOnClassesThat(resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..")));
    }

    @Test
    void componentAccessorIsNotUsed() {
        holds(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor"));
    }

    @Test
    void timeComesFromTheInjectedClock() {
        ArchRule rule = noClasses().that().resideOutsideOfPackage(BASE + "plugin..").should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Clock.class, "systemDefaultZone")
                .orShould().callMethod(InstantSource.class, "system")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callConstructor(Date.class);
        holds(rule);
    }

    @Test
    void noGenericExceptionsNoStandardStreamsNoJavaLogging() {
        holds(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
        holds(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        holds(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    }

    @Test
    void workbenchKnowsNothingOfThePlugin() {
        noClasses().that().resideInAPackage(WORKBENCH).should()
                .dependOnClassesThat(resideInAPackage("org.hypothesisstories..").and(DescribedPredicate
                        .not(resideInAPackage(WORKBENCH))))
                .check(HOST);
    }

    private static void holds(ArchRule rule) {
        rule.check(PLUGIN);
    }
}
