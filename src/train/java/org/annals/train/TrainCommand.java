package org.annals.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.LibUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.reader.Labels;
import org.annals.reader.Reader;
import org.annals.reader.WordPieces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the reader and writes its model file. */
@Command(name = "train", description = "Train the reader on marked texts and write its model file.")
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DATA", description = "The folder of data sets.")
  private Path data;

  @Option(
      names = "--texts",
      description = "The folder of our own marked texts.",
      defaultValue = "src/train/texts")
  private Path texts;

  @Option(
      names = "--out",
      description = "Where checkpoints and the model go.",
      defaultValue = "target/training")
  private Path out;

  @Option(names = "--start", description = "A checkpoint of another run whose weights to go on from.")
  private Optional<Path> start = Optional.empty();

  @Option(names = "--syntax-alone", description = "Learn nothing but syntax: makes a teacher.")
  private boolean syntaxAlone;

  @Option(names = "--teacher", description = "A model that parses the texts that nobody has parsed.")
  private Optional<Path> teacher = Optional.empty();

  @Option(names = "--passes", description = "How often all data is read.", defaultValue = "3")
  private int passes;

  @Option(names = "--pieces", description = "Pieces of a batch.", defaultValue = "1500")
  private int pieces;

  @Option(names = "--rate", description = "The highest rate.", defaultValue = "1.5e-4")
  private float rate;

  @Option(names = "--seed", description = "Of all that is random.", defaultValue = "7")
  private long seed;

  @Option(names = "--without", description = "Data sets to leave out.")
  private List<String> without = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getErr();
    Files.createDirectories(out);
    Engine engine = Engine.getInstance();
    engine.setRandomSeed((int) seed);
    log.println("bfloat16 products: " + FastProducts.enable(Path.of(LibUtils.getLibtorchPath())));
    Labels labels = Labels.load();
    Exemplar exemplar = new Exemplar(labels, WordPieces.load());
    List<Example> examples = examples(exemplar, labels);
    log.printf("%d sentences, %d pieces%n", examples.size(), examples.stream().mapToInt(Example::length).sum());
    try (NDManager manager = NDManager.newBaseManager();
        InputStream encoder = Encoder.open()) {
      Network network =
          new Network(manager, OnnxWeights.read(encoder), labels, DataFolder.sources(), seed);
      if (start.isPresent()) {
        network.weights().start(start.get());
      }
      var settings = new Trainer.Settings(passes, pieces, rate, seed, out);
      new Trainer(network, exemplar, settings, log)
          .train(examples, exemplar.vocabulary().mask());
    }
    return 0;
  }

  private List<Example> examples(Exemplar exemplar, Labels labels) throws IOException {
    DataFolder folder = new DataFolder(data, exemplar);
    if (syntaxAlone) {
      return folder.syntax();
    }
    List<Example> examples = new ArrayList<>(new MarkedTexts(exemplar).examples(texts));
    examples.addAll(folder.training(new HashSet<>(without)));
    if (teacher.isEmpty()) {
      return examples;
    }
    try (Reader reader =
        new Reader(Files.readAllBytes(teacher.get()), exemplar.vocabulary(), labels)) {
      return new Silver(reader, exemplar).with(examples);
    }
  }
}
