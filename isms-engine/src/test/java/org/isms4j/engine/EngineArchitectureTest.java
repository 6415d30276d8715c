package org.isms4j.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** Structure of this module as rules (D38). */
@AnalyzeClasses(packages = "org.isms4j.engine", importOptions = EngineArchitectureTest.MainClasses.class)
class EngineArchitectureTest {

    /** Leaves out test classes, wherever the build puts its output. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("test-classes") && !location.contains("engine-test");
        }
    }

    private static final String[] CLAUSES = {
        "org.isms4j.engine.context..",
        "org.isms4j.engine.leadership..",
        "org.isms4j.engine.planning..",
        "org.isms4j.engine.support..",
        "org.isms4j.engine.operation..",
        "org.isms4j.engine.evaluation..",
        "org.isms4j.engine.improvement.."
    };

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
            "java.util.Date.<init>()",
            "java.util.UUID.randomUUID()",
            "java.lang.Math.random()");

    private static final Set<String> DEFAULTS = Set.of(
            "java.lang.String.<init>([B)",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.time.ZoneId.systemDefault()",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()");

    @ArchTest
    static final ArchRule HAS_NO_PACKAGE_CYCLES =
            slices().matching("org.isms4j.(engine..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_LANGUAGE_KNOWS_ONLY_MODEL_AND_POLICY = classes()
            .that()
            .resideInAPackage("org.isms4j.engine.check")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.isms4j.model..",
                    "org.isms4j.engine.check",
                    "org.isms4j.engine.policy",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule THE_INTERPRETER_KNOWS_NO_CLAUSE = noClasses()
            .that()
            .resideInAPackage("org.isms4j.engine.evaluate")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLAUSES)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.isms4j.engine.phrase");

    @ArchTest
    static final ArchRule CLAUSES_KNOW_THE_LANGUAGE_AND_NOT_THE_INTERPRETER = noClasses()
            .that()
            .resideInAnyPackage(CLAUSES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.isms4j.engine",
                    "org.isms4j.engine.evaluate..",
                    "org.isms4j.engine.rollup..",
                    "com..",
                    "org.slf4j..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CLAUSES_DO_NOT_KNOW_EACH_OTHER = slices().matching("org.isms4j.engine.(*)..")
            .namingSlices("$1")
            .that(describe(
                    "are clauses",
                    slice -> List.of(
                                    "context",
                                    "leadership",
                                    "planning",
                                    "support",
                                    "operation",
                                    "evaluation",
                                    "improvement")
                            .contains(slice.getNamePart(1))))
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_FACADE = noClasses()
            .that()
            .resideOutsideOfPackage("org.isms4j.engine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.isms4j.engine");

    @ArchTest
    static final ArchRule NEVER_ASKS_FOR_TIME_OR_CHANCE = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "a clock or chance is asked",
                    call -> CLOCKS.contains(call.getTarget().getFullName())));

    @ArchTest
    static final ArchRule DEPENDS_ON_NO_DEFAULT_OF_THE_PLATFORM = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "a default charset, locale or zone is used",
                    call -> DEFAULTS.contains(call.getTarget().getFullName())));

    @ArchTest
    static final ArchRule NEVER_PRINTS =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    private static final DescribedPredicate<JavaClass> INTERNAL = describe(
            "types of the implementation",
            type -> type.getPackageName().startsWith("com.google.")
                    || type.getPackageName().startsWith("org.slf4j"));

    @ArchTest
    static final ArchRule SIGNATURES_NAME_ONLY_JDK_AND_OWN_TYPES = noMethods()
            .that()
            .arePublic()
            .or()
            .areProtected()
            .should()
            .haveRawReturnType(INTERNAL)
            .orShould()
            .haveRawParameterTypes(describe(
                    "contain types of the implementation",
                    types -> types.stream().anyMatch(INTERNAL)));

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS =
            noClasses().that().areTopLevelClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule ACCESSORS_ARE_NOUNS = methods()
            .that(describe("are written here", method -> !method.getName().contains("$")))
            .should()
            .haveNameNotMatching("get[A-Z].*");
}
