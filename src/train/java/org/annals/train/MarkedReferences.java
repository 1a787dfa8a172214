package org.annals.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

/** Reads texts as the program does, as far as their names and trees. */
final class MarkedReferences implements AutoCloseable {
  private final NameBase names = NameBase.load();
  private final Segmenter segmenter = new Segmenter();
  private final EntityResolver entities = new EntityResolver(names);
  private final Lemmatizer lemmatizer = Lemmatizer.load();
  private final ReaderMentionFinder finder =
      new ReaderMentionFinder(
          Reader.load(), names, WordLists.load(), HeadWords.of(Terms.load()));

  /** The texts of a folder, by their names. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The trees of a text without marks. */
  List<SentenceTree> trees(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var source = new Source.OfStream("text.txt", new ByteArrayInputStream(bytes));
    var resolved = entities.resolve(finder.find(segmenter.segment(Documents.read(source))));
    return SentenceTree.of(resolved, lemmatizer);
  }

  @Override
  public void close() {
    finder.close();
  }
}
