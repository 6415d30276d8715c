package org.isms4j.testkit.vector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conformance vectors of this library, as they lie in the folder {@code conformance} of its repository.
 *
 * <pre>{@code
 * for (ConformanceVector vector : Vectors.all()) {
 *     List<String> differences = vector.differences(IsmsEngine.iso27001());
 * }
 * }</pre>
 *
 * <p>API status: experimental. Users call it. Thread-safe.
 */
public final class Vectors {

    private static final String INDEX = "vectors.txt";

    private Vectors() {}

    /**
     * Reads all vectors. They share most of their records.
     *
     * @return the vectors in the order of the index
     */
    public static List<ConformanceVector> all() {
        Map<String, ConformanceVector> read = new LinkedHashMap<>();
        resource(INDEX).lines().forEach(file -> {
            ConformanceVector vector = VectorFile.parse(file, resource(file), read);
            read.put(vector.name(), vector);
        });
        return List.copyOf(read.values());
    }

    /**
     * Reads a vector.
     *
     * @param name its name
     * @return the vector
     * @throws IllegalArgumentException if there is no vector of that name
     */
    public static ConformanceVector named(String name) {
        return all().stream()
                .filter(vector -> vector.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Vector must be in the index: " + name));
    }

    private static String resource(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("File of vectors must lie beside this class: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
