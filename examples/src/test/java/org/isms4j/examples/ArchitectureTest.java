package org.isms4j.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.isms4j.examples", importOptions = ArchitectureTest.MainClasses.class)
class ArchitectureTest {

    /** Leaves out test classes, wherever the build puts its output. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("test-classes");
        }
    }

    @ArchTest
    static final ArchRule HAS_NO_PACKAGE_CYCLES =
            slices().matching("org.isms4j.(examples.*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule USES_WHAT_USERS_CAN_USE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.isms4j.engine.evaluate..", "org.isms4j.engine.rollup..", "org.isms4j.evidence.text..");
}
