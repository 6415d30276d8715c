package org.isms4j.evidence.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.standard.ProcessNode;

/** Names the clauses or controls of a process in little room. */
final class Clauses {

    private Clauses() {}

    /** Returns them in order, neighbours joined: "7.5.1-3", "6.1.2 8.2". */
    static String brief(ProcessNode node) {
        List<String> ids = Stream.concat(node.clauses().stream(), node.controls().stream())
                .map(Object::toString)
                .toList();
        List<String> brief = new ArrayList<>();
        int i = 0;
        while (i < ids.size()) {
            int last = i;
            while (last + 1 < ids.size() && isNext(ids.get(last), ids.get(last + 1))) {
                last++;
            }
            brief.add(last == i ? ids.get(i) : ids.get(i) + "-" + number(ids.get(last)));
            i = last + 1;
        }
        return String.join(" ", brief);
    }

    private static boolean isNext(String one, String other) {
        return stem(one).equals(stem(other)) && number(other) == number(one) + 1;
    }

    private static String stem(String id) {
        return id.substring(0, id.lastIndexOf('.') + 1);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('.') + 1));
    }
}
