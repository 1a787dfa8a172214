package org.annals.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds who says what stands between quotation marks. */
final class Quotes {
  private static final int REACH = 14;
  private static final Set<String> BETWEEN =
      Set.of("acl", "acl:relcl", "advcl", "amod", "xcomp", "advcl:relcl");

  private final List<SentenceTree> trees;
  private final Quotations quotations;
  private final StanceReader reader;
  private final Map<Quotation, Manner> known = new HashMap<>();
  private final Map<Quotation, Boolean> direct = new HashMap<>();

  Quotes(List<SentenceTree> trees, Quotations quotations, StanceReader reader) {
    this.trees = trees;
    this.quotations = quotations;
    this.reader = reader;
  }

  /** The quotation around a word, when it holds whole clauses and not just some words. */
  Optional<Quotation> direct(int sentence, int word) {
    return quotations.at(sentence, word).filter(this::isDirect);
  }

  /** Whether the head of a word stands in a quotation and the word does not. */
  boolean isParted(int sentence, int word, int head) {
    return direct(sentence, head).filter(q -> !q.holds(sentence, word)).isPresent();
  }

  /** The body or paper that the sentence before, in the same paragraph, has for its subject. */
  Optional<Speaker> subjectBefore(int sentence) {
    if (!quotations.areTogether(sentence, sentence - 1)) {
      return Optional.empty();
    }
    Parts parts = reader.sentence(sentence - 1).parts();
    SentenceTree tree = parts.tree();
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.head(word);
      boolean isMain =
          tree.isA(word, "nsubj")
              && head != SentenceTree.ROOT
              && tree.head(head) == SentenceTree.ROOT;
      if (isMain) {
        return parts.sources().label().isBody(word)
            ? parts.speakers().speaker(word)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isDirect(Quotation quotation) {
    return direct.computeIfAbsent(quotation, this::holdsClause);
  }

  private boolean holdsClause(Quotation quotation) {
    if (quotation.fromSentence() != quotation.toSentence()) {
      return true;
    }
    int sentence = quotation.fromSentence();
    SentenceTree tree = trees.get(sentence);
    int to = Math.min(quotation.toWord(), tree.size());
    for (int word = quotation.fromWord(); word < to; word++) {
      boolean isSubject = tree.isA(word, "nsubj") || tree.isA(word, "expl");
      if (isSubject && quotation.holds(sentence, tree.head(word)) && !isRelative(tree, word)) {
        return true;
      }
    }
    boolean isOpening =
        quotation.fromWord() < 2 || ",:".contains(tree.surface(quotation.fromWord() - 2));
    return isOpening
        && to - quotation.fromWord() > 1
        && Character.isUpperCase(tree.surface(quotation.fromWord()).charAt(0));
  }

  private static boolean isRelative(SentenceTree tree, int subject) {
    return tree.isA(tree.head(subject), "acl");
  }

  /** How a plain sentence inside a quotation is told; not told where nobody is found to say it. */
  Manner manner(Quotation quotation) {
    Manner manner = known.get(quotation);
    if (manner == null) {
      known.put(quotation, Manner.PLAIN.untold());
      manner = find(quotation);
      known.put(quotation, manner);
    }
    return manner;
  }

  private Manner find(Quotation quotation) {
    return inside(quotation)
        .or(() -> before(quotation))
        .or(() -> after(quotation))
        .or(() -> continued(quotation))
        .orElse(Manner.PLAIN.untold());
  }

  /** Of the sentences that hold a part of the quotation. */
  private Optional<Manner> inside(Quotation quotation) {
    int last = quotation.toSentence();
    int verb = verbAfter(last, quotation.toWord());
    if (verb >= 0) {
      return said(last, verb);
    }
    int first = quotation.fromSentence();
    verb = verbBefore(first, quotation.fromWord() - 1);
    if (verb >= 0) {
      return said(first, verb);
    }
    return colon(first, quotation.fromWord() - 1).or(() -> sourced(quotation));
  }

  private Optional<Manner> said(int sentence, int verb) {
    SentenceStances stances = reader.sentence(sentence);
    Manner manner = stances.speech().said(verb, verb);
    return Optional.of(manner).filter(m -> !m.speakers().isEmpty());
  }

  private int verbAfter(int sentence, int close) {
    SentenceTree tree = trees.get(sentence);
    int from = close + 1;
    for (int word = from; word < Math.min(tree.size(), from + REACH); word++) {
      if (quotations.at(sentence, word).isPresent() || ".;:".contains(tree.surface(word))) {
        return -1;
      }
      if (tree.pos(word) == PartOfSpeech.VERB && !isAside(tree, word)) {
        return isSaying(sentence, word) && subject(sentence, word) >= close ? word : -1;
      }
    }
    return -1;
  }

  private boolean isSaying(int sentence, int word) {
    return reader.sentence(sentence).parts().governors().isQuoting(word);
  }

  private int subject(int sentence, int word) {
    return reader.sentence(sentence).parts().subjects().of(word);
  }

  private static boolean isAside(SentenceTree tree, int word) {
    return BETWEEN.contains(tree.relation(word));
  }

  private int verbBefore(int sentence, int open) {
    SentenceTree tree = trees.get(sentence);
    for (int word = open - 1; word >= 0; word--) {
      if (quotations.at(sentence, word).filter(this::isDirect).isPresent()) {
        return -1;
      }
      boolean isVerb = tree.pos(word) == PartOfSpeech.VERB && !tree.isA(word, "acl:relcl");
      if (isVerb && isSaying(sentence, word) && subject(sentence, word) >= 0) {
        return word;
      }
      if (tree.surface(word).equals(";") || (isVerb && !isAside(tree, word))) {
        return -1;
      }
    }
    return -1;
  }

  /** "Smith was blunt: ..." and "Smith: ...". */
  private Optional<Manner> colon(int sentence, int open) {
    SentenceTree tree = trees.get(sentence);
    if (open < 1 || !tree.surface(open - 1).equals(":")) {
      return Optional.empty();
    }
    Parts parts = reader.sentence(sentence).parts();
    int label = parts.sources().label().head();
    if (label >= 0) {
      return parts.speakers().speaker(label).map(Manner.PLAIN::saidBy);
    }
    for (int word = 0; word < open - 1; word++) {
      int top = tree.isA(word, "nmod:poss") ? tree.head(word) : word;
      boolean isSubject = tree.isA(top, "nsubj") && tree.head(top) < open;
      if (isSubject && tree.referent(word).isPresent()) {
        return parts.speakers().speaker(word).map(Manner.PLAIN::saidBy);
      }
    }
    return Optional.empty();
  }

  /** A sentence that is a quotation, "according to Smith". */
  private Optional<Manner> sourced(Quotation quotation) {
    int sentence = quotation.toSentence();
    SentenceStances stances = reader.sentence(sentence);
    return stances
        .parts()
        .sources()
        .outside(quotation.from(sentence), quotation.to(sentence))
        .stream()
        .findFirst()
        .flatMap(stances.parts().speakers()::speaker)
        .map(Manner.PLAIN::saidBy);
  }

  /** Of the sentence before, in the same paragraph. */
  private Optional<Manner> before(Quotation quotation) {
    int sentence = quotation.fromSentence();
    if (!quotations.areTogether(sentence, sentence - 1)) {
      return sameSentence(quotation);
    }
    return sameSentence(quotation)
        .or(() -> ofQuotations(sentence - 1, quotation))
        .or(() -> reporting(sentence - 1, false));
  }

  private Optional<Manner> sameSentence(Quotation quotation) {
    return ofQuotations(quotation.fromSentence(), quotation);
  }

  private Optional<Manner> ofQuotations(int sentence, Quotation but) {
    return quotations.in(sentence).stream()
        .filter(q -> !q.equals(but) && isDirect(q))
        .map(this::manner)
        .filter(m -> !m.speakers().isEmpty())
        .findFirst();
  }

  private Optional<Manner> after(Quotation quotation) {
    int next = quotation.toSentence() + 1;
    return quotations.areTogether(quotation.toSentence(), next)
        ? reporting(next, true)
        : Optional.empty();
  }

  /** The speaker of a sentence whose main clause is one of saying. */
  private Optional<Manner> reporting(int sentence, boolean isShort) {
    SentenceTree tree = trees.get(sentence);
    for (int word = 0; word < tree.size(); word++) {
      boolean isMain =
          tree.head(word) == SentenceTree.ROOT
              || (tree.isA(word, "conj") && tree.head(tree.head(word)) == SentenceTree.ROOT);
      boolean isFree = quotations.at(sentence, word).isEmpty();
      boolean isBare = !isShort || tree.child(word, "ccomp").isEmpty();
      if (isMain && isFree && isBare && isSaying(sentence, word)) {
        return said(sentence, word);
      }
    }
    return Optional.empty();
  }

  /** "Smith stated:", with the quotation in a paragraph of its own. */
  private Optional<Manner> announced(Quotation quotation) {
    int before = quotation.fromSentence() - 1;
    if (!quotations.isNextParagraph(quotation.fromSentence(), before) || quotation.fromWord() > 1) {
      return Optional.empty();
    }
    SentenceTree tree = trees.get(before);
    boolean isOpen = ",:".contains(tree.surface(tree.size() - 1));
    return isOpen ? reporting(before, false) : Optional.empty();
  }

  /** Of the paragraph before, when its last quotation was left open. */
  private Optional<Manner> continued(Quotation quotation) {
    List<Quotation> all = quotations.all();
    int at = all.indexOf(quotation);
    Optional<Manner> announced = announced(quotation);
    if (at == 0 || announced.isPresent()) {
      return announced;
    }
    Quotation last = all.get(at - 1);
    boolean isContinued =
        !last.closed() && quotations.isNextParagraph(quotation.fromSentence(), last.toSentence());
    return isContinued
        ? Optional.of(manner(last)).filter(m -> !m.speakers().isEmpty())
        : Optional.empty();
  }
}
