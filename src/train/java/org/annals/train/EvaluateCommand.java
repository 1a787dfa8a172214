package org.annals.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.annals.name.EntityClass;
import org.annals.reader.Labels;
import org.annals.reader.Reader;
import org.annals.reader.SentenceReading;
import org.annals.reader.Trigger;
import org.annals.reader.WordPieces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a model on texts that it was not trained on. */
@Command(name = "evaluate", description = "Measure a model on what it was not trained on.")
final class EvaluateCommand implements Callable<Integer> {
  private static final Set<String> FOUR = Set.of("PERSON", "ORGANIZATION", "PLACE", "EVENT");
  private static final Set<String> THREE = Set.of("PERSON", "ORGANIZATION", "PLACE");

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DATA", description = "The folder of data sets.")
  private Path data;

  @Option(
      names = "--model",
      description = "The model file.",
      defaultValue = "src/main/resources/reader/reader.onnx")
  private Path model;

  @Option(names = "--marked", split = ",", description = "Folders of marked texts to measure on too.")
  private List<Path> marked = List.of(Path.of("src/test/resources/gold/law"));

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Labels labels = Labels.load();
    WordPieces vocabulary = WordPieces.load();
    try (Reader reader = new Reader(Files.readAllBytes(model), vocabulary, labels)) {
      Evaluation evaluation = new Evaluation(reader, labels);
      out.println("GUM dev: " + evaluation.syntax(data.resolve("gum/dev")));
      out.println("GUM dev named entities: " + evaluation.gumNames(data.resolve("gum/dev")));
      Path ner = data.resolve("ner");
      out.println(
          "CrossNER politics dev: "
              + evaluation.names(
                  new ConllNames(0, 1), ner.resolve("crossner/politics/dev.txt"), "crossner", FOUR));
      out.println(
          "UNER-EWT dev: "
              + evaluation.names(
                  new ConllNames(1, 2), ner.resolve("uner-ewt/dev.iob2"), "uner-ewt", THREE));
      out.println(
          "WNUT-17 dev: "
              + evaluation.names(
                  new ConllNames(0, 1), ner.resolve("wnut17/emerging.dev.conll"), "wnut17", THREE));
      out.println(
          "GENEVA val triggers: " + evaluation.triggers(data.resolve("events/geneva_val.jsonl")));
      MarkedTexts texts = new MarkedTexts(new Exemplar(labels, vocabulary));
      for (Path folder : marked) {
        List<MarkedTexts.Passage> passages = texts.passages(folder);
        out.println(folder + " names: " + evaluation.marked(passages, EvaluateCommand::names));
        out.println(
            folder + " triggers: " + evaluation.marked(passages, EvaluateCommand::triggers));
      }
    }
    return 0;
  }

  private static Evaluation.Compared names(MarkedTexts.Passage passage) {
    return compared(passage, true);
  }

  private static Evaluation.Compared triggers(MarkedTexts.Passage passage) {
    return compared(passage, false);
  }

  private static Evaluation.Compared compared(MarkedTexts.Passage passage, boolean names) {
    List<MarkedTexts.Mark> marks =
        passage.marks().stream().filter(mark -> mark.isName() == names).toList();
    return new Evaluation.Compared(
        marks.stream().filter(mark -> !mark.open()).toList(),
        marks.stream().filter(MarkedTexts.Mark::open).map(MarkedTexts.Mark::span).toList(),
        names
            ? SentenceReading::names
            : reading -> reading.analysis().triggers().stream().map(Trigger::stretch).toList(),
        names ? EvaluateCommand::type : kind -> kind);
  }

  private static String type(String className) {
    return EntityClass.named(className).map(c -> c.type().name()).orElse("EVENT");
  }
}
