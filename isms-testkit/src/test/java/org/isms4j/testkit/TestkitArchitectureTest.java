package org.isms4j.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The testkit needs this library only, whatever the host product tests with. */
@AnalyzeClasses(packages = "org.isms4j.testkit", importOptions = TestkitArchitectureTest.MainClasses.class)
class TestkitArchitectureTest {

    /** Leaves out the tests. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("test-classes");
        }
    }

    @ArchTest
    static final ArchRule DEPENDS_ONLY_ON_THIS_LIBRARY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.isms4j..", "org.jspecify.annotations..");
}
