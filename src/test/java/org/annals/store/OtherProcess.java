package org.annals.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a class of the tests in a process of its own. */
public final class OtherProcess {
  private OtherProcess() {}

  /** The running process; its errors go where ours go. */
  public static Process start(Class<?> main, String... arguments) throws IOException {
    return new ProcessBuilder(command(main, List.of(arguments)))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The words that start the class on the JDK and the class path of the tests. */
  public static List<String> command(Class<?> main, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(arguments);
    return command;
  }
}
