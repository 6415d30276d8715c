package org.isms4j.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.DateRole;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordDraft;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values and their descriptions agree: nothing that a record holds is missing from its description, and vice versa. */
class RecordTypesTest {

    private static final Set<String> COMMON =
            Set.of("type", "id", "recordedAt", "externalReferences", "unknown", "gaps", "recordType", "occurredOn");

    @Test
    void should_list_every_record_class_once() {
        List<String> classes = new ClassFileImporter()
                .importPackages("org.isms4j.model").stream()
                        .filter(type -> type.getRawSuperclass()
                                .filter(parent -> parent.isEquivalentTo(IsmsRecord.class))
                                .isPresent())
                        .map(JavaClass::getSimpleName)
                        .toList();

        assertThat(RecordTypes.all()).map(RecordType::name).containsExactlyInAnyOrderElementsOf(classes);
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_find_a_type_by_its_name(RecordType<?> type) {
        assertThat(RecordTypes.named(type.name())).containsSame(type);
        assertThat(RecordTypes.named(type.name().toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(type.name()).isEqualTo(type.recordClass().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_describe_every_accessor_and_nothing_else(RecordType<?> type) {
        List<String> accessors = accessors(type).map(Method::getName).toList();

        assertThat(type.attributes()).map(Attribute::name).containsExactlyInAnyOrderElementsOf(accessors);
        assertThat(type.attributes()).map(Attribute::name).doesNotContainAnyElementsOf(COMMON);
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_give_each_attribute_the_kind_of_its_accessor(RecordType<?> type) {
        accessors(type).forEach(accessor -> {
            Attribute<?, ?> attribute = type.attribute(accessor.getName()).orElseThrow();
            ParameterizedType returned = (ParameterizedType) accessor.getGenericReturnType();

            assertThat(returned.getRawType())
                    .as(attribute.toString())
                    .isEqualTo(attribute.isMany() ? List.class : Optional.class);
            assertThat(returned.getActualTypeArguments())
                    .as(attribute.toString())
                    .containsExactly((Type) attribute.kind().type());
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_set_and_read_each_attribute_by_its_own_accessor(RecordType<?> type)
            throws ReflectiveOperationException {
        for (Attribute<?, ?> attribute : type.attributes()) {
            assertWired(type, attribute.name());
        }
    }

    private static <R extends IsmsRecord> void assertWired(RecordType<R> type, String name)
            throws ReflectiveOperationException {
        Attribute<R, ?> attribute = type.attribute(name).orElseThrow();
        RecordDraft<R> draft = type.draft();
        draft.id(RecordId.of("X-1"));
        List<?> values = set(draft, attribute);
        R record = draft.build();

        Object returned = type.recordClass().getMethod(name).invoke(record);

        assertThat(returned)
                .as(attribute.toString())
                .isEqualTo(attribute.isMany() ? values : Optional.of(values.get(0)));
        assertThat(new ArrayList<Object>(attribute.values(record))).isEqualTo(values);
        assertThat(type.attributes().stream()
                        .filter(each -> !each.values(record).isEmpty()))
                .as(attribute.toString())
                .hasSize(1);
        assertThat(record.recordType()).isSameAs(type);
    }

    private static <R extends IsmsRecord, V> List<V> set(RecordDraft<R> draft, Attribute<R, V> attribute) {
        V value = attribute.kind().parse(text(attribute.kind()));
        List<V> values = Collections.nCopies(attribute.isMany() ? 2 : 1, value);
        draft.set(attribute, values);
        return values;
    }

    private static String text(ValueKind<?> kind) {
        return switch (kind.name()) {
            case "date" -> "2026-11-01";
            case "period" -> "P1Y6M";
            case "integer" -> "-7";
            case "decimal" -> "12.50";
            case "flag", "choice" -> kind.words().get(kind.words().size() - 1);
            case "clause" -> "9.2.2";
            case "control" -> "A.8.12";
            default -> "some text";
        };
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_have_a_constant_for_each_attribute(RecordType<?> type) throws ReflectiveOperationException {
        for (Attribute<?, ?> attribute : type.attributes()) {
            Field constant = type.recordClass().getField(constantName(attribute.name()));

            assertThat(constant.get(null)).isSameAs(attribute);
        }
        assertThat(type.recordClass().getField("TYPE").get(null)).isSameAs(type);
    }

    private static String constantName(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_point_links_at_types_that_exist(RecordType<?> type) {
        for (Attribute<?, ?> attribute : type.attributes()) {
            assertThat(attribute.targets()).as(attribute.toString()).doesNotHaveDuplicates();
            assertThat(attribute.targets())
                    .as(attribute.toString())
                    .allMatch(name -> RecordTypes.named(name).isPresent());
            assertThat(attribute.targets().isEmpty() || attribute.isLink())
                    .as(attribute.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_give_a_role_to_dates_only(RecordType<?> type) {
        for (Attribute<?, ?> attribute : type.attributes()) {
            assertThat(attribute.dateRole() != DateRole.NONE)
                    .as(attribute.toString())
                    .isEqualTo(attribute.kind().equals(ValueKind.DATE));
        }
        assertThat(new ArrayList<Object>(type.events()))
                .isEqualTo(type.attributes().stream()
                        .filter(attribute -> attribute.dateRole() == DateRole.EVENT)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_take_the_lifecycle_from_its_own_attributes(RecordType<?> type) {
        Lifecycle<?> holds = type.lifecycle();
        List<Attribute<?, ?>> used = Stream.of(holds.start(), holds.end(), holds.supersedes())
                .<Attribute<?, ?>>flatMap(Optional::stream)
                .toList();

        assertThat(new ArrayList<Object>(type.attributes())).containsAll(used);
        assertThat(used).doesNotHaveDuplicates();
        holds.supersedes().ifPresent(link -> assertThat(link.targets()).contains(type.name()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_describe_itself_in_phrases(RecordType<?> type) {
        assertThat(type.description()).isNotBlank().doesNotEndWith(".");
        assertThat(type.label()).isNotBlank().doesNotContain("  ");
        assertThat(type.attributes()).allSatisfy(attribute -> {
            assertThat(attribute.description()).isNotBlank().doesNotEndWith(".");
            assertThat(attribute.label())
                    .isNotBlank()
                    .isEqualTo(attribute.label().strip());
        });
    }

    static List<RecordType<?>> types() {
        return RecordTypes.all();
    }

    private static Stream<Method> accessors(RecordType<?> type) {
        return Arrays.stream(type.recordClass().getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && !method.isSynthetic());
    }
}
