package org.annals.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** What a pronoun cannot stand for, because of where it stands in its sentence. */
final class Binding {
  private static final Set<String> LOOSE =
      Set.of("with", "behind", "around", "beside", "near", "before", "after", "between", "within");

  private static final Set<String> TOPIC = Set.of("as", "for", "according");

  /** "The king named her governor" may be read as "named her governor" and "her" as the owner. */
  private static final Set<String> OFFICES =
      Set.of("name", "appoint", "elect", "declare", "crown", "choose", "create");

  /** "She named her successor" is hardly "she named her to be successor". */
  private static final Set<String> HEIRS = Set.of("successor", "heir", "deputy", "price");

  private static final Set<String> NAMED =
      Set.of("born", "christened", "baptised", "baptized", "named", "called");

  private final SentenceTree tree;
  private final List<Occurrence> before;

  /**
   * The rules for one sentence.
   *
   * @param before what the sentence has spoken of before the pronoun
   */
  Binding(SentenceTree tree, List<Occurrence> before) {
    this.tree = tree;
    this.before = before;
  }

  /** All that the pronoun cannot stand for. */
  Set<Antecedent> excluded(int pronoun) {
    Set<Antecedent> out = new HashSet<>(namedAfter(pronoun));
    if (tree.isA(pronoun, "nmod")) {
      possessor(pronoun, out);
    } else {
      argument(pronoun, out);
    }
    return out;
  }

  /** Names that follow in the sentence: a text does not say "he" and then the name of the same. */
  private Set<Antecedent> namedAfter(int pronoun) {
    Set<Antecedent> after = new HashSet<>();
    for (Referent referent : tree.referents()) {
      if (referent.span().start() > tree.span(pronoun).start()
          && referent.kind() == Referent.Kind.NAMED
          && !isInBrackets(referent)
          && !isNamesake(pronoun, tree.headOf(referent.span()))) {
        after.add(new Named(referent.entity()));
      }
    }
    return after;
  }

  /** "She was born Ann Roe": the name is the one that she has. */
  private boolean isNamesake(int pronoun, int name) {
    int verb = tree.head(name);
    return verb != SentenceTree.ROOT
        && verb == tree.head(pronoun)
        && verb < name
        && NAMED.contains(tree.lower(verb));
  }

  private boolean isInBrackets(Referent referent) {
    int start = referent.span().start();
    return start > 0 && tree.text().charAt(start - 1) == '(';
  }

  private void argument(int pronoun, Set<Antecedent> out) {
    int top = Grammar.top(tree, pronoun);
    int governor = tree.head(top);
    if (governor == SentenceTree.ROOT) {
      return;
    }
    SaidOfOther.subject(tree, pronoun).ifPresent(s -> exclude(s, out));
    if (!tree.isA(top, "nsubj") && !isFree(top)) {
      Grammar.subject(tree, governor).filter(s -> s != top).ifPresent(s -> exclude(s, out));
    }
    for (Occurrence other : before) {
      int otherTop = Grammar.top(tree, other.word());
      boolean together = tree.head(otherTop) == governor && !isFree(top) && !isTopic(otherTop);
      if (together || otherTop == top) {
        out.add(other.who());
      }
    }
  }

  /** "As for Berg, he", "according to Berg, he". */
  private boolean isTopic(int top) {
    return tree.child(top, "case").filter(c -> TOPIC.contains(tree.lower(c))).isPresent();
  }

  /**
   * Whether the word is the object of a clause whose subject is not sure: in "Berg won, earning him
   * a seat" it is not Berg.
   */
  boolean isLoose(int word) {
    int governor = tree.head(Grammar.top(tree, word));
    return governor != SentenceTree.ROOT
        && (tree.isA(word, "obj") || tree.isA(word, "iobj"))
        && Grammar.isLoose(tree, governor);
  }

  private boolean isFree(int top) {
    return tree.child(top, "case").filter(c -> LOOSE.contains(tree.lower(c))).isPresent();
  }

  /** "Berg is his lawyer", "Berg, his lawyer", "Berg wrote a life of him": not Berg. */
  private void possessor(int pronoun, Set<Antecedent> out) {
    int owned = tree.head(pronoun);
    if (owned == SentenceTree.ROOT) {
      return;
    }
    if (tree.child(owned, "cop").isPresent()) {
      Grammar.subject(tree, owned).ifPresent(s -> exclude(s, out));
    }
    if (tree.isA(owned, "appos")) {
      exclude(tree.head(owned), out);
    }
    int verb = tree.head(owned);
    if (verb != SentenceTree.ROOT && isOfOther(pronoun, owned, verb)) {
      Grammar.subject(tree, verb).ifPresent(s -> exclude(s, out));
    }
  }

  /** Whether what the subject does is done to somebody else's: "demanded his release". */
  private boolean isOfOther(int pronoun, int owned, int verb) {
    boolean isObject = tree.isA(owned, "obj");
    boolean isNamed =
        tree.lower(pronoun).equals("her")
            && (isObject || tree.isA(owned, "xcomp"))
            && !HEIRS.contains(tree.lower(owned))
            && OFFICES.contains(tree.lemma(verb));
    return OthersDeeds.isOne(tree, owned, verb)
        || isNamed
        || (isObject && tree.hasChild(pronoun, "case", Set.of("of", "about")));
  }

  private void exclude(int word, Set<Antecedent> out) {
    for (Occurrence other : before) {
      if (Grammar.top(tree, other.word()) == word || other.word() == word) {
        out.add(other.who());
      }
    }
  }

  /** "A young clerk, Ann Roe" is one subject, whichever of the two words is known. */
  private boolean isSubject(int subject, int word) {
    int at = word;
    while (at != subject && !tree.isA(at, "conj") && Grammar.top(tree, at) != at) {
      at = tree.head(at);
    }
    return at == subject;
  }

  /** The subject of the clause that a reflexive pronoun stands in. */
  Optional<Antecedent> ofReflexive(int pronoun) {
    int top = Grammar.top(tree, pronoun);
    int governor = tree.head(top);
    if (governor == SentenceTree.ROOT) {
      return Optional.empty();
    }
    return Grammar.subject(tree, governor)
        .flatMap(s -> before.stream().filter(o -> isSubject(s, o.word())).findFirst())
        .map(Occurrence::who);
  }
}
