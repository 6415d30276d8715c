package org.isms4j.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isms4j.model.record.IsmsRecord;

/**
 * Files that are replaced as a whole: each is written beside its place, made durable and then moved there at once, so
 * that whoever reads, and whatever breaks off the writing, sees the old file or the new one. For one thread.
 */
final class WholeFiles implements AutoCloseable {

    private final Map<Path, Path> temporaryByTarget = new LinkedHashMap<>();
    private final LineWriter writer = new LineWriter();

    /** Writes records beside the file that they are to become. */
    void stage(Path target, Iterable<? extends IsmsRecord> records) throws IOException {
        try (FileChannel channel = open(target)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            for (IsmsRecord record : records) {
                out.write(writer.line(record).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            out.flush();
            channel.force(true);
        }
    }

    /** Opens a file beside another under the first number that is free: what others write or left behind stays as it is. */
    private FileChannel open(Path target) throws IOException {
        int number = 1;
        while (true) {
            Path temporary = target.resolveSibling("." + target.getFileName() + "." + number + ".tmp");
            try {
                FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                temporaryByTarget.put(target, temporary);
                return channel;
            } catch (FileAlreadyExistsException taken) {
                number++;
            }
        }
    }

    /** Moves all files to their places. */
    void publish() throws IOException {
        for (Map.Entry<Path, Path> staged : temporaryByTarget.entrySet()) {
            Files.move(staged.getValue(), staged.getKey(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Makes durable which files a folder has, where the platform has a way to do so. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; the files themselves are durable already.
            return;
        }
    }

    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** Removes what was staged and not published. */
    @Override
    public void close() throws IOException {
        for (Path temporary : temporaryByTarget.values()) {
            Files.deleteIfExists(temporary);
        }
    }
}
