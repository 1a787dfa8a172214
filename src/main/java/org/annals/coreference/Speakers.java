package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.tree.SentenceTree;

/** Finds, by syntax and word order, the words that say who speaks in each quotation. */
final class Speakers {
  private static final int NEAR = 5;
  private static final int FAR = 16;

  private final List<SentenceTree> trees;
  private final Quotations quotations;
  private final WordList verbs;
  private final List<Optional<Place>> places = new ArrayList<>();

  private record Stretch(Place first, Place last) {}

  Speakers(List<SentenceTree> trees, Quotations quotations, WordList verbs) {
    this.trees = trees;
    this.quotations = quotations;
    this.verbs = verbs;
    List<Stretch> stretches = stretches();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch here = stretches.get(i);
      places.add(place(here).or(() -> carried(stretches, here)));
    }
  }

  /** The head word of the speaker of a quotation, by its number; nothing where it is not plain. */
  Optional<Place> of(int quotation) {
    return places.get(quotation - 1);
  }

  private List<Stretch> stretches() {
    List<Stretch> all = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      for (int word = 0; word < trees.get(i).size(); word++) {
        int number = quotations.at(new Place(i, word));
        Place here = new Place(i, word);
        while (all.size() < number) {
          all.add(new Stretch(here, here));
        }
        if (number != Quotations.NONE) {
          all.set(number - 1, new Stretch(all.get(number - 1).first(), here));
        }
      }
    }
    return all;
  }

  private Optional<Place> place(Stretch quotation) {
    return after(quotation.last())
        .or(() -> before(quotation.first()))
        .or(() -> announced(quotation.first()));
  }

  private Optional<Place> after(Place last) {
    SentenceTree tree = trees.get(last.sentence());
    for (int verb = last.word() + 1; verb < Math.min(tree.size(), last.word() + FAR); verb++) {
      if (quotations.at(new Place(last.sentence(), verb)) != Quotations.NONE) {
        return Optional.empty();
      }
      Optional<Integer> subject = subjectOf(last.sentence(), verb);
      if (subject.filter(s -> s > last.word()).isPresent()
          && Math.min(verb, first(tree, subject.get())) <= last.word() + NEAR) {
        return subject.map(s -> new Place(last.sentence(), s));
      }
    }
    return Optional.empty();
  }

  private static int first(SentenceTree tree, int word) {
    int first = word;
    for (int child : tree.children(word)) {
      first = child == first - 1 ? child : first;
    }
    return first;
  }

  private Optional<Place> before(Place first) {
    for (int verb = first.word() - 1; verb >= Math.max(0, first.word() - FAR); verb--) {
      if (quotations.at(new Place(first.sentence(), verb)) != Quotations.NONE) {
        return Optional.empty();
      }
      Optional<Integer> subject = subjectOf(first.sentence(), verb);
      if (subject.isPresent()) {
        return subject.map(s -> new Place(first.sentence(), s));
      }
    }
    return Optional.empty();
  }

  /** "Wels said:", and then the quotation. */
  private Optional<Place> announced(Place first) {
    int before = first.sentence() - 1;
    if (before < 0 || first.word() > 1) {
      return Optional.empty();
    }
    SentenceTree tree = trees.get(before);
    return tree.surface(tree.size() - 1).equals(":")
        ? before(new Place(before, tree.size() - 1))
        : Optional.empty();
  }

  /** The unquoted subject of a verb of saying; a subject may stand behind its verb. */
  private Optional<Integer> subjectOf(int sentence, int verb) {
    SentenceTree tree = trees.get(sentence);
    return verbs.hasWord(tree, verb)
        ? Grammar.subject(tree, verb)
            .filter(s -> quotations.at(new Place(sentence, s)) == Quotations.NONE)
        : Optional.empty();
  }

  /** A quotation with nobody of its own goes on with the speaker of the one just before it. */
  private Optional<Place> carried(List<Stretch> stretches, Stretch here) {
    if (places.isEmpty() || places.getLast().isEmpty()) {
      return Optional.empty();
    }
    Stretch previous = stretches.get(places.size() - 1);
    int reported = Math.max(previous.last().sentence(), places.getLast().get().sentence());
    boolean opens = here.first().word() <= 1;
    return opens && here.first().sentence() - reported <= 1 && isOneParagraph(reported, here)
        ? places.getLast()
        : Optional.empty();
  }

  private boolean isOneParagraph(int reported, Stretch here) {
    int from = trees.get(reported).sentence().span().end();
    int to = trees.get(here.first().sentence()).sentence().span().start();
    return from > to || !Quotations.isParagraphEnd(trees.getFirst().text(), from, to);
  }
}
