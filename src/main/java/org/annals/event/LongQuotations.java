package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.clause.Paragraphs;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Gives a telling of what is said the sentences of the quotation around it that name nobody who
 * says them: "'We lost,' Berg said. 'We were slow.'"
 */
final class LongQuotations {
  private static final int LONGEST = 1500;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[\\s\"“”«»]+|[\\s\"“”«»,]+$");
  private final List<SentenceTree> trees;
  private final List<boolean[]> quoted = new ArrayList<>();

  /** Over all sentences of a document, in order. */
  LongQuotations(List<SentenceTree> trees) {
    this.trees = trees;
    boolean isOpen = false;
    for (int i = 0; i < trees.size(); i++) {
      SentenceTree tree = trees.get(i);
      isOpen = isOpen && i > 0 && Paragraphs.isOne(trees.get(i - 1), tree);
      boolean[] here = new boolean[tree.size()];
      for (int word = 0; word < here.length; word++) {
        String mark = tree.surface(word);
        if (!isOpen && Stretches.OPENING.contains(mark)) {
          isOpen = true;
          here[word] = true;
        } else if (isOpen && Stretches.CLOSING.contains(mark)) {
          isOpen = false;
          here[word] = true;
        } else {
          here[word] = isOpen;
        }
      }
      quoted.add(here);
    }
  }

  /** The same event, with all of the quotation. */
  Event whole(Event event, Candidate candidate) {
    int sentence = candidate.sentence();
    int head = candidate.told().head();
    boolean isSpeech =
        event.said().isPresent()
            && Told.isUtterance(event.type())
            && candidate.tree().pos(head) == PartOfSpeech.VERB
            && candidate.tree() == trees.get(sentence)
            && !quoted.get(sentence)[head];
    return isSpeech ? whole(event, sentence, head) : event;
  }

  private Event whole(Event event, int sentence, int verb) {
    int from = opensBefore(sentence, verb) ? opening(sentence) : sentence;
    int to = endsQuoted(sentence, verb) ? closing(sentence) : sentence;
    if (from == sentence && to == sentence) {
      return event;
    }
    StringBuilder said = new StringBuilder();
    List<Sentence> evidence = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      evidence.add(trees.get(i).sentence());
      append(said, i == sentence && from == i ? event.said().orElse("") : quoted(i));
    }
    event.evidence().stream().filter(s -> !evidence.contains(s)).forEach(evidence::add);
    return said.length() > LONGEST
        ? event
        : new Event(
            event.type(),
            event.named(),
            event.trigger(),
            evidence,
            event.participants(),
            event.involved(),
            event.circumstances(),
            event.when(),
            event.quantities(),
            event.stance(),
            event.partOf(),
            event.label(),
            Optional.of(said.toString()),
            event.confidence());
  }

  private static void append(StringBuilder said, String more) {
    String plain = EDGES.matcher(SPACES.matcher(more).replaceAll(" ")).replaceAll("");
    boolean isOpen = !said.isEmpty() && Character.isLetterOrDigit(said.charAt(said.length() - 1));
    said.append(isOpen ? "." : "").append(said.isEmpty() ? "" : " ").append(plain);
  }

  /** The quoted words of a sentence. */
  private String quoted(int sentence) {
    SentenceTree tree = trees.get(sentence);
    boolean[] here = quoted.get(sentence);
    StringBuilder words = new StringBuilder();
    int first = 0;
    while (first < here.length) {
      int end = first;
      while (end < here.length && here[end]) {
        end++;
      }
      if (end > first) {
        Span part = new Span(tree.span(first).start(), tree.span(end - 1).end());
        append(words, part.of(tree.text()));
      }
      first = end + 1;
    }
    return words.toString();
  }

  /** Whether a sentence goes on with a quotation, which ends before the words that say it. */
  private boolean opensBefore(int sentence, int verb) {
    boolean[] here = quoted.get(sentence);
    return here.length > 0
        && here[0]
        && sentence > 0
        && !Stretches.OPENING.contains(trees.get(sentence).surface(0))
        && isFirstSaying(sentence, verb);
  }

  private boolean isFirstSaying(int sentence, int verb) {
    SentenceTree tree = trees.get(sentence);
    boolean[] here = quoted.get(sentence);
    for (int word = 0; word < verb; word++) {
      if (!here[word] && tree.pos(word) == PartOfSpeech.VERB) {
        return false;
      }
    }
    return true;
  }

  private int opening(int sentence) {
    int first = sentence - 1;
    while (first > 0
        && quoted.get(first)[0]
        && !Stretches.OPENING.contains(trees.get(first).surface(0))) {
      first--;
    }
    return isAllQuoted(first) || (first == sentence - 1 && !hasSaying(first)) ? first : sentence;
  }

  private boolean hasSaying(int sentence) {
    SentenceTree tree = trees.get(sentence);
    boolean[] here = quoted.get(sentence);
    for (int word = 0; word < here.length; word++) {
      if (!here[word] && tree.pos(word) == PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation stands in a sentence, and all its words outside say who says it. */
  private boolean endsQuoted(int sentence, int verb) {
    SentenceTree tree = trees.get(sentence);
    boolean[] here = quoted.get(sentence);
    int verbs = 0;
    boolean isQuoted = false;
    for (int word = 0; word < here.length; word++) {
      isQuoted |= here[word];
      boolean isMain =
          tree.pos(word) == PartOfSpeech.VERB
              && !tree.relation(word).startsWith("acl")
              && !tree.isA(word, "advcl")
              && !tree.isA(word, "amod");
      verbs += !here[word] && isMain ? 1 : 0;
    }
    return isQuoted && verbs == 1 && !here[verb];
  }

  private int closing(int sentence) {
    int last = sentence;
    while (last + 1 < trees.size()
        && isAllQuoted(last + 1)
        && Paragraphs.isOne(trees.get(last), trees.get(last + 1))
        && !isSaidNext(last + 1)) {
      last++;
    }
    return last;
  }

  /** Whether a quotation that begins here goes on to words that say who says it. */
  private boolean isSaidNext(int sentence) {
    int last = sentence;
    while (last + 1 < trees.size()
        && isAllQuoted(last)
        && Paragraphs.isOne(trees.get(last), trees.get(last + 1))) {
      last++;
    }
    return !isAllQuoted(last)
        && quoted.get(last)[0]
        && !Stretches.OPENING.contains(trees.get(last).surface(0));
  }

  private boolean isAllQuoted(int sentence) {
    SentenceTree tree = trees.get(sentence);
    boolean[] here = quoted.get(sentence);
    for (int word = 0; word < here.length; word++) {
      if (!here[word] && tree.pos(word) != PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return here.length > 0;
  }
}
