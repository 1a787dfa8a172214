package org.annals.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.document.Documents;
import org.annals.document.Metadata;
import org.annals.document.Source;
import org.annals.mention.HeadWords;
import org.annals.mention.VerdictFitting;
import org.annals.mention.VerdictFitting.Marked;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.NameBase;
import org.annals.name.WordLists;
import org.annals.ontology.Terms;
import org.annals.reader.Labels;
import org.annals.reader.Reader;
import org.annals.reader.TagSet;
import org.annals.reader.WordPieces;
import org.annals.sentence.Segmenter;
import org.annals.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits how the reader and the rules are weighed against each other. */
@Command(name = "fit", description = "Fit the weights of reader and rules on texts with names.")
final class FitCommand implements Callable<Integer> {
  private static final Pattern BETWEEN_TEXTS = Pattern.compile("\\R---\\R");

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DATA", description = "The folder of data sets.")
  private Path data;

  @Option(
      names = "--model",
      description = "The model file; one that has not read these texts.",
      defaultValue = "target/training/reader.onnx")
  private Path model;

  @Option(
      names = "--texts",
      split = ",",
      description = "Folders of marked texts, which the model has not read either.",
      defaultValue = "src/test/resources/gold/dev,src/train/fit")
  private List<Path> texts = new ArrayList<>();

  @Option(
      names = "--sets",
      description = "Fit on the public sets too, which mark names in other manners than ours.")
  private boolean sets;

  @Option(names = "--out", defaultValue = "src/main/resources/mention/verdict.tsv")
  private Path out;

  private final Segmenter segmenter = new Segmenter();

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getErr();
    Labels labels = Labels.load();
    try (Reader reader = new Reader(Files.readAllBytes(model), WordPieces.load(), labels)) {
      var fitting =
          new VerdictFitting(reader, NameBase.load(), WordLists.load(), HeadWords.of(Terms.load()));
      if (sets) {
        addSets(fitting);
      }
      for (Path folder : texts) {
        addTexts(folder, fitting);
      }
      fitting.voices().forEach(log::println);
      List<String> lines = new ArrayList<>();
      lines.add("# How much each voice speaks for a name: its weight in log-odds; ALWAYS is where all begins.");
      lines.add("# Fitted by the command fit of the profile train on texts that the reader had not seen.");
      lines.addAll(fitting.fit());
      Files.write(out, lines);
    }
    return 0;
  }

  private void addSets(VerdictFitting fitting) {
    Path ner = data.resolve("ner");
    addConll(new ConllNames(0, 1), ner.resolve("crossner/politics/dev.txt"), "crossner", fitting);
    addConll(new ConllNames(1, 2), ner.resolve("uner-ewt/dev.iob2"), "uner-ewt", fitting);
  }

  private void addConll(ConllNames format, Path file, String dataSet, VerdictFitting fitting) {
    LabelMap map = LabelMap.load(dataSet, Labels.load().names());
    for (ConllNames.Labelled sentence : format.read(file)) {
      Exemplar.Joined joined = Exemplar.Joined.of(sentence.words());
      List<Marked> marks = new ArrayList<>();
      for (Exemplar.Marked mark : ConllNames.marks(joined, sentence.tags())) {
        Set<String> types = new TreeSet<>();
        for (String tag : map.first(mark.label())) {
          types.add(Evaluation.type(tag));
        }
        boolean one = types.size() == 1 && !types.contains(TagSet.OUTSIDE);
        EntityType type = one ? EntityType.valueOf(types.iterator().next()) : EntityType.EVENT;
        marks.add(new Marked(mark.span(), type, !one));
      }
      Span whole = new Span(0, joined.text().length());
      Document document =
          new Document(
              "sentence",
              joined.text(),
              List.of(new Block(whole, Block.Kind.PARAGRAPH)),
              Metadata.NONE,
              "0".repeat(64));
      fitting.add(segmenter.segment(document), marks);
    }
  }

  private void addTexts(Path folder, VerdictFitting fitting) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String text : BETWEEN_TEXTS.split(Files.readString(file), -1)) {
          addText(MarkedTexts.unmark(text), fitting);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addText(MarkedTexts.Unmarked unmarked, VerdictFitting fitting) {
    byte[] bytes = unmarked.text().getBytes(StandardCharsets.UTF_8);
    var source = new Source.OfStream("text.txt", new ByteArrayInputStream(bytes));
    List<Marked> marks = new ArrayList<>();
    for (MarkedTexts.Mark mark : unmarked.marks()) {
      if (mark.isName()) {
        EntityType type =
            EntityClass.named(mark.label()).map(EntityClass::type).orElse(EntityType.EVENT);
        marks.add(new Marked(mark.span(), type, mark.open()));
      }
    }
    fitting.add(segmenter.segment(Documents.read(source)), marks);
  }
}
