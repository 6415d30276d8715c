// Turns published results of single audits into records of audits, findings, nonconformities and corrective actions.
//
//     ./isms examples/import-gsa.jsh -Dout=FILE.jsonl [-Ddata=PATH]
//     ./isms examples/evaluate.jsh -Drecords=FILE.jsonl
//
// Exit status: 0 imported, 1 imported but for some rows, 3 unusable input, 4 this script went wrong.
import org.isms4j.examples.gsa.GsaImport;

GsaImport imported = GsaImport.read(Arguments.path("data", "../shared/data/gsa-fac"));
RecordFiles.write(Arguments.output("out"), imported.records());

imported.problems().forEach(System.err::println);
System.out.println(imported);
imported.problems().isEmpty() ? 0 : 1
