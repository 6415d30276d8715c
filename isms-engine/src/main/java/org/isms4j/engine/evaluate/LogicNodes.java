package org.isms4j.engine.evaluate;

import java.util.List;

/** Nodes that put others together. */
final class LogicNodes {

    private LogicNodes() {}

    static final class AlwaysNode extends Node {
        @Override
        Answer decide(Walk walk) {
            return Answer.YES;
        }

        @Override
        String words(Walk walk, Answer answer) {
            return "it is there";
        }
    }

    static final class EveryNode extends Node {
        private final Node[] parts;

        EveryNode(List<Node> parts) {
            this.parts = parts.toArray(new Node[0]);
        }

        @Override
        Answer decide(Walk walk) {
            Answer answer = Answer.YES;
            for (Node part : parts) {
                answer = answer.and(part.test(walk));
                if (answer == Answer.CONTRARY && walk.recorder == null) {
                    return answer;
                }
            }
            return answer;
        }

        @Override
        String words(Walk walk, Answer answer) {
            return "all of these";
        }
    }

    static final class AnyNode extends Node {
        private final Node[] parts;

        AnyNode(List<Node> parts) {
            this.parts = parts.toArray(new Node[0]);
        }

        @Override
        Answer decide(Walk walk) {
            Answer answer = parts[0].test(walk);
            for (int i = 1; i < parts.length && (!answer.isYes() || walk.recorder != null); i++) {
                answer = answer.or(parts[i].test(walk));
            }
            return answer;
        }

        @Override
        String words(Walk walk, Answer answer) {
            return "at least one of these";
        }
    }

    static final class ShownNode extends Node {
        private final Node part;

        ShownNode(Node part) {
            this.part = part;
        }

        @Override
        Answer decide(Walk walk) {
            Answer answer = part.test(walk);
            return answer.isYes() ? answer : Answer.CONTRARY;
        }

        @Override
        String words(Walk walk, Answer answer) {
            return "shown";
        }
    }

    static final class NotNode extends Node {
        private final Node part;

        NotNode(Node part) {
            this.part = part;
        }

        @Override
        Answer decide(Walk walk) {
            return part.test(walk).negated();
        }

        @Override
        String words(Walk walk, Answer answer) {
            return "not";
        }
    }
}
