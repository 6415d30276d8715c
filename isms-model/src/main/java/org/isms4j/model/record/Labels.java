package org.isms4j.model.record;

import java.util.Locale;

/** Turns names in code into words. */
final class Labels {

    private Labels() {}

    static String words(String name) {
        String spaced =
                name.replace("SoA", "Soa").replace("AnnexA", "Annexa").replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return spaced.toLowerCase(Locale.ROOT)
                .replace("soa ", "SoA ")
                .replace("isms", "ISMS")
                .replace("annexa ", "Annex A ")
                .replaceAll("annexa$", "Annex A");
    }
}
