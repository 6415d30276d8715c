// Evaluates a record set: one line a subclause, the findings, the open points, the status of the system.
//
//     ./isms examples/evaluate.jsh [-Drecords=PATH] [-DasOf=2026-11-01] [-DopenPoints=40]
//
// Exit status: 0 conforming, 1 open, 2 nonconforming, 3 unusable input, 4 this script went wrong.

LoadResult loaded = RecordFiles.read(Arguments.path("records", "examples/harbour"));
if (!loaded.isUsable()) {
    throw new UnusableInputException(loaded.problems());
}
LocalDate asOf = Arguments.date("asOf", "2026-11-01");
int openPoints = Arguments.value("openPoints", "40", Integer::valueOf);

ConformityReport report = IsmsEngine.iso27001().evaluate(loaded.snapshot(), asOf);
System.out.print(ReportText.of(report, openPoints));

ExitStatus.of(report.status())      // the value of the last line is the exit status
