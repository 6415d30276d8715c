package org.isms4j.examples.shell;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.spi.ExecutionControl;
import org.isms4j.examples.shell.CompiledScript.Call;
import org.isms4j.examples.shell.CompiledScript.Load;
import org.isms4j.examples.shell.CompiledScript.Step;

/**
 * Stands where JShell expects the virtual machine that carries snippets out, and only notes what it is told. JShell
 * needs the types of values, never the values, so a whole script can be compiled before any of it runs.
 */
final class StepRecorder implements ExecutionControl {

    private final List<Step> steps = new ArrayList<>();

    /** Returns the steps since the last call. */
    List<Step> take() {
        List<Step> taken = List.copyOf(steps);
        steps.clear();
        return taken;
    }

    @Override
    public void load(ClassBytecodes[] classes) {
        for (ClassBytecodes each : classes) {
            steps.add(new Load(each.name(), each.bytecodes()));
        }
    }

    /** Refuses, so that JShell makes a class of another name instead. */
    @Override
    public void redefine(ClassBytecodes[] classes) throws NotImplementedException {
        throw new NotImplementedException("classes are never redefined");
    }

    @Override
    public String invoke(String className, String methodName) {
        steps.add(new Call(className, methodName));
        return "";
    }

    @Override
    public String varValue(String className, String variableName) {
        return "";
    }

    /** Does nothing: snippets run on the class path of this virtual machine. */
    @Override
    public void addToClasspath(String path) {}

    @Override
    public void stop() {}

    @Override
    public Object extensionCommand(String command, Object argument) throws NotImplementedException {
        throw new NotImplementedException(command);
    }

    @Override
    public void close() {}
}
