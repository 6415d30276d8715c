// Explains the answer for a clause, from the requirement down to the records that decide it.
//
//     ./isms examples/explain.jsh -Dclause=9.3.2 [-Drecords=PATH] [-DasOf=2026-11-01]
//
// Exit status: 0 explained, 3 unusable input, 4 this script went wrong.

ClauseId clause = Arguments.value("clause", "", ClauseId::parse);
LocalDate asOf = Arguments.date("asOf", "2026-11-01");
IsmsSnapshot isms = RecordFiles.read(Arguments.path("records", "examples/harbour")).orThrow();

ConformityReport report = IsmsEngine.iso27001().evaluate(isms, asOf);
System.out.println(report.clause(clause).explain());
