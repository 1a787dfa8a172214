package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.NameBase;
import org.annals.name.WordLists;
import org.annals.sentence.SegmentedDocument;
import org.annals.sentence.Sentence;

/**
 * Finds names by rules: every {@link Voice} says what it hears in a line, the {@link OverlapRule}
 * makes one verdict of it, and what the document has shown so far is heard as one voice more.
 *
 * <p>Immutable, so that many threads may share one; time is linear in the text.
 */
public final class RuleMentionFinder implements MentionFinder {
  private final List<Voice> voices;
  private final Lexicon lexicon;
  private final Shouting shouting;
  private final OverlapRule rule = new OverlapRule();
  private final Confidence confidence = Confidence.load();

  /** Reads with these names and words. */
  public RuleMentionFinder(NameBase names, WordLists words, HeadWords heads) {
    this.lexicon = new Lexicon(names, words, heads, Cues.load());
    this.shouting = new Shouting(lexicon);
    this.voices =
        List.of(
            new KnownNameVoice(lexicon),
            new PersonVoice(lexicon),
            new HeadWordVoice(lexicon),
            new AcronymVoice(lexicon),
            new LawVoice(),
            new CaseVoice(lexicon),
            new EventVoice(lexicon),
            new ElectionVoice(lexicon),
            new PlaceVoice(lexicon),
            new QuotedNameVoice(lexicon),
            new ContextVoice(lexicon),
            new NeighbourVoice(lexicon),
            new LayoutVoice(lexicon),
            new RollVoice(lexicon));
  }

  @Override
  public AnnotatedDocument find(SegmentedDocument document) {
    String text = document.document().text();
    var lines = new ArrayList<Line>();
    var heard = new ArrayList<List<Candidate>>();
    var first = new ArrayList<List<Verdict>>();
    for (Sentence sentence : document.sentences()) {
      Line line = shouting.calm(Line.of(text, sentence));
      List<Candidate> candidates = hear(line);
      lines.add(line);
      heard.add(candidates);
      first.add(rule.choose(candidates));
    }
    DocumentNames memory = DocumentNames.of(lines, first, lexicon);
    var mentions = new ArrayList<Mention>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      var all = new ArrayList<>(heard.get(i));
      all.addAll(memory.hear(line));
      rule.choose(all).forEach(verdict -> mentions.add(mention(line, verdict)));
    }
    return new AnnotatedDocument(document, mentions);
  }

  private List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    voices.forEach(voice -> heard.addAll(voice.hear(line)));
    return heard;
  }

  private Mention mention(Line line, Verdict verdict) {
    return new Mention(
        line.span(verdict.from(), verdict.to()),
        verdict.entityClass(),
        confidence.of(verdict),
        verdict.known());
  }
}
