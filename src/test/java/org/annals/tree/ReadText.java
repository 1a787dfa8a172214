package org.annals.tree;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.annals.document.Document;
import org.annals.document.Documents;
import org.annals.document.Source;
import org.annals.document.UnreadableDocument;
import org.annals.entity.EntityResolver;
import org.annals.entity.ResolvedDocument;
import org.annals.mention.HeadWords;
import org.annals.mention.ReaderMentionFinder;
import org.annals.name.NameBase;
import org.annals.name.WordLists;
import org.annals.ontology.Terms;
import org.annals.reader.Reader;
import org.annals.sentence.Lemmatizer;
import org.annals.sentence.Segmenter;

/** Reads plain texts with the stages as they ship, up to their trees; loaded once for all tests. */
public final class ReadText {
  private static final NameBase NAMES = NameBase.load();
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final ReaderMentionFinder FINDER =
      new ReaderMentionFinder(Reader.load(), NAMES, WordLists.load(), HeadWords.of(Terms.load()));
  private static final EntityResolver RESOLVER = new EntityResolver(NAMES);
  private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

  private ReadText() {}

  /** The document with its entities. */
  public static ResolvedDocument resolved(String text) {
    Document document = read(text);
    return RESOLVER.resolve(FINDER.find(SEGMENTER.segment(document)));
  }

  /** The words of its names. */
  public static List<String> names(String text) {
    return resolved(text).references().stream()
        .map(name -> name.mention().span().of(text))
        .toList();
  }

  private static Document read(String text) {
    try {
      return Documents.read(
          new Source.OfStream(
              "test.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    } catch (UnreadableDocument e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The trees of its sentences, before coreference. */
  public static List<SentenceTree> trees(String text) {
    return SentenceTree.of(resolved(text), LEMMATIZER);
  }

  /** Prints the trees, names and triggers of the texts given. */
  public static void main(String[] texts) {
    for (String text : texts) {
      for (SentenceTree tree : trees(text)) {
        System.out.println(tree);
        tree.referents()
            .forEach(
                r ->
                    System.out.println(
                        "  name "
                            + r.span().of(text)
                            + " = "
                            + r.entity().key()
                            + " "
                            + r.entity().entityClass()));
        tree.triggers()
            .forEach(
                t ->
                    System.out.println(
                        "  trigger "
                            + t.stretch().span().of(text)
                            + " "
                            + t.stretch().label()
                            + " "
                            + t.reality()
                            + " "
                            + t.stretch().probability()));
      }
    }
  }
}
