package org.isms4j.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Structure of this module as rules (D38). */
@AnalyzeClasses(packages = "org.isms4j.model", importOptions = ModelArchitectureTest.MainClasses.class)
class ModelArchitectureTest {

    /** Leaves out test classes, wherever the build puts its output. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("test-classes") && !location.contains("model-test");
        }
    }

    private static final List<String> CLAUSES = List.of(
            "context", "leadership", "planning", "support", "operation", "evaluation", "improvement", "declaration");

    private static final String[] CLAUSE_PACKAGES =
            CLAUSES.stream().map(name -> "org.isms4j.model." + name).toArray(String[]::new);

    /** What any package may use: the JDK and annotations of the build. */
    private static final DescribedPredicate<JavaClass> COMMON = JavaClass.Predicates.resideInAnyPackage(
            "java..", "com.google.common..", "org.immutables.value..", "org.jspecify.annotations..");

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
            slices().matching("org.isms4j.(model..)").should().beFreeOfCycles();

    private static ArchRule only(String[] packages, String... others) {
        return classes()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .onlyDependOnClassesThat(COMMON.or(JavaClass.Predicates.resideInAnyPackage(packages))
                        .or(JavaClass.Predicates.resideInAnyPackage(others)));
    }

    private static ArchRule only(String name, String... others) {
        return only(new String[] {"org.isms4j.model." + name}, others);
    }

    @ArchTest
    static final ArchRule THE_STANDARD_KNOWS_ONLY_ITSELF = only("standard");

    @ArchTest
    static final ArchRule RECORDS_AS_SUCH_KNOW_THE_STANDARD = only("record", "org.isms4j.model.standard");

    @ArchTest
    static final ArchRule RECORD_TYPES_KNOW_RECORDS_AND_THE_STANDARD =
            only(CLAUSE_PACKAGES, "org.isms4j.model.record", "org.isms4j.model.standard");

    @ArchTest
    static final ArchRule RECORD_TYPES_OF_ONE_CLAUSE_DO_NOT_KNOW_THOSE_OF_ANOTHER = slices().matching(
                    "org.isms4j.model.(*)")
            .namingSlices("$1")
            .that(describe("are clauses", slice -> CLAUSES.contains(slice.getNamePart(1))))
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule SNAPSHOTS_KNOW_RECORDS = only("snapshot", "org.isms4j.model.record");

    @ArchTest
    static final ArchRule INTERACTIONS_KNOW_RECORDS_AND_THE_STANDARD =
            only("interaction", "org.isms4j.model.record", "org.isms4j.model.standard");

    @ArchTest
    static final ArchRule REPORTS_KNOW_INTERACTIONS_RECORDS_DECLARATIONS_AND_THE_STANDARD = only(
            "report",
            "org.isms4j.model.interaction",
            "org.isms4j.model.record",
            "org.isms4j.model.declaration",
            "org.isms4j.model.standard");

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
    static final ArchRule PUBLIC_TYPES_CANNOT_BE_IMPLEMENTED_BY_USERS = classes()
            .that()
            .arePublic()
            .and()
            .haveModifier(JavaModifier.ABSTRACT)
            .and()
            .areNotInterfaces()
            .should(new ArchCondition<>("be sealed or have no public constructor") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean closed = type.reflect().isSealed()
                            || type.getConstructors().stream()
                                    .noneMatch(constructor ->
                                            constructor.getModifiers().contains(JavaModifier.PUBLIC));
                    events.add(new SimpleConditionEvent(type, closed, type.getName() + " is open to users"));
                }
            });

    private static final DescribedPredicate<JavaClass> INTERNAL = describe(
            "types of the implementation",
            type -> type.getPackageName().startsWith("com.google.")
                    || type.getPackageName().startsWith("org.slf4j"));

    @ArchTest
    static final ArchRule SIGNATURES_NAME_ONLY_JDK_AND_OWN_TYPES = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
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
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and(describe("are written here", method -> !method.getName().contains("$")))
            .should()
            .haveNameNotMatching("get[A-Z].*");
}
