package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.mention.HeadWords.Head;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/**
 * Hears names by the noun that says what they name: "Abbey Road", "Treaty of Ghent", "Centers for
 * Disease Control and Prevention".
 */
final class HeadWordVoice implements Voice {
  private final Lexicon lexicon;
  private final NameReach reach;

  HeadWordVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.reach = new NameReach(lexicon);
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    int at = line.start();
    while (at < line.size()) {
      Optional<Head> head =
          line.isCapital(at) ? lexicon.heads().startingAt(line, at) : Optional.empty();
      head.ifPresent(found -> hear(line, found, heard));
      at = head.map(Head::to).orElse(at + 1);
    }
    return heard;
  }

  private void hear(Line line, Head head, List<Candidate> heard) {
    int from = reach.left(line, head);
    int to = reach.right(line, head);
    boolean more = to - from > head.to() - head.from();
    if (!(more || isPhrase(line, head)) || isNickname(line, from, to)) {
      return;
    }
    double weight = more ? 0.85 : 0.6;
    if (to == head.to() && isMoreToCome(line, to)) {
      weight *= 0.7;
      longer(line, from, to, head, heard);
    }
    heard.add(candidate(line, from, to, head, weight));
    if (to > head.to() && from < head.from()) {
      heard.add(candidate(line, from, head.to(), head, 0.6));
    }
  }

  /** An organization whose name goes on with plain words: "General Service Unit". */
  private void longer(Line line, int from, int to, Head head, List<Candidate> heard) {
    int end = to;
    while (end < to + 3 && isMoreToCome(line, end) && isPlain(line.at(end))) {
      end++;
    }
    boolean whole = end > to && !isMoreToCome(line, end) && from < head.from();
    if (whole && head.entityClass().type() == EntityType.ORGANIZATION) {
      heard.add(candidate(line, from, end, head, 0.7));
    }
  }

  private boolean isPlain(Word word) {
    return lexicon.isOrdinary(word)
        && !lexicon.isSurname(word)
        && !lexicon.isGivenName(word)
        && lexicon.heads().classOf(word.lower()).isEmpty();
  }

  /** Whether the head alone is a name: "the Security Council". */
  private static boolean isPhrase(Line line, Head head) {
    return head.to() - head.from() > 1 && !line.opens(head.from());
  }

  /** Whether the words stand in quotes before a surname: "Big Bill" Haywood. */
  private static boolean isNickname(Line line, int from, int to) {
    return line.at(from - 1).isOpeningQuote()
        && line.at(to).isClosingQuote()
        && line.isCapital(to + 1);
  }

  private Candidate candidate(Line line, int from, int to, Head head, double weight) {
    boolean advocacy =
        head.entityClass() == EntityClass.FACILITY
            && to == head.to()
            && lexicon.is(Cue.ADVOCACY_WORD, line.at(head.from() - 1));
    EntityClass kind = advocacy ? EntityClass.MOVEMENT_ORGANIZATION : head.entityClass();
    boolean phrase = line.lower(from - 1).equals("the") && !line.isCapital(from - 1);
    double seen = phrase ? weight : inLine(line, weight, to - from);
    return Candidate.of(from, to, kind, seen, VoiceName.HEAD_WORD);
  }

  private static double inLine(Line line, double weight, int length) {
    return switch (line.capitals()) {
      case RUNNING -> weight;
      case TITLE -> weight * (length == line.size() ? 0.75 : 0.5);
      case ALL -> weight * (length == line.size() ? 0.75 : 0.4);
    };
  }

  private boolean isMoreToCome(Line line, int at) {
    return lexicon.isNameWord(line, at)
        && !line.opens(at)
        && lexicon.titleAt(line, at) == 0
        && !lexicon.isKnown(line, at, EntityType.PERSON);
  }
}
