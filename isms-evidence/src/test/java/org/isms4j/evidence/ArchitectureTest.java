package org.isms4j.evidence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "org.isms4j.evidence", importOptions = ArchitectureTest.MainClasses.class)
class ArchitectureTest {

    /** Leaves out test classes, wherever the build puts its output. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("test-classes");
        }
    }

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.systemDefaultZone()",
            "java.util.Date.<init>()");

    private static final Set<String> DEFAULTS = Set.of(
            "java.lang.String.<init>([B)",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.time.ZoneId.systemDefault()",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()");

    @ArchTest
    static final ArchRule DEPENDS_ONLY_ON_THE_MODEL_AND_A_PARSER = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.isms4j.model..",
                    "org.isms4j.evidence..",
                    "com.fasterxml.jackson.core..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule HAS_NO_PACKAGE_CYCLES =
            slices().matching("org.isms4j.(evidence..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TEXTS_KNOW_NOTHING_OF_RECORDS = classes()
            .that()
            .resideInAPackage("org.isms4j.evidence.text")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.isms4j.evidence.text", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule NEVER_ASKS_FOR_THE_TIME = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "a clock is read", call -> CLOCKS.contains(call.getTarget().getFullName())));

    @ArchTest
    static final ArchRule DEPENDS_ON_NO_DEFAULT_OF_THE_PLATFORM = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "a default charset, locale or zone is used",
                    call -> DEFAULTS.contains(call.getTarget().getFullName())));

    @ArchTest
    static final ArchRule PUBLIC_TYPES_CANNOT_BE_EXTENDED = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL);
}
