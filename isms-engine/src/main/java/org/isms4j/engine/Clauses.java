package org.isms4j.engine;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.context.Clause04_1;
import org.isms4j.engine.context.Clause04_2;
import org.isms4j.engine.context.Clause04_3;
import org.isms4j.engine.context.Clause04_4;
import org.isms4j.engine.evaluation.Clause09_1;
import org.isms4j.engine.evaluation.Clause09_2_1;
import org.isms4j.engine.evaluation.Clause09_2_2;
import org.isms4j.engine.evaluation.Clause09_3_1;
import org.isms4j.engine.evaluation.Clause09_3_2;
import org.isms4j.engine.evaluation.Clause09_3_3;
import org.isms4j.engine.improvement.Clause10_1;
import org.isms4j.engine.improvement.Clause10_2;
import org.isms4j.engine.leadership.Clause05_1;
import org.isms4j.engine.leadership.Clause05_2;
import org.isms4j.engine.leadership.Clause05_3;
import org.isms4j.engine.operation.Clause08_1;
import org.isms4j.engine.operation.Clause08_2;
import org.isms4j.engine.operation.Clause08_3;
import org.isms4j.engine.planning.Clause06_1_1;
import org.isms4j.engine.planning.Clause06_1_2;
import org.isms4j.engine.planning.Clause06_1_3;
import org.isms4j.engine.planning.Clause06_2;
import org.isms4j.engine.planning.Clause06_3;
import org.isms4j.engine.support.Clause07_1;
import org.isms4j.engine.support.Clause07_2;
import org.isms4j.engine.support.Clause07_3;
import org.isms4j.engine.support.Clause07_4;
import org.isms4j.engine.support.Clause07_5_1;
import org.isms4j.engine.support.Clause07_5_2;
import org.isms4j.engine.support.Clause07_5_3;

/** The checks of this library. */
final class Clauses {

    private Clauses() {}

    static List<Check> checks() {
        return Stream.of(
                        Clause04_1.checks(),
                        Clause04_2.checks(),
                        Clause04_3.checks(),
                        Clause04_4.checks(),
                        Clause05_1.checks(),
                        Clause05_2.checks(),
                        Clause05_3.checks(),
                        Clause06_1_1.checks(),
                        Clause06_1_2.checks(),
                        Clause06_1_3.checks(),
                        Clause06_2.checks(),
                        Clause06_3.checks(),
                        Clause07_1.checks(),
                        Clause07_2.checks(),
                        Clause07_3.checks(),
                        Clause07_4.checks(),
                        Clause07_5_1.checks(),
                        Clause07_5_2.checks(),
                        Clause07_5_3.checks(),
                        Clause08_1.checks(),
                        Clause08_2.checks(),
                        Clause08_3.checks(),
                        Clause09_1.checks(),
                        Clause09_2_1.checks(),
                        Clause09_2_2.checks(),
                        Clause09_3_1.checks(),
                        Clause09_3_2.checks(),
                        Clause09_3_3.checks(),
                        Clause10_1.checks(),
                        Clause10_2.checks())
                .flatMap(List::stream)
                .toList();
    }
}
