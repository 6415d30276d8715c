// Draws how the processes of the system interact: all of them, or one with its neighbours.
//
//     ./isms examples/map.jsh [-Drecords=PATH] [-DasOf=2026-11-01] [-Dformat=svg|dot|mermaid|text] [-Dprocess=MRV]
//                             [-Dout=FILE]
//
// Without a file it goes to the terminal. Without a format it is what the name of the file tells, otherwise text.
// Exit status: 0 drawn, 3 unusable input, 4 this script went wrong.

LocalDate asOf = Arguments.date("asOf", "2026-11-01");
Optional<Path> out = System.getProperty("out") == null ? Optional.empty() : Optional.of(Arguments.output("out"));
PictureFormat format = out.isPresent() && System.getProperty("format") == null
        ? Arguments.value("out", "", text -> PictureFormat.of(Path.of(text)))
        : Arguments.value("format", "text", PictureFormat::parse);
Optional<ProcessNode> process = System.getProperty("process") == null
        ? Optional.empty()
        : Optional.of(Arguments.value("process", "", ProcessGraph::node));
IsmsSnapshot isms = RecordFiles.read(Arguments.path("records", "examples/harbour")).orThrow();

ConformityReport report = IsmsEngine.iso27001().evaluate(isms, asOf);
InteractionPicture whole = InteractionPicture.of(report.interactions());
InteractionPicture picture = process.map(node -> whole.process(node.id())).orElse(whole);
if (out.isPresent()) {
    picture.writeTo(out.get(), format);
} else {
    System.out.print(picture.as(format));
}
