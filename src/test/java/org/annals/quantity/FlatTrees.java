package org.annals.quantity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.annals.document.Documents;
import org.annals.document.Source;
import org.annals.document.UnreadableDocument;
import org.annals.entity.ResolvedDocument;
import org.annals.reader.Analysis;
import org.annals.reader.Syntax;
import org.annals.sentence.Lemmatizer;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.SegmentedDocument;
import org.annals.sentence.Segmenter;
import org.annals.sentence.Sentence;
import org.annals.sentence.Token;
import org.annals.tree.SentenceTree;

/** Trees without a network: every word hangs on the first. For properties over many texts. */
final class FlatTrees {
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

  private FlatTrees() {}

  static List<SentenceTree> of(String text) {
    SegmentedDocument segmented = segmented(text);
    List<Analysis> analyses = segmented.sentences().stream().map(FlatTrees::flat).toList();
    return SentenceTree.of(
        new ResolvedDocument(segmented, List.of(), analyses, List.of(), Optional.empty()),
        LEMMATIZER);
  }

  private static Analysis flat(Sentence sentence) {
    List<PartOfSpeech> parts = sentence.tokens().stream().map(Token::pos).toList();
    List<Integer> heads = new ArrayList<>(Collections.nCopies(parts.size(), 0));
    heads.set(0, Syntax.ROOT);
    return new Analysis(
        List.of(), List.of(), new Syntax(parts, heads, Collections.nCopies(parts.size(), "dep")));
  }

  private static SegmentedDocument segmented(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return SEGMENTER.segment(
          Documents.read(new Source.OfStream("test.txt", new ByteArrayInputStream(bytes))));
    } catch (UnreadableDocument e) {
      throw new IllegalArgumentException(e);
    }
  }
}
