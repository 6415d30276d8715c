package org.isms4j.evidence;

/** The part of the reference page that is the same for all record types. */
final class ReferenceIntroduction {

    static final String TEXT =
            """
            # Records

            What a product hands over to have its management system evaluated: one record for each fact it keeps. This page
            says how records look in a file and what each type can tell. It is generated from the descriptions in the code
            (`RecordReference.markdown()`); the same descriptions give the
            [JSON Schema](schema/isms-records.schema.json) of a line. Every attribute is optional. Map what you have; what
            you leave out is never counted against you as contrary evidence, it is merely not demonstrated.

            ## Files

            A record set is a file or a folder of files in JSON Lines: UTF-8, one record a line, each a JSON object. In a
            folder every file whose name ends with `.jsonl` is read, in the order of the names, subfolders included; all
            other files are ignored. How records are spread over files means nothing. Blank lines are skipped.

            ```json
            {"type":"Risk","id":"R-1","recordedAt":"2026-01-05T09:00:00Z","title":"Ransomware","owner":"P-1","level":12,"acceptable":false,"units":["Operations"],"closedOn":null,"unknown":["priority"]}
            {"type":"Person","id":"P-1","name":"A. Moreno"}
            ```

            Identifiers must be unique across all types of the set. A reference to a record that is not in the set is read
            and kept; it is judged later, with the rest of the documented information, and is no error of the file.

            ## Fields of every record

            | Field | Value | Meaning |
            | --- | --- | --- |
            | `type` | name of a record type | which of the types below it is; required |
            | `id` | text | identifier in whatever scheme your product has; at most 512 characters, not blank, no control characters; required |
            | `recordedAt` | instant, `2026-01-05T09:00:00Z` | when it was entered, as opposed to when what it tells happened |
            | `externalReferences` | list of `{"system":"...","value":"..."}` | where the record can be found in other systems |
            | `unknown` | list of attribute names | attributes whose value exists but is not known |

            ## Three ways to have no value

            | In the line | Means | Example |
            | --- | --- | --- |
            | the attribute is missing | nothing is said: your product does not keep it or did not export it | no `owner` |
            | `null` or `[]` | it is stated that there is no value | `"owner":null`: nobody owns the risk |
            | its name stands in `unknown` | it is stated that the value is not known | `"unknown":["owner"]` |

            The three stay apart through reading and writing. An attribute cannot be given and be listed as unknown as well.

            ## Values

            | Kind | In JSON | Form |
            | --- | --- | --- |
            | text | string | anything but the empty string |
            | date | string | a calendar day, `2026-11-01` |
            | period | string | a calendar period of at least a day, `P12M`, `P1Y6M`, `P14D` |
            | integer | number | a whole number of at most 32 bits |
            | decimal | string or number | digits without exponent; read exactly as written, written as a string |
            | flag | `true` or `false` | |
            | reference | string | the `id` of another record |
            | clause | string | a clause of the standard, `9.2.2` |
            | control | string | a control of Annex A, `A.5.1`, always with its `A.` |
            | words such as `low`, `high` | string | one of the words, exactly as listed |

            Nothing is converted on the way in: `"12"` is no integer and `1` is no text. An attribute with *many* values
            takes a list even of one; an attribute with *one* value takes no list.

            ## Dates

            An *event* is a day on which something happened; seen from an earlier day it has not happened yet. A *schedule*
            is a day that was fixed in advance, such as a due date or a last day of validity. Where you know only a month or
            a year, `2017-05` or `2017`, tell the reader which day to take (`ReadOptions.withPartialDates`); it lists every
            date it has widened. Without that such dates are problems.

            ## Canonical form

            Writing gives one form only, so that equal record sets are equal bytes: fields in the order `type`, `id`,
            `recordedAt`, `externalReferences`, the attributes in the order of the tables below, `unknown`; no white space;
            only the escapes that JSON demands; `null` for one value and `[]` for many where there is none; records by type
            name and `id`, compared by UTF-16 code units; each line ended by a line feed.
            """;

    private ReferenceIntroduction() {}
}
