package org.annals.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.annals.UserException;
import org.annals.query.QueryCatalog;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the text of a query comes from: one of the ways, and no more. */
final class QuerySource {
  private static final Path STANDARD_INPUT = Path.of("-");

  @Parameters(
      paramLabel = "FILE",
      description = "A file that holds one SPARQL query, or - for standard input.")
  Optional<Path> file;

  @Option(
      names = {"-n", "--name"},
      paramLabel = "NAME",
      description = "A query that ships with the program, by name or number; see --list.")
  Optional<String> name;

  @Option(
      names = {"-e", "--expression"},
      paramLabel = "SPARQL",
      description = "The query itself.")
  Optional<String> expression;

  @Option(
      names = {"-l", "--list"},
      description = "List the queries that ship with the program, and what each asks.")
  boolean list;

  /** The text of the query. */
  String sparql(InputStream in) throws IOException {
    if (expression.isPresent()) {
      return expression.get();
    }
    return name.isPresent() ? QueryCatalog.load().get(name.get()).sparql() : read(file.get(), in);
  }

  private static String read(Path file, InputStream in) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (Files.isDirectory(file)) {
      throw new UserException(
          "%s is a folder.".formatted(file),
          "Name a file with a query, or one that ships with the program: annals query --list");
    }
    try {
      return Files.readString(file);
    } catch (NoSuchFileException absent) {
      throw new UserException(
          "There is no file %s.".formatted(file),
          "Name a file with a query, or one that ships with the program: annals query --list");
    } catch (MalformedInputException notText) {
      throw new UserException(
          "The file %s is not UTF-8 text.".formatted(file), "Save it as UTF-8.", notText);
    }
  }
}
