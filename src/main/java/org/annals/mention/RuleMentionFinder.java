package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.NameBase;
import org.annals.name.WordLists;
import org.annals.sentence.SegmentedDocument;
import org.annals.sentence.Sentence;

/**
 * Finds names by rules alone: every {@link Voice} says what it hears in a line, the {@link
 * OverlapRule} makes one verdict of it, and what the document has shown so far is heard as one
 * voice more.
 *
 * <p>Immutable, so that many threads may share one; time is linear in the text.
 */
public final class RuleMentionFinder implements MentionFinder {
  private final Hearing hearing;
  private final OverlapRule rule = new OverlapRule();
  private final Confidence confidence = Confidence.load();

  /** Reads with these names and words. */
  public RuleMentionFinder(NameBase names, WordLists words, HeadWords heads) {
    this.hearing = new Hearing(names, words, heads);
  }

  @Override
  public AnnotatedDocument find(SegmentedDocument document) {
    String text = document.document().text();
    var lines = new ArrayList<Line>();
    var heard = new ArrayList<List<Candidate>>();
    var first = new ArrayList<List<Verdict>>();
    for (Sentence sentence : document.sentences()) {
      Line line = hearing.line(text, sentence);
      List<Candidate> candidates = hearing.hear(line);
      lines.add(line);
      heard.add(candidates);
      first.add(rule.choose(candidates));
    }
    DocumentNames memory = DocumentNames.of(lines, first, hearing.lexicon());
    var mentions = new ArrayList<Mention>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      var all = new ArrayList<>(heard.get(i));
      all.addAll(memory.hear(line));
      List<Mention> names = rule.choose(all).stream().map(v -> mention(line, v)).toList();
      mentions.addAll(LawReach.extended(text, line.sentence().span(), names));
    }
    return new AnnotatedDocument(document, mentions, List.of());
  }

  private Mention mention(Line line, Verdict verdict) {
    return new Mention(
        line.span(verdict.from(), verdict.to()),
        verdict.entityClass(),
        confidence.of(verdict),
        verdict.known());
  }
}
