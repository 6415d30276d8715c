package org.isms4j.testkit.pitfall;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pitfall D38: rules of structure are tests; here those between the modules. */
class StructurePitfallsTest {

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.ZonedDateTime.now()",
            "java.util.UUID.randomUUID()",
            "java.util.Random.<init>()",
            "java.lang.Math.random()");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.isms4j");

    @Test
    @DisplayName("D38: modules depend on each other only downwards")
    void should_only_look_downwards_when_modules_depend_on_each_other() {
        noClasses()
                .that()
                .resideInAPackage("org.isms4j.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.isms4j.engine..", "org.isms4j.evidence..", "org.isms4j.testkit..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("org.isms4j.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.isms4j.evidence..", "org.isms4j.testkit..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("org.isms4j.evidence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.isms4j.engine..", "org.isms4j.testkit..")
                .check(ALL);
    }

    @Test
    @DisplayName("D38: packages have no cycles")
    void should_have_no_cycle_when_packages_depend_on_each_other() {
        slices().matching("org.isms4j.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    @DisplayName("D23: nobody asks for the time or for chance")
    void should_never_ask_the_clock_when_anything_is_computed() {
        noClasses()
                .that()
                .resideInAnyPackage("org.isms4j.model..", "org.isms4j.engine..", "org.isms4j.testkit..")
                .should()
                .callCodeUnitWhere(describe(
                        "a clock or chance is asked",
                        call -> CLOCKS.contains(call.getTarget().getFullName())))
                .check(ALL);
    }
}
