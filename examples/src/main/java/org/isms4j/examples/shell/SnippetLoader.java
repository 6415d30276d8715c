package org.isms4j.examples.shell;

import java.util.HashMap;
import java.util.Map;
import org.isms4j.examples.shell.CompiledScript.Load;

/** Loads the classes of one script beside those of the library. */
final class SnippetLoader extends ClassLoader {

    private final Map<String, byte[]> classFiles = new HashMap<>();

    SnippetLoader() {
        super(SnippetLoader.class.getClassLoader());
    }

    void add(Load load) {
        classFiles.put(load.className(), load.classFile());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] classFile = classFiles.get(name);
        if (classFile == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, classFile, 0, classFile.length);
    }
}
