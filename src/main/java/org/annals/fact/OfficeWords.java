package org.annals.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * The words of an office as the text has them, with what describes it before ("finance director")
 * and what it is of behind ("head of the union's northern branch"), as far as that is not a name
 * which a relation tells.
 */
final class OfficeWords {
  private static final Set<String> NOT_OF_IT = DataFile.words("/facts/no-office-words.txt");
  private static final Set<String> BEFORE =
      Set.of("compound", "amod", "nmod:desc", "nmod", "nmod:unmarked", "flat");

  /** What an office can be of, at, for, to ... */
  private static final Set<String> OF =
      Set.of("of", "for", "at", "to", "in", "with", "on", "from", "under");

  private static final Set<String> PARTICIPLES =
      Set.of("registered", "chartered", "certified", "licensed", "qualified", "ordained");
  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth");
  private static final Set<String> BEFORE_ORDINAL =
      Set.of("its", "his", "her", "their", "'s", "\u2019s", "'", "\u2019");
  private static final Set<String> TIME =
      Set.of(
          "year",
          "month",
          "week",
          "day",
          "decade",
          "time",
          "term",
          "season",
          "age",
          "career",
          "life",
          "moment",
          "century",
          "spell",
          "period",
          "protest",
          "turn",
          "addition",
          "charge",
          "basis");
  private static final Set<String> OF_CLAUSE =
      Set.of("nsubj", "nsubj:pass", "aux", "cop", "mark", "cc", "obl", "obl:unmarked", "advcl");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "this", "that", "our", "my");

  private final SentenceTree tree;
  private final List<TimeExpression> times;
  private final WordsBehind behind;
  private final JoinedWords joined;

  OfficeWords(SentenceTree tree, List<TimeExpression> times) {
    this.tree = tree;
    this.times = times;
    this.behind = new WordsBehind(tree);
    this.joined = new JoinedWords(tree);
  }

  /**
   * The first of the words before a title that belong to it.
   *
   * @param told the names that a relation tells
   */
  int first(int from, int noun, List<Referent> told) {
    int first = tree.lower(from - 1).matches("acting|managing") ? from - 1 : from;
    while (first > 0 && belongs(first - 1, from, noun) && !isInTold(first - 1, told)) {
      first--;
    }
    return owner(noun, first, told).orElse(joined.first(first, from));
  }

  /** "Library's treasurer", "mayor's office aide": where they begin, if no relation tells it. */
  private Optional<Integer> owner(int noun, int first, List<Referent> told) {
    return tree.child(noun, "nmod:poss")
        .or(() -> tree.child(first, "nmod:poss").filter(_ -> tree.isA(first, "compound")))
        .filter(owner -> owner < first && isNominal(owner) && !isInTold(owner, told))
        .map(
            owner -> {
              int at = owner;
              while (at > 0 && tree.isWithin(at - 1, owner) && !isCut(at - 1)) {
                at--;
              }
              return at;
            });
  }

  /** The first word of the group around a noun, the word of case before it left out. */
  int start(int noun) {
    int first = noun;
    while (first > 0
        && tree.isWithin(first - 1, noun)
        && !isOfClause(first - 1, noun)
        && !(tree.isA(first - 1, "case") && tree.head(first - 1) == noun)) {
      first--;
    }
    return first;
  }

  /** "Since then I have been a clerk": what stands before a noun that says what somebody is. */
  private boolean isOfClause(int word, int noun) {
    int at = word;
    while (at != noun && tree.head(at) != noun && tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
    }
    return OF_CLAUSE.contains(tree.relation(at));
  }

  private boolean isInTold(int word, List<Referent> told) {
    return told.stream().anyMatch(name -> name.span().overlaps(tree.span(word)));
  }

  private boolean belongs(int word, int from, int noun) {
    if (isCut(word)) {
      return false;
    }
    int at = word;
    while (at < from && BEFORE.contains(tree.relation(at)) && tree.head(at) > at) {
      at = tree.head(at);
    }
    boolean isBound = at >= from && at <= noun;
    return isBound && isDescription(word);
  }

  private boolean isDescription(int word) {
    String lower = tree.lower(word);
    return (tree.pos(word) == PartOfSpeech.NOUN
            || tree.pos(word) == PartOfSpeech.PROPN
            || tree.pos(word) == PartOfSpeech.ADJ
            || isNameOpening(word)
            || (tree.isA(word, "amod") && (lower.endsWith("ing") || PARTICIPLES.contains(lower))))
        && !lower.matches(".*\\d.*|.*-(?:old|born|based|bred|serving|educated|trained)")
        && !(tree.pos(word) == PartOfSpeech.ADJ && lower.endsWith("est"));
  }

  private boolean isCut(int word) {
    if (ORDINALS.contains(tree.lower(word))) {
      return word > 0
          && (tree.isA(word - 1, "det") || BEFORE_ORDINAL.contains(tree.lower(word - 1)));
    }
    return isTime(word)
        || (NOT_OF_IT.contains(tree.lower(word)) && !isNameOpening(word))
        || (TIME.contains(tree.lemma(word)) && !tree.lemma(word).equals(tree.lower(word)))
        || DETERMINERS.contains(tree.lower(word));
  }

  /** "New York" in "the New York banker Bo Li", "United" in "the United States attorney". */
  private boolean isNameOpening(int word) {
    return tree.isInName(word) && tree.isInName(word + 1);
  }

  /**
   * The last word of what the title is of; the last of the title where there is nothing, or where a
   * relation tells it.
   *
   * @param told the names that a relation tells
   */
  int last(int last, int noun, List<Referent> told) {
    int end = last;
    while (end + 2 < tree.size() && isBeginning(end + 1, noun)) {
      int next = phraseEnd(end + 1);
      if (next < 0 || isTold(end + 2, next, told) || isInTold(next + 1, told)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private boolean isBeginning(int preposition, int noun) {
    String word = tree.lower(preposition);
    return OF.contains(word)
        && !(word.equals("in") && tree.lower(headBehind(preposition)).equals("history"))
        && (!word.equals("under") || tree.isInName(preposition + 1))
        && (word.equals("of")
            || tree.isWithin(preposition, noun)
            || (word.equals("to") && behind.hangsBeside(preposition, noun)));
  }

  private boolean isTold(int from, int to, List<Referent> told) {
    return told.stream()
        .anyMatch(
            name ->
                tree.span(from).start() <= name.span().start()
                    && name.span().end() <= tree.span(to).end());
  }

  /** The last word of the phrase that this preposition opens; -1 where it is no part of it. */
  private int phraseEnd(int preposition) {
    int head = headBehind(preposition);
    if (head < 0 || isTime(head) || (isOfTime(head) && !behind.isInCharge(preposition))) {
      return -1;
    }
    int end = head;
    while (end + 1 < tree.size() && goesOn(end + 1, head)) {
      end++;
    }
    while (end > preposition && !isContent(end)) {
      end--;
    }
    return end > preposition ? nameEnd(end) : -1;
  }

  private boolean isOfTime(int noun) {
    return TIME.contains(tree.lemma(noun));
  }

  /** The last word of the name that this word is in the middle of. */
  private int nameEnd(int word) {
    int end = word;
    int name = tree.span(word).start();
    Optional<Span> whole =
        tree.referents().stream()
            .filter(r -> r.kind() == Referent.Kind.NAMED)
            .map(Referent::span)
            .filter(span -> span.start() <= name && name < span.end())
            .findFirst();
    while (whole.isPresent() && end + 1 < tree.size() && tree.span(end + 1).overlaps(whole.get())) {
      end++;
    }
    return end;
  }

  /** The noun of the phrase, which the preposition hangs on. */
  private int headBehind(int preposition) {
    int head = tree.head(preposition);
    if (head > preposition && isNominal(head)) {
      return head;
    }
    int at = preposition + 1;
    while (at < tree.size() && (DETERMINERS.contains(tree.lower(at)) || isInner(at))) {
      at++;
    }
    return at < tree.size() && isNominal(at) ? at : -1;
  }

  private boolean isInner(int word) {
    return tree.head(word) > word
        && (tree.isA(word, "amod") || tree.isA(word, "compound") || tree.isA(word, "nmod:poss"));
  }

  private boolean isNominal(int word) {
    return tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN;
  }

  /** Whether the phrase around this head goes on with the word: only within its noun group. */
  private boolean goesOn(int word, int head) {
    if (isTime(word) || tree.lower(word).matches("[,;:().\u2014\u2013]")) {
      return tree.isInName(word) && tree.isInName(word - 1);
    }
    if (!tree.isWithin(word, head)) {
      return false;
    }
    String lower = tree.lower(word);
    if (lower.equals("and") || lower.equals("&")) {
      return behind.joins(word + 1, head) || behind.isInnerName(word);
    }
    return switch (tree.relation(word)) {
      case "flat", "compound", "fixed", "conj", "nummod" -> true;
      case "nmod" -> tree.hasChild(word, "case", Set.of("of", "'s")) || word < head;
      case "case" -> lower.equals("of") || lower.equals("'s");
      case "appos" -> behind.isMaster(word, head);
      default -> tree.head(word) > word && isNominal(tree.head(word));
    };
  }

  private boolean isContent(int word) {
    return isNominal(word)
        || tree.isInName(word)
        || tree.pos(word) == PartOfSpeech.ADJ
        || tree.pos(word) == PartOfSpeech.NUM;
  }

  private boolean isTime(int word) {
    return times.stream().anyMatch(time -> time.span().overlaps(tree.span(word)));
  }

  /** The stretch of the text from the one word to the other, on one line. */
  String between(int first, int last) {
    return new Span(tree.span(first).start(), tree.span(last).end())
        .of(tree.text())
        .replaceAll("\\s+", " ");
  }
}
