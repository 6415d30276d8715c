// Turns the catalogue of known exploited vulnerabilities into records of vulnerabilities and of treatment actions.
//
//     ./isms examples/import-kev.jsh -Dout=FILE.jsonl [-Ddata=PATH.csv]
//     ./isms examples/explain.jsh -Dclause=8.3 -Drecords=FILE.jsonl
//
// Exit status: 0 imported, 1 imported but for some rows, 3 unusable input, 4 this script went wrong.
import org.isms4j.examples.kev.KevImport;

KevImport imported =
        KevImport.read(Arguments.path("data", "../shared/data/cisa-kev/known_exploited_vulnerabilities.csv"));
RecordFiles.write(Arguments.output("out"), imported.records());

imported.problems().forEach(System.err::println);
System.out.println(imported);
imported.problems().isEmpty() ? 0 : 1
