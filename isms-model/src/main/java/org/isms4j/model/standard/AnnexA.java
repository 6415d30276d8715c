package org.isms4j.model.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isms4j.model.standard.FormerControlTable.Row;

/**
 * Annex A of ISO/IEC 27001:2022, and the 2013 edition mapped to it.
 *
 * <pre>{@code
 * AnnexA.controls().size();             // 93
 * AnnexA.successors("A.18.2.3");        // [A.5.36, A.8.8]
 * }</pre>
 *
 * <p>API status: to call, not to implement. Immutable and thread safe; every list is unmodifiable and in numeric order.
 */
public final class AnnexA {
    private static final List<Control> CONTROLS =
            ControlId.all().stream().map(Control::new).toList();
    private static final List<FormerControl> FORMER_CONTROLS =
            FormerControlTable.ROWS.stream().map(AnnexA::formerControl).toList();
    private static final Map<ControlId, Control> CONTROL_BY_ID = controlById();
    private static final Map<String, FormerControl> FORMER_BY_ID = formerById();

    private AnnexA() {}

    private static Map<ControlId, Control> controlById() {
        Map<ControlId, Control> controls = new LinkedHashMap<>();
        CONTROLS.forEach(control -> controls.put(control.id(), control));
        return controls;
    }

    private static Map<String, FormerControl> formerById() {
        Map<String, FormerControl> controls = new LinkedHashMap<>();
        FORMER_CONTROLS.forEach(control -> controls.put(control.id(), control));
        return controls;
    }

    private static FormerControl formerControl(Row row) {
        List<ControlId> successors =
                row.successors().stream().map(ControlId::parse).toList();
        List<String> mergedWith = FormerControlTable.ROWS.stream()
                .filter(other -> !other.id().equals(row.id()))
                .filter(other -> !Collections.disjoint(other.successors(), row.successors()))
                .map(Row::id)
                .toList();
        return new FormerControl(row.id(), row.title(), successors, mergedWith);
    }

    /**
     * Returns all controls of 2022.
     *
     * @return the 93 from A.5.1 to A.8.34
     */
    public static List<Control> controls() {
        return CONTROLS;
    }

    /**
     * Returns the control with an id.
     *
     * @param id the id; every one has its control
     * @return the control
     */
    public static Control control(ControlId id) {
        Objects.requireNonNull(id, "id");
        return Objects.requireNonNull(CONTROL_BY_ID.get(id), id::value);
    }

    /**
     * Returns all controls of the 2013 edition.
     *
     * @return the 114 from A.5.1.1 to A.18.2.3
     */
    public static List<FormerControl> formerControls() {
        return FORMER_CONTROLS;
    }

    /**
     * Returns a control of the 2013 edition.
     *
     * @param formerId its id of 2013, such as {@code A.5.1.1}
     * @return the control
     * @throws IllegalArgumentException if the 2013 edition has no such control; the message names the nearest id
     */
    public static FormerControl formerControl(String formerId) {
        Objects.requireNonNull(formerId, "formerId");
        FormerControl control = FORMER_BY_ID.get(formerId);
        if (control == null) {
            throw KnownIds.unknown("Former control id", "the 2013 edition", FORMER_BY_ID.keySet(), formerId);
        }
        return control;
    }

    /**
     * Returns the controls of 2022 that a control of 2013 went into.
     *
     * @param formerId its id of 2013, such as {@code A.5.1.1}
     * @return one control id or more
     * @throws IllegalArgumentException if the 2013 edition has no such control; the message names the nearest id
     */
    public static List<ControlId> successors(String formerId) {
        return formerControl(formerId).successors();
    }
}
