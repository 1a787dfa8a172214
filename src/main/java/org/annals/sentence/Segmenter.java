package org.annals.sentence;

import java.util.ArrayList;
import java.util.List;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.text.Span;

/** Cuts a document into sentences and tokens with parts of speech. Safe to share among threads. */
public final class Segmenter {
  private final SentenceSplitter splitter;
  private final PartOfSpeechTagger tagger;

  /** Loads tables and model; once per program is enough. */
  public Segmenter() {
    this.splitter = new SentenceSplitter(Abbreviations.load());
    this.tagger = new PartOfSpeechTagger(TagModel.load());
  }

  /** The sentences of every block, in order. */
  public SegmentedDocument segment(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      for (List<Span> spans : splitter.split(document.text(), block)) {
        sentences.add(sentence(document.text(), block.kind(), spans));
      }
    }
    return new SegmentedDocument(document, sentences);
  }

  private Sentence sentence(String text, Block.Kind kind, List<Span> spans) {
    List<Token> tokens = new ArrayList<>(spans.size());
    for (Span span : spans) {
      tokens.add(new Token(span, span.of(text), PartOfSpeech.X));
    }
    List<PartOfSpeech> tags = tagger.tag(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      tokens.set(i, new Token(token.span(), token.surface(), tags.get(i)));
    }
    Span whole = new Span(spans.getFirst().start(), spans.getLast().end());
    return new Sentence(whole, kind, tokens);
  }
}
