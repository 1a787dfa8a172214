package org.annals.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.annals.coreference.AntecedentFitting;
import org.annals.document.Documents;
import org.annals.document.Source;
import org.annals.entity.EntityResolver;
import org.annals.mention.HeadWords;
import org.annals.mention.ReaderMentionFinder;
import org.annals.name.NameBase;
import org.annals.name.WordLists;
import org.annals.ontology.Terms;
import org.annals.reader.Reader;
import org.annals.sentence.Lemmatizer;
import org.annals.sentence.Segmenter;
import org.annals.tree.SentenceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits what speaks for each of those for which a pronoun or a definite phrase may stand. */
@Command(
    name = "fit-antecedents",
    description = "Fit the weights of coreference on texts that show what words stand for.")
final class FitAntecedentsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "TEXTS",
      description = "A folder of marked texts.",
      defaultValue = "src/train/coreference")
  private Path texts;

  @Option(names = "--out", defaultValue = "src/main/resources/coreference/antecedents.tsv")
  private Path out;

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getErr();
    NameBase names = NameBase.load();
    Segmenter segmenter = new Segmenter();
    EntityResolver entities = new EntityResolver(names);
    Lemmatizer lemmatizer = Lemmatizer.load();
    AntecedentFitting fitting = new AntecedentFitting();
    try (Reader reader = Reader.load();
        Stream<Path> files = Files.list(texts)) {
      ReaderMentionFinder finder =
          new ReaderMentionFinder(reader, names, WordLists.load(), HeadWords.of(Terms.load()));
      for (Path file : files.sorted().toList()) {
        var unmarked = AntecedentFitting.unmark(Files.readString(file));
        byte[] bytes = unmarked.text().getBytes(StandardCharsets.UTF_8);
        var source = new Source.OfStream("text.txt", new ByteArrayInputStream(bytes));
        var resolved =
            entities.resolve(finder.find(segmenter.segment(Documents.read(source))));
        fitting.add(SentenceTree.of(resolved, lemmatizer), unmarked.names());
      }
    }
    fitting.report().forEach(log::println);
    List<String> lines = new ArrayList<>();
    lines.add("# How much each clue speaks for one of those for which a word may stand, in log-odds, by the kind of word.");
    lines.add("# Fitted by the command fit-antecedents of the profile train on the texts of src/train/coreference.");
    lines.addAll(fitting.fit());
    Files.write(out, lines);
    return 0;
  }
}
