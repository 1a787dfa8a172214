package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** What the syntax says of the part that a word has in its sentence. */
final class Grammar {
  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM);
  private static final Set<String> SAME_PHRASE = Set.of("appos", "flat", "compound", "nmod:desc");
  private static final Set<String> SHARES_SUBJECT = Set.of("conj", "xcomp", "advcl");
  private static final Set<String> NAMING = Set.of("named", "called");
  private static final Set<String> TELLING =
      Set.of(
          "oblige",
          "require",
          "allow",
          "permit",
          "force",
          "order",
          "compel",
          "enable",
          "empower",
          "entitle",
          "urge",
          "direct",
          "instruct",
          "forbid");
  private static final Set<String> SHARES = Set.of("share", "shares", "stock", "sales", "profits");
  private static final int DEEPEST = 30;

  private Grammar() {}

  /** The relation without its subtype. */
  static String relation(SentenceTree tree, int word) {
    String relation = tree.relation(word);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The word through which a phrase takes part: "wife" for "Ann" in "his wife Ann". */
  static int top(SentenceTree tree, int word) {
    int at = word;
    for (int i = 0; i < DEEPEST && isInSamePhrase(tree, at); i++) {
      at = tree.head(at);
    }
    return at;
  }

  private static boolean isInSamePhrase(SentenceTree tree, int word) {
    int head = tree.head(word);
    return head != SentenceTree.ROOT
        && (SAME_PHRASE.contains(tree.relation(word))
            || isNaming(tree, word)
            || isNaming(tree, head)
            || (tree.isA(word, "conj") && NOMINAL.contains(tree.pos(head))));
  }

  /** The noun to which a word gives a name: "widow" for "named" in "a widow named Ann Roe". */
  private static boolean isNaming(SentenceTree tree, int word) {
    return tree.isA(word, "acl") && NAMING.contains(tree.lower(word));
  }

  /** The names that belong to a noun as in "a widow named Ann Roe". */
  static List<Integer> named(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("acl")).stream()
        .filter(c -> c == noun + 1 && isNaming(tree, c))
        .flatMap(c -> tree.children(c).stream())
        .filter(tree::isInName)
        .toList();
  }

  /** The predicate that a phrase is an argument of; the word itself where it has no head. */
  static int governor(SentenceTree tree, int word) {
    int top = top(tree, word);
    return tree.head(top) == SentenceTree.ROOT ? top : tree.head(top);
  }

  /** The subject of a predicate, one that it shares with another included. */
  static Optional<Integer> subject(SentenceTree tree, int predicate) {
    int at = predicate;
    for (int i = 0; i < DEEPEST; i++) {
      int here = at;
      Optional<Integer> subject = ownSubject(tree, here).or(() -> controller(tree, here));
      if (subject.isPresent()) {
        return subject;
      }
      if (!SHARES_SUBJECT.contains(tree.relation(here)) || tree.head(here) == SentenceTree.ROOT) {
        return Optional.empty();
      }
      at = tree.head(here);
    }
    return Optional.empty();
  }

  /** The subject of the nearest predicate above a word that has one; none of its own. */
  static Optional<Integer> subjectAbove(SentenceTree tree, int word) {
    int at = word;
    while (tree.head(at) != SentenceTree.ROOT) {
      if (tree.isA(at, "nsubj")) {
        return Optional.empty();
      }
      at = tree.head(at);
      Optional<Integer> subject = subject(tree, at);
      if (subject.isPresent()) {
        return subject.filter(one -> one != word);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> ownSubject(SentenceTree tree, int predicate) {
    return tree.children(predicate).stream().filter(c -> tree.isA(c, "nsubj")).findFirst();
  }

  /** The object that is to do something: "Reagan" in "invited Reagan to meet him". */
  private static Optional<Integer> controller(SentenceTree tree, int predicate) {
    return tree.relation(predicate).equals("xcomp")
        ? tree.child(tree.head(predicate), "obj").filter(object -> object < predicate)
        : Optional.empty();
  }

  /** Who is to do it: "town" for "give" in "the Act obliges a town to give preference". */
  static Optional<Integer> told(SentenceTree tree, int predicate) {
    int head = tree.head(predicate);
    boolean isTold =
        head != SentenceTree.ROOT
            && (tree.isA(predicate, "xcomp") || tree.isA(predicate, "advcl"))
            && TELLING.contains(tree.lemma(head))
            && tree.hasChild(predicate, "mark", Set.of("to"));
    return isTold ? tree.child(head, "obj").filter(object -> object < predicate) : Optional.empty();
  }

  /** Whether a predicate has a subject only by that of the clause that it hangs on loosely. */
  static boolean isLoose(SentenceTree tree, int predicate) {
    return tree.relation(predicate).equals("advcl") && ownSubject(tree, predicate).isEmpty();
  }

  /** How much the part of a phrase makes it what the text is about: 1 for the main subject. */
  static double weight(SentenceTree tree, int word) {
    int top = top(tree, word);
    double role =
        switch (relation(tree, top)) {
          case "nsubj" -> isMarked(tree, top) ? 0.55 : 1;
          case "obj", "iobj" -> 0.7;
          case "obl" -> isByPhrase(tree, top) ? 0.5 : 0.55;
          case "root" -> 0.65;
          case "nmod" -> isOfShares(tree, top) ? 0.7 : possessor(tree, top);
          case "compound", "vocative", "list", "dislocated" -> 0.35;
          default -> 0.5;
        };
    if (tree.relation(word).equals("compound")) {
      return isOfShares(tree, word) ? 0.7 : Math.min(role, 0.4);
    }
    return role * depth(tree, top);
  }

  /** "Acme shares fell", "shares in Acme fell": what is said is said of Acme. */
  private static boolean isOfShares(SentenceTree tree, int word) {
    int noun = tree.head(word);
    return noun != SentenceTree.ROOT
        && SHARES.contains(tree.lower(noun))
        && tree.isA(noun, "nsubj")
        && tree.isInName(word);
  }

  /** What a subject belongs to is what the text is about too: "Berg's plan". */
  private static double possessor(SentenceTree tree, int top) {
    return tree.relation(top).equals("nmod:poss") && tree.isA(tree.head(top), "nsubj") ? 0.7 : 0.45;
  }

  private static double depth(SentenceTree tree, int top) {
    int head = tree.head(top);
    if (head == SentenceTree.ROOT) {
      return 1;
    }
    return switch (tree.lower(top).equals("which") ? "acl" : relation(tree, head)) {
      case "acl" -> 0.6;
      case "advcl" -> head < tree.head(head) ? 0.6 : 0.85;
      default -> 1;
    };
  }

  /** Whether a preposition stands before the phrase of the word. */
  static boolean isMarked(SentenceTree tree, int word) {
    return tree.children(word).stream()
        .anyMatch(c -> c < word && tree.isA(c, "case") && tree.pos(c) == PartOfSpeech.ADP);
  }

  private static boolean isByPhrase(SentenceTree tree, int word) {
    return tree.relation(word).equals("obl:agent")
        || tree.child(word, "case").filter(c -> tree.lower(c).equals("by")).isPresent();
  }

  /** Whether a word is a pronoun of these forms, in small letters, and no part of a name. */
  static boolean isPronoun(SentenceTree tree, int word, Set<String> forms) {
    return tree.pos(word) == PartOfSpeech.PRON
        && forms.contains(tree.lower(word))
        && !tree.isInName(word);
  }
}
