package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project of its own, with a Maven that only puts a small program in place. */
final class LauncherTest {
  private static final Path LAUNCHER = Path.of("annals").toAbsolutePath();
  private static final String JDK = System.getProperty("java.home");

  @TempDir private Path folder;
  private Path project = Path.of("");
  private Path tools = Path.of("");
  private final Map<String, String> environment = new HashMap<>();

  /** What a start of the launcher gave. */
  private record Start(int exitCode, String out, String err) {}

  @BeforeEach
  void lay_out_a_project_with_a_space_in_its_path() throws IOException {
    project = Files.createDirectories(folder.resolve("my project"));
    for (String source : List.of(".mvn", "src/main/java", "ontology", "queries")) {
      Files.createDirectories(project.resolve(source));
    }
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.copy(LAUNCHER, project.resolve("annals"));
    executable(project.resolve("annals"));
    writeJar(folder.resolve("echo.jar"));
    tools = Files.createDirectories(folder.resolve("tools"));
    maven("mkdir -p target && cp '%s' target/annals.jar".formatted(folder.resolve("echo.jar")));
    environment.put("PATH", tools + ":/usr/bin:/bin");
    environment.put("JAVA_HOME", JDK);
    environment.put("HOME", folder.toString());
  }

  private void maven(String script) throws IOException {
    Path maven = tools.resolve("mvn");
    Files.writeString(
        maven, "#!/bin/sh\necho build >>'%s'\n%s\n".formatted(folder.resolve("builds"), script));
    executable(maven);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void writeJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoProgram.class.getName());
    String entry = EchoProgram.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream in = EchoProgram.class.getResourceAsStream("/" + entry)) {
      out.putNextEntry(new JarEntry(entry));
      assertThat(in).isNotNull();
      in.transferTo(out);
    }
  }

  private Start start(String... arguments) {
    return start(folder, project.resolve("annals"), "", arguments);
  }

  private Start start(Path from, Path launcher, String in, String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(Arrays.asList(arguments));
    try {
      Path out = Files.createTempFile(folder, "out", "");
      Path err = Files.createTempFile(folder, "err", "");
      Path input = Files.writeString(Files.createTempFile(folder, "in", ""), in);
      ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process =
          builder
              .redirectInput(input.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      return new Start(process.waitFor(), Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private long builds() throws IOException {
    try (var lines = Files.lines(folder.resolve("builds"))) {
      return lines.count();
    }
  }

  @Test
  void builds_on_first_use_and_says_so_in_one_line() throws IOException {
    Start first = start("status", "a b", "*");
    assertThat(first.err().lines()).singleElement().asString().contains("building");
    assertThat(first.out()).endsWith(" [status, a b, *]\n");
    Start second = start("status");
    assertThat(second).isEqualTo(new Start(0, second.out(), ""));
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void builds_again_when_a_source_is_newer() throws IOException {
    start("status");
    Path source = Files.writeString(project.resolve("queries/new.rq"), "ASK {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
    start("status");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void runs_from_anywhere_through_a_chain_of_links() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Files.createSymbolicLink(elsewhere.resolve("one"), Path.of("../my project/annals"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("two"), elsewhere.resolve("one"));
    assertThat(start(elsewhere, link, "", "status").out()).endsWith("[status]\n");
  }

  @Test
  void passes_standard_input_and_the_exit_code() {
    assertThat(start(folder, project.resolve("annals"), "words\n", "cat").out())
        .isEqualTo("words\n");
    assertThat(start("exit", "7").exitCode()).isEqualTo(7);
  }

  @Test
  void a_failed_build_is_refused_with_its_last_lines_and_its_log() throws IOException {
    maven("echo '[ERROR] a semicolon is missing'; exit 1");
    Start failed = start("status");
    assertThat(failed.exitCode()).isEqualTo(3);
    assertThat(failed.err()).contains("a semicolon is missing", "target/build.log");
    assertThat(failed.out()).isEmpty();
    assertThat(start("status").exitCode()).isEqualTo(3);
  }

  @Test
  void without_maven_it_says_what_to_install() throws IOException {
    Path bare = Files.createDirectories(folder.resolve("bare"));
    for (String tool :
        List.of(
            "readlink",
            "sed",
            "find",
            "head",
            "tail",
            "cat",
            "mkdir",
            "mv",
            "rm",
            "touch",
            "sleep",
            "dirname",
            "ls",
            "env",
            "locale",
            "rmdir",
            "kill")) {
      Path real = Path.of("/usr/bin", tool);
      if (Files.exists(real)) {
        Files.createSymbolicLink(bare.resolve(tool), real);
      }
    }
    environment.put("PATH", bare.toString());
    Start refused = start("status");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err().lines()).hasSize(2).last().asString().contains("apt install maven");
  }

  @Test
  void an_older_jdk_in_java_home_is_passed_over() throws IOException {
    Path old = Files.createDirectories(folder.resolve("jdk-17/bin"));
    for (String tool : List.of("java", "javac")) {
      executable(Files.writeString(old.resolve(tool), "#!/bin/sh\nexit 1\n"));
    }
    Files.writeString(folder.resolve("jdk-17/release"), "JAVA_VERSION=\"17.0.15\"\n");
    environment.put("JAVA_HOME", folder.resolve("jdk-17").toString());
    environment.put("PATH", tools + ":" + JDK + "/bin:/usr/bin:/bin");
    assertThat(start("status").out()).startsWith(Runtime.version().feature() + " ");
  }
}
