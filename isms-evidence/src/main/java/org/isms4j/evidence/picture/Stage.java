package org.isms4j.evidence.picture;

import java.util.Arrays;
import java.util.List;

/** The parts of the ring. Several processes belong to two clauses; each stands where its outputs are used. */
enum Stage {
    PLAN("Plan", "SCP CTX IPR ROP LED POL ROL RAM OBJ RA RT"),
    SUPPORT("Support", "RES CMP AWA COM DOC"),
    DO("Do", "RTI OPS EXT INC THR"),
    CHECK("Check", "MON AUD MRV"),
    ACT("Act", "CHG NCA IMP");

    private final String title;
    private final String processes;

    Stage(String title, String processes) {
        this.title = title;
        this.processes = processes;
    }

    String title() {
        return title;
    }

    String id() {
        return "stage_" + title;
    }

    static Stage of(String process) {
        return Arrays.stream(values())
                .filter(stage -> List.of(stage.processes.split(" ", -1)).contains(process))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Process must have a stage: " + process));
    }
}
