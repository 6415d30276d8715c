package org.isms4j.examples.shell;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isms4j.examples.shell.CompiledScript.Call;
import org.isms4j.examples.shell.CompiledScript.Load;
import org.isms4j.examples.shell.CompiledScript.Snippet;
import org.isms4j.examples.shell.CompiledScript.Step;

/**
 * Compiled scripts in a folder, under the digest of everything that they were made from: script, imports, class path
 * and virtual machine. Compiling takes longer than most scripts do.
 */
final class ScriptCache {

    private static final String FORMAT = "1";

    private final Path folder;

    ScriptCache(Path folder) {
        this.folder = folder;
    }

    /** Returns the name under which a compiled script is kept. */
    static String key(String classPath, ScriptText imports, ScriptText script) {
        StringBuilder made = new StringBuilder();
        for (String part : List.of(FORMAT, System.getProperty("java.vm.version"), imports.text(), script.text())) {
            made.append(part.length()).append(':').append(part);
        }
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            File file = new File(entry);
            made.append('\n')
                    .append(entry)
                    .append(' ')
                    .append(file.length())
                    .append(' ')
                    .append(file.lastModified());
        }
        try {
            byte[] text = made.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Returns the script that was kept under a key; empty also where the file cannot be read. */
    Optional<CompiledScript> find(String key) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(key))))) {
            List<Snippet> snippets = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                snippets.add(new Snippet(
                        in.readInt(), new String(bytes(in), StandardCharsets.UTF_8), in.readBoolean(), steps(in)));
            }
            return Optional.of(new CompiledScript(snippets));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a script; where that is not possible, it is compiled again the next time. */
    void keep(String key, CompiledScript script) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(new DataOutputStream(bytes), script);
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "script", ".part");
            Files.write(whole, bytes.toByteArray());
            Files.move(whole, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The cache only saves time.
        }
    }

    private static void write(DataOutputStream out, CompiledScript script) throws IOException {
        out.writeInt(script.snippets().size());
        for (Snippet snippet : script.snippets()) {
            out.writeInt(snippet.line());
            write(out, snippet.source().getBytes(StandardCharsets.UTF_8));
            out.writeBoolean(snippet.expression());
            out.writeInt(snippet.steps().size());
            for (Step step : snippet.steps()) {
                write(out, step);
            }
        }
    }

    private static void write(DataOutputStream out, Step step) throws IOException {
        out.writeBoolean(step instanceof Load);
        if (step instanceof Load load) {
            out.writeUTF(load.className());
            write(out, load.classFile());
        } else if (step instanceof Call call) {
            out.writeUTF(call.className());
            out.writeUTF(call.methodName());
        }
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<Step> steps(DataInputStream in) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            steps.add(in.readBoolean() ? new Load(in.readUTF(), bytes(in)) : new Call(in.readUTF(), in.readUTF()));
        }
        return steps;
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
