package org.isms4j.evidence.picture;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a process stands on the ring, tuned by hand so that no flow runs through a process that it does not touch.
 *
 * @param process id of the process
 * @param title its title in so few words that they fit into its box
 * @param centre centre of its box
 * @param heart whether the core loop leads through it
 */
record Place(String process, String title, Point centre, boolean heart) {

    private static final Map<String, Place> BY_PROCESS = Stream.of(
                    place("CTX", "Context", 106, 681),
                    place("IPR", "Interested parties", 125, 453),
                    place("SCP", "Scope", 169, 779),
                    place("LED", "Leadership", 450, 164),
                    place("POL", "Policy", 296, 236),
                    place("ROL", "Roles", 684, 141),
                    place("ROP", "Risks to the system", 93, 580),
                    place("RAM", "Risk criteria", 188, 326),
                    heart("RA", "Risk assessment", 388, 494),
                    heart("RT", "Risk treatment plan", 576, 376),
                    heart("RTI", "Treatment carried out", 801, 475),
                    place("OBJ", "Objectives", 668, 280),
                    heart("CHG", "Changes", 425, 706),
                    place("RES", "Resources", 880, 159),
                    place("CMP", "Competence", 1090, 141),
                    place("AWA", "Awareness", 928, 318),
                    place("COM", "Communication", 1094, 240),
                    place("DOC", "Documents", 1110, 367),
                    place("OPS", "Operation", 938, 580),
                    place("EXT", "External providers", 1081, 710),
                    heart("MON", "Monitoring", 778, 704),
                    place("AUD", "Internal audit", 936, 920),
                    heart("MRV", "Management review", 608, 775),
                    place("NCA", "Corrective action", 327, 909),
                    place("IMP", "Improvement", 361, 1010),
                    place("INC", "Incidents", 1107, 597),
                    place("THR", "Threats", 1101, 467))
            .collect(Collectors.toMap(Place::process, Function.identity()));

    private static Place place(String process, String title, double x, double y) {
        return new Place(process, title, new Point(x, y), false);
    }

    private static Place heart(String process, String title, double x, double y) {
        return new Place(process, title, new Point(x, y), true);
    }

    static Place of(String process) {
        Place place = BY_PROCESS.get(process);
        if (place == null) {
            throw new IllegalArgumentException("Process must have a place: " + process);
        }
        return place;
    }

    Box box() {
        return new Box(centre.x(), centre.y(), ProcessDrawing.WIDTH, ProcessDrawing.HEIGHT);
    }
}
