package org.isms4j.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The record files of a folder and its subfolders, in the order of their names. What a symbolic link points to is taken
 * only if it lies in the folder, and everything only once, so that links can neither lead out nor run in circles. For
 * one thread.
 */
final class RecordFolder {

    static final String EXTENSION = ".jsonl";

    private final Path root;
    private final BiConsumer<String, String> problems;
    private final List<Path> files = new ArrayList<>();
    private final Set<Path> visited = new HashSet<>();

    private RecordFolder(Path root, BiConsumer<String, String> problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * Finds the record files.
     *
     * @param folder a folder
     * @param problems takes name and message of what cannot be read
     * @return the files, as paths below the folder
     */
    static List<Path> files(Path folder, BiConsumer<String, String> problems) {
        RecordFolder found = new RecordFolder(folder, problems);
        found.visit(folder);
        return found.files;
    }

    /** Returns the name of a file within a folder, with slashes on every platform. */
    static String name(Path folder, Path file) {
        List<String> names = new ArrayList<>();
        folder.relativize(file).forEach(part -> names.add(part.toString()));
        return String.join("/", names);
    }

    private void visit(Path path) {
        boolean isFolder = Files.isDirectory(path);
        if (!isFolder && !path.getFileName().toString().endsWith(EXTENSION)) {
            return;
        }
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(root.toRealPath())) {
                problem(path, "must lie in the folder; the symbolic link leads out of it");
            } else if (visited.add(real)) {
                visitInside(path, isFolder);
            }
        } catch (IOException | UncheckedIOException e) {
            problem(path, unreadable(e));
        }
    }

    /** Returns the message about a file or folder that cannot be read; without paths, which differ between machines. */
    static String unreadable(Exception cause) {
        if (cause instanceof AccessDeniedException) {
            return "must be readable; access is denied";
        }
        return cause instanceof NoSuchFileException
                ? "must be readable; there is no such file"
                : "must be readable; reading ended with " + cause.getClass().getSimpleName();
    }

    private void visitInside(Path path, boolean isFolder) throws IOException {
        if (isFolder) {
            try (Stream<Path> entries = Files.list(path)) {
                entries.sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                        .toList()
                        .forEach(this::visit);
            }
        } else if (Files.isRegularFile(path)) {
            files.add(path);
        } else {
            problem(path, "must be a regular file");
        }
    }

    private void problem(Path path, String message) {
        String name = name(root, path);
        problems.accept(name.isEmpty() ? root.toString() : name, message);
    }
}
