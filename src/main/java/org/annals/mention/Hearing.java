package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.NameBase;
import org.annals.name.WordLists;
import org.annals.sentence.Sentence;

/** All rules that hear names in a line, each as a {@link Voice}. Immutable. */
final class Hearing {
  private final List<Voice> voices;
  private final Lexicon lexicon;
  private final Shouting shouting;

  /** Hears with these names and words. */
  Hearing(NameBase names, WordLists words, HeadWords heads) {
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

  Lexicon lexicon() {
    return lexicon;
  }

  /** A sentence as the voices see it. */
  Line line(String text, Sentence sentence) {
    return shouting.calm(Line.of(text, sentence));
  }

  /** What all voices hear in a line. */
  List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    voices.forEach(voice -> heard.addAll(voice.hear(line)));
    return heard;
  }
}
