package org.annals.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.coreference.AntecedentExamples;
import org.annals.coreference.AntecedentFitting;
import org.annals.coreference.BridgeMarks;
import org.annals.role.RoleMarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes marked texts as the numbers from which the network of coreference is trained. */
@Command(
    name = "export-antecedents",
    description = "Write texts that show what words stand for as numbers to train on.")
final class ExportAntecedentsCommand implements Callable<Integer> {
  @Option(
      names = "--read",
      description = "A folder of marked texts that whoever wrote the rules has read.",
      defaultValue = "src/train/coreference")
  private Path read;

  @Option(
      names = "--texts",
      description = "A folder of more marked texts.",
      defaultValue = "src/train/context")
  private Path texts;

  @Option(
      names = "--test",
      description = "A folder of marked texts to test on.",
      defaultValue = "src/train/context-test")
  private Path test;

  @Option(
      names = "--bridging",
      description = "A folder that says of these texts, and of more in it, to what words belong.",
      defaultValue = "src/train/bridging")
  private Path bridging;

  @Option(
      names = "--bridging-test",
      description = "The same of the texts to test on.",
      defaultValue = "src/train/bridging-test")
  private Path bridgingTest;

  @Option(
      names = "--roles",
      description = "A folder that says of these texts which words tell facts and take part.",
      defaultValue = "src/train/roles")
  private Path roles;

  @Option(
      names = "--roles-test",
      description = "The same of the texts to test on.",
      defaultValue = "src/train/roles-test")
  private Path rolesTest;

  @Option(names = "--out", description = "The folder to write to.", defaultValue = "target/context")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    List<String> names = new ArrayList<>();
    for (Path file : MarkedReferences.files(read)) {
      names.add(file.getFileName().toString());
    }
    Files.write(out.resolve("read-by-rules.txt"), names);
    try (MarkedReferences reader = new MarkedReferences()) {
      Files.write(out.resolve("texts.data"), lines(reader, List.of(texts, read), bridging, roles));
      Files.write(out.resolve("test.data"), lines(reader, List.of(test), bridgingTest, rolesTest));
    }
    try (InputStream encoder = Encoder.open()) {
      Files.write(out.resolve("places.f32"), bytes(Network.places(OnnxWeights.read(encoder))));
    }
    return 0;
  }

  private static List<String> lines(
      MarkedReferences reader, List<Path> folders, Path bridging, Path roles) throws IOException {
    AntecedentExamples examples = new AntecedentExamples();
    Map<String, BridgeMarks> marks = BridgeMarks.read(bridging);
    Map<String, RoleMarks> parts = RoleMarks.read(roles);
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      files.addAll(MarkedReferences.files(folder));
    }
    files.addAll(MarkedReferences.files(bridging));
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      var unmarked = AntecedentFitting.unmark(Files.readString(file));
      String name = file.getFileName().toString();
      String text = name.replace(".txt", "");
      BridgeMarks known = marks.getOrDefault(text, BridgeMarks.NONE);
      Optional<RoleMarks> told = Optional.ofNullable(parts.get(text));
      lines.addAll(
          examples.of(name, reader.trees(unmarked.text()), unmarked.names(), known, told));
    }
    return lines;
  }

  private static byte[] bytes(float[] numbers) {
    ByteBuffer bytes =
        ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(numbers);
    return bytes.array();
  }
}
