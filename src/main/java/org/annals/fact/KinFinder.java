package org.annals.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.name.EntityClass;
import org.annals.pattern.End;
import org.annals.pattern.Found;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.pattern.TreePattern;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds whose cousin, uncle or brother-in-law somebody is. There are too many words for relatives
 * for a property each: it is a role, "cousin of Anna Berg", beside one property for all of them. So
 * is whom somebody is engaged to, and whose friend or pupil somebody is, which makes no relatives.
 */
final class KinFinder {
  private static final List<String> PERSON = List.of("Person");

  /** Fellows of somebody to whom they need not be related. */
  private static final Set<String> UNRELATED = DataFile.words("/facts/companions.txt");

  /** Nouns for relatives, by base form. */
  static final SortedSet<String> RELATIVES =
      Collections.unmodifiableSortedSet(new TreeSet<>(DataFile.words("/facts/kin.txt")));

  private static final TreePattern PATTERN =
      TreePattern.parse(
          "s <nmod:poss|nmod[of|to] " + String.join("|", fellows()) + " = o", PERSON, PERSON);

  /** What two are to each other: "Bo Li and Al Fox were cousins". */
  private static final TreePattern EACH_OTHER =
      TreePattern.parse(
          "o <conj s <nsubj cousin|brother-in-law|sister-in-law|stepbrother|stepsister|ally"
              + "|classmate|colleague|comrade|flatmate|friend|lover|neighbor|neighbour|rival"
              + "|roommate|schoolfriend|schoolmate|team-mate|teammate (>cop be)",
          PERSON,
          PERSON);

  private static final Set<String> FOUNDERS =
      Set.of("founder", "co-founder", "owner", "chairman", "president", "proprietor", "inventor");

  private static final List<TreePattern> ENGAGED =
      List.of(
          TreePattern.parse("o <nsubj:pass|nsubj engage|engaged >obl[to] s", PERSON, PERSON),
          TreePattern.parse(
              "o <nsubj become|get >xcomp|obj engage|engaged >obl[to] s", PERSON, PERSON));

  private final SentenceTree tree;
  private final TreeMatcher matcher;
  private final KinBeside beside;

  KinFinder(SentenceTree tree, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
    this.beside = new KinBeside(tree);
  }

  private static SortedSet<String> fellows() {
    SortedSet<String> all = new TreeSet<>(RELATIVES);
    all.addAll(UNRELATED);
    return all;
  }

  /** The relatives whom the sentence names, in its order. */
  List<OfficeFinder.Holding> find() {
    List<OfficeFinder.Holding> all = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (PATTERN.words().contains(tree.lemma(word))) {
        List<Found> told = matcher.find(PATTERN, word);
        for (Found found : told) {
          add(word, found, all);
        }
        if (told.isEmpty()) {
          all.addAll(apposed(word));
        }
      }
      if (Kinship.isKin(tree.lower(word))) {
        all.addAll(ofFounder(word));
      }
      if (EACH_OTHER.words().contains(tree.lemma(word))) {
        int noun = word;
        matcher.find(EACH_OTHER, word).forEach(found -> add(noun, found, all));
      }
      for (TreePattern engaged : ENGAGED) {
        if (engaged.words().contains(tree.lemma(word))) {
          matcher.find(engaged, word).forEach(found -> engaged(found, all));
        }
      }
    }
    return all;
  }

  /** "A grandson of its founder": of one whom no name tells, but of what has a name. */
  private List<OfficeFinder.Holding> ofFounder(int noun) {
    return tree.children(noun, Set.of("nmod")).stream()
        .filter(of -> of > noun && tree.hasChild(of, "case", Set.of("of")))
        .filter(of -> tree.referent(of).isEmpty() && FOUNDERS.contains(tree.lower(of)))
        .flatMap(
            of ->
                tree.children(of, Set.of("nmod:poss")).stream()
                    .filter(its -> its == of - 1)
                    .flatMap(its -> tree.referent(its).stream())
                    .filter(OfficeBodies::isBody)
                    .map(body -> tree.lower(of) + " of " + body.entity().label()))
        .flatMap(
            founder ->
                matcher.bearers(noun, EntityClass.PERSON).stream()
                    .map(
                        bearer ->
                            OfficeFinder.Holding.role(
                                bearer, tree.lower(noun) + " of the " + founder)))
        .toList();
  }

  /** "Bo Li, Berg's team-mate", "his uncle, Bo Li": by the order of words, wherever it hangs. */
  private List<OfficeFinder.Holding> apposed(int word) {
    return beside.owner(word).stream()
        .flatMap(
            owner ->
                bearers(word, owner)
                    .filter(bearer -> isOther(bearer, owner))
                    .flatMap(bearer -> tie(word, bearer, owner)))
        .toList();
  }

  private Stream<Bearer> bearers(int noun, Referent owner) {
    List<Bearer> all =
        owner.kind() == Referent.Kind.NAMED ? matcher.bearers(noun, EntityClass.PERSON) : List.of();
    return all.isEmpty() && tree.lemma(noun).equals(tree.lower(noun))
        ? beside.bearer(noun).map(name -> new Bearer(noun, true, false, name)).stream()
        : all.stream();
  }

  private static boolean isOther(Bearer bearer, Referent owner) {
    return !bearer.referent().entity().key().equals(owner.entity().key());
  }

  private Stream<OfficeFinder.Holding> tie(int noun, Bearer bearer, Referent owner) {
    return tie(noun, bearer.told(), bearer.isNaming(), bearer.referent(), owner).stream();
  }

  private void add(int noun, Found found, List<OfficeFinder.Holding> all) {
    if (found.subject() instanceof End.Name(var other)
        && found.object() instanceof End.Name(var bearer)) {
      all.addAll(tie(noun, found.told(), found.isNaming(), bearer, other));
    }
  }

  private static void engaged(Found found, List<OfficeFinder.Holding> all) {
    if (found.subject() instanceof End.Name(var other)
        && found.object() instanceof End.Name(var bearer)) {
      String role = "engaged to " + other.entity().label();
      all.add(OfficeFinder.Holding.role(found.told(), found.isNaming(), bearer, role));
    }
  }

  /** The role that a noun for a relative gives, and that the two are related. */
  private List<OfficeFinder.Holding> tie(
      int noun, int told, boolean isNaming, Referent bearer, Referent other) {
    String role = kind(noun) + tree.lemma(noun) + " of " + other.entity().label();
    OfficeFinder.Holding held = OfficeFinder.Holding.role(told, isNaming, bearer, role);
    return UNRELATED.contains(tree.lemma(noun))
        ? List.of(held)
        : List.of(
            held,
            new OfficeFinder.Holding(
                told,
                isNaming,
                bearer,
                Relation.RELATED_TO,
                new Value.Of(other.entity()),
                Period.UNKNOWN));
  }

  /** "Childhood " in "a childhood friend", empty where no noun says of what kind. */
  private String kind(int noun) {
    return noun > 0
            && tree.isA(noun - 1, "compound")
            && tree.head(noun - 1) == noun
            && !tree.isInName(noun - 1)
            && UNRELATED.contains(tree.lemma(noun))
        ? tree.lower(noun - 1) + " "
        : "";
  }
}
