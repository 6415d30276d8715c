package org.isms4j.model.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Since when and until when a record holds, and what it replaced: the attributes from which "in force" is derived.
 *
 * @param <R> record type
 * @param start first day; without one the record holds from the day it exists
 * @param end first day of no longer holding; without one there is no end
 * @param supersedes link to the record that this one replaces
 */
public record Lifecycle<R extends IsmsRecord>(
        Optional<Attribute.One<R, LocalDate>> start,
        Optional<Attribute.One<R, LocalDate>> end,
        Optional<Attribute.One<R, RecordId>> supersedes) {}
