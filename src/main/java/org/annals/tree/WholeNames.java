package org.annals.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.reader.Analysis;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.text.Span;

/**
 * Makes each name hang together: where the network gives the words of one name different heads
 * outside of it ("an agreement with Sentry Optics, a firm", read as "agreement with Sentry" and
 * "table Optics"), all of them hang on one, and so does what is said of the others. And where it
 * takes the title of a person for the head of the name, the title hangs on the name.
 */
final class WholeNames {
  /** Relations that a word of a name has to another word of it rather than to the sentence. */
  private static final Set<String> INNER =
      Set.of("compound", "flat", "nmod:desc", "amod", "dep", "det", "case", "cc", "punct", "fixed");

  /** "A district judge", "his lawyer": what stays with a title when it gives way to the name. */
  private static final Set<String> OF_TITLE = Set.of("compound", "amod", "nmod:desc");

  private final Sentence sentence;
  private final List<PartOfSpeech> parts;
  private final List<Integer> heads;
  private final List<String> relations;

  private WholeNames(Sentence sentence, Syntax read) {
    this.sentence = sentence;
    this.parts = read.parts();
    this.heads = new ArrayList<>(read.heads());
    this.relations = new ArrayList<>(read.relations());
  }

  /** The reading of a sentence with the syntax in which its names hang together. */
  static Analysis of(Sentence sentence, Analysis read, List<Referent> names) {
    Syntax mended = Draft.mended(sentence, read.syntax(), names);
    return read.with(of(sentence, mended, names));
  }

  /** The syntax in which each of these names, in the order of the text, has one head. */
  static Syntax of(Sentence sentence, Syntax read, List<Referent> names) {
    WholeNames draft = new WholeNames(sentence, read);
    int next = 0;
    for (Referent name : names) {
      int from = draft.behind(next, name.span().start());
      int to = draft.behind(from, name.span().end() - 1);
      to = to < draft.heads.size() && draft.span(to).start() < name.span().end() ? to + 1 : to;
      draft.mend(name, from, to, next);
      next = to;
    }
    return draft.relations.equals(read.relations()) && draft.heads.equals(read.heads())
        ? read
        : new Syntax(read.parts(), draft.heads, draft.relations);
  }

  private void mend(Referent name, int from, int to, int last) {
    join(from, to);
    attach(from, to);
    if (name.isPerson() && from > last && from < to) {
      crown(from - 1, from, to);
    }
  }

  /** The first word from one on that ends behind a place in the text. */
  private int behind(int from, int place) {
    int word = from;
    while (word < heads.size() && span(word).end() <= place) {
      word++;
    }
    return word;
  }

  private Span span(int word) {
    return sentence.tokens().get(word).span();
  }

  private void join(int from, int to) {
    List<Integer> tops = new ArrayList<>(2);
    for (int word = from; word < to; word++) {
      if (heads.get(word) < from || heads.get(word) >= to) {
        tops.add(word);
      }
    }
    if (tops.size() > 1) {
      int head = head(tops);
      tops.stream().filter(top -> top != head).forEach(top -> hang(top, head, from, to));
    }
  }

  /** The word that hangs on the sentence: one that is below none of the others. */
  private int head(List<Integer> tops) {
    List<Integer> free =
        tops.stream()
            .filter(
                top -> tops.stream().noneMatch(other -> !other.equals(top) && isBelow(top, other)))
            .toList();
    return free.stream()
        .filter(top -> !INNER.contains(relations.get(top)))
        .findFirst()
        .orElse(free.getFirst());
  }

  private boolean isBelow(int word, int top) {
    int at = word;
    while (at != Syntax.ROOT && at != top) {
      at = heads.get(at);
    }
    return at == top;
  }

  /** "Much of New Orleans": a name with a word of case does not go on from the word before it. */
  private void attach(int from, int to) {
    for (int child = 0; child < from; child++) {
      int name = heads.get(child);
      boolean isName = name >= from && name < to && relations.get(child).equals("case");
      if (isName && relations.get(name).equals("flat") && heads.get(name) < child) {
        relations.set(name, "nmod");
      }
    }
  }

  /**
   * "Judge Bo Li": where the name goes on from its title, or from the verb of which the title is
   * the subject, it takes the place of the title.
   */
  private void crown(int title, int from, int to) {
    for (int name = from; name < to; name++) {
      if (isOfTitle(title, name, from, to)) {
        heads.set(name, heads.get(title));
        if (isFlat(name)) {
          relations.set(name, relations.get(title));
        }
        for (int child = 0; child < heads.size(); child++) {
          if (heads.get(child) == title && !OF_TITLE.contains(relations.get(child))) {
            heads.set(child, name);
          }
        }
        heads.set(title, name);
        relations.set(title, "nmod:desc");
        return;
      }
    }
  }

  private boolean isOfTitle(int title, int name, int from, int to) {
    int head = heads.get(name);
    boolean isBeside =
        head == heads.get(title)
            && (head < from || head >= to)
            && (isFlat(name) || isFlat(title) || relations.get(name).equals(relations.get(title)));
    return parts.get(title) == PartOfSpeech.PROPN && ((head == title && isFlat(name)) || isBeside);
  }

  private boolean isFlat(int word) {
    return relations.get(word).equals("flat");
  }

  private void hang(int word, int head, int from, int to) {
    if (isBelow(head, word)) { // by a word outside of the name
      heads.set(head, heads.get(word));
      relations.set(head, relations.get(word));
    }
    heads.set(word, head);
    relations.set(word, word < head ? "compound" : "flat");
    for (int child = 0; child < heads.size(); child++) {
      if (heads.get(child) == word && (child < from || child >= to)) {
        heads.set(child, head);
      }
    }
  }
}
