package org.isms4j.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexATest {

    @Test
    void should_hold_93_controls_in_four_themes_when_counted() {
        Map<ControlTheme, Long> sizes =
                AnnexA.controls().stream().collect(Collectors.groupingBy(Control::theme, Collectors.counting()));

        assertThat(AnnexA.controls()).hasSize(93).doesNotHaveDuplicates();
        assertThat(sizes)
                .containsOnly(
                        Map.entry(ControlTheme.ORGANIZATIONAL, 37L),
                        Map.entry(ControlTheme.PEOPLE, 8L),
                        Map.entry(ControlTheme.PHYSICAL, 14L),
                        Map.entry(ControlTheme.TECHNOLOGICAL, 34L));
    }

    @Test
    void should_hold_114_former_controls_when_counted() {
        assertThat(AnnexA.formerControls()).hasSize(114);
        assertThat(AnnexA.formerControls()).extracting(FormerControl::id).doesNotHaveDuplicates();
    }

    @Test
    void should_be_in_numeric_order_when_listed_D20() {
        assertThat(AnnexA.controls()).extracting(Control::id).isSorted();
        assertThat(AnnexA.controls())
                .extracting(control -> control.id().value())
                .containsSubsequence("A.8.2", "A.8.3", "A.8.9", "A.8.10", "A.8.12", "A.8.34");
        assertThat(AnnexA.formerControls())
                .extracting(FormerControl::id)
                .containsSubsequence("A.5.1.1", "A.9.4.5", "A.10.1.1", "A.18.2.3");
    }

    @Test
    void should_keep_the_prefix_in_every_id_when_printed() {
        assertThat(AnnexA.controls())
                .allSatisfy(control -> assertThat(control.toString())
                        .startsWith("A.")
                        .isEqualTo(control.id() + " " + control.title()));
        assertThat(AnnexA.formerControls())
                .allSatisfy(control -> assertThat(control.id()).startsWith("A."));
    }

    @Test
    void should_agree_with_the_id_when_asked_for_the_theme() {
        Map<ControlTheme, String> sections = Map.of(
                ControlTheme.ORGANIZATIONAL, "A.5.",
                ControlTheme.PEOPLE, "A.6.",
                ControlTheme.PHYSICAL, "A.7.",
                ControlTheme.TECHNOLOGICAL, "A.8.");

        assertThat(AnnexA.controls())
                .allSatisfy(control -> assertThat(control.id().value()).startsWith(sections.get(control.theme())));
    }

    @Test
    void should_have_all_five_attributes_in_enum_order_when_listed() {
        assertThat(AnnexA.controls()).allSatisfy(control -> {
            assertThat(control.controlTypes()).isNotEmpty().isSorted().doesNotHaveDuplicates();
            assertThat(control.securityProperties()).isNotEmpty().isSorted().doesNotHaveDuplicates();
            assertThat(control.cybersecurityConcepts()).isNotEmpty().isSorted().doesNotHaveDuplicates();
            assertThat(control.operationalCapabilities())
                    .isNotEmpty()
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(control.securityDomains()).isNotEmpty().isSorted().doesNotHaveDuplicates();
        });
    }

    @Test
    void should_name_eleven_controls_when_asked_for_the_new_ones() {
        assertThat(AnnexA.controls())
                .filteredOn(Control::newIn2022)
                .extracting(control -> control.id().value())
                .containsExactly(
                        "A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16", "A.8.23",
                        "A.8.28");
    }

    @Test
    void should_lead_back_to_the_successor_when_an_ancestor_is_followed() {
        assertThat(AnnexA.controls())
                .allSatisfy(control -> assertThat(control.ancestors())
                        .allSatisfy(ancestor ->
                                assertThat(AnnexA.successors(ancestor)).contains(control.id())));
    }

    @Test
    void should_lead_back_to_the_ancestor_when_a_successor_is_followed() {
        assertThat(AnnexA.formerControls())
                .allSatisfy(former -> assertThat(former.successors())
                        .allSatisfy(successor -> assertThat(
                                        AnnexA.control(successor).ancestors())
                                .contains(former.id())));
    }

    @Test
    void should_map_58_one_to_one_and_merge_the_rest_into_24_when_counted() {
        assertThat(AnnexA.controls())
                .filteredOn(control -> control.ancestors().size() == 1)
                .hasSize(58);
        assertThat(AnnexA.controls())
                .filteredOn(control -> control.ancestors().size() > 1)
                .hasSize(24);
    }

    @Test
    void should_go_to_two_only_for_A_18_2_3_when_successors_are_counted() {
        assertThat(AnnexA.formerControls())
                .filteredOn(former -> former.successors().size() > 1)
                .extracting(FormerControl::id)
                .containsExactly("A.18.2.3");
        assertThat(AnnexA.successors("A.18.2.3")).extracting(ControlId::value).containsExactly("A.5.36", "A.8.8");
    }

    // The mappings that a public catalogue has wrong or lacks.
    @ParameterizedTest
    @CsvSource({
        "A.13.2.1, A.5.14",
        "A.13.2.2, A.5.14",
        "A.13.2.3, A.5.14",
        "A.6.1.3,  A.5.5",
        "A.9.2.5,  A.5.18",
        "A.12.6.2, A.8.19",
        "A.12.7.1, A.8.34",
        "A.14.2.4, A.8.32",
        "A.16.1.3, A.6.8"
    })
    void should_map_as_tables_B_1_and_B_2_do_when_other_catalogues_do_not(String former, String successor) {
        assertThat(AnnexA.successors(former)).containsExactly(ControlId.parse(successor));
    }

    @Test
    void should_name_the_others_of_the_same_successor_when_merged() {
        assertThat(AnnexA.formerControl("A.5.1.1").mergedWith()).containsExactly("A.5.1.2");
        assertThat(AnnexA.formerControl("A.6.1.2").mergedWith()).isEmpty();
        assertThat(AnnexA.formerControl("A.18.2.3").mergedWith()).containsExactly("A.12.6.1", "A.18.2.2");
    }

    @Test
    void should_resolve_when_looked_up_by_id() {
        assertThat(AnnexA.controls())
                .allSatisfy(control -> assertThat(AnnexA.control(control.id())).isSameAs(control));
        assertThat(AnnexA.formerControls())
                .allSatisfy(
                        former -> assertThat(AnnexA.formerControl(former.id())).isSameAs(former));
    }

    @Test
    void should_name_text_and_nearest_id_when_the_former_control_is_unknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnexA.successors("A.18.2.4"))
                .withMessage(
                        "Former control id must be one of the 114 of the 2013 edition (nearest known id: A.18.2.3): "
                                + "\"A.18.2.4\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnexA.formerControl("A.5.1"))
                .withMessageContaining("nearest known id: A.5.1.1");
    }

    @Test
    void should_refuse_a_former_control_when_it_has_no_successor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormerControl("A.1.1.1", "Lost", List.of(), List.of()))
                .withMessage("Former control A.1.1.1 must have a successor: none");
    }

    @Test
    void should_file_assurance_as_a_capability_when_sources_disagree() {
        Control monitoring = AnnexA.control(ControlId.parse("A.5.22"));

        assertThat(monitoring.operationalCapabilities()).contains(OperationalCapability.INFORMATION_SECURITY_ASSURANCE);
        assertThat(monitoring.sourceDisagreements()).hasSize(1);
        assertThat(AnnexA.controls())
                .filteredOn(control -> !control.sourceDisagreements().isEmpty())
                .hasSize(5);
    }

    @Test
    void should_keep_the_27001_title_and_the_others_as_variants_when_editions_spell_differently() {
        Control devices = AnnexA.control(ControlId.parse("A.8.1"));

        assertThat(devices.title()).isEqualTo("User end point devices");
        assertThat(devices.titleVariants()).containsExactly("User endpoint devices");
        assertThat(AnnexA.controls())
                .allSatisfy(control -> assertThat(control.titleVariants()).doesNotContain(control.title()));
    }

    @Test
    void should_be_unmodifiable_when_a_list_is_handed_out() {
        FormerControl former = AnnexA.formerControl("A.5.1.1");

        assertThat(List.of(AnnexA.controls(), AnnexA.formerControls(), former.successors(), former.mergedWith()))
                .allSatisfy(list -> assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void should_be_worth_reading_when_printed() {
        assertThat(AnnexA.control(ControlId.parse("A.5.1"))).hasToString("A.5.1 Policies for information security");
        assertThat(AnnexA.formerControl("A.6.2.2")).hasToString("A.6.2.2 Teleworking -> [A.6.7]");
    }
}
