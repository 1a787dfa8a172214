package org.annals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Stands for the program when the launcher is tested: says what it was given. */
public final class EchoProgram {
  private EchoProgram() {}

  /** {@code exit N} ends with that code, {@code cat} copies standard input, all else is echoed. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    if (arguments.length == 2 && arguments[0].equals("exit")) {
      System.exit(Integer.parseInt(arguments[1]));
    }
    if (arguments.length == 1 && arguments[0].equals("cat")) {
      out.print(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
      return;
    }
    out.println(Runtime.version().feature() + " " + Arrays.toString(arguments));
  }
}
