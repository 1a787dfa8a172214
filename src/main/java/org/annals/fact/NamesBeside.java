package org.annals.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.fact.TitleReader.Title;
import org.annals.name.EntityType;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * The name that stands behind a title with a comma between, by the order of words alone: "the
 * priest of San Roque, Father Bo Li, kept a copy".
 */
final class NamesBeside {
  private static final Set<String> DEFINITE =
      Set.of("the", "its", "his", "her", "their", "our", "my", "your");
  private static final Set<String> GROUP =
      Set.of("compound", "amod", "flat", "nmod", "nmod:desc", "nmod:poss", "case", "det", "nummod");
  private static final Set<String> ENDING = Set.of(",", ";", ".", ":", ")", "!", "?");
  private static final Set<String> JOINING = Set.of("and", "or", "nor", "but", "&");

  /** What may stand between an office and a name: "Superintendent Dr. Ana Roe". */
  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of(
          "dr.", "dr", "prof.", "sir", "dame", "lord", "lady", "mr.", "mr", "mrs.", "mrs", "ms.",
          "ms", "rev.");

  private static final Pattern JOINED = Pattern.compile("(?:,|;|\\band|\\bwith) $");
  private static final int LONGEST = 10;
  private static final int HONORIFICS = 3;

  private final SentenceTree tree;

  NamesBeside(SentenceTree tree) {
    this.tree = tree;
  }

  /** The bearer, if there is one. */
  List<Bearer> of(int noun, Title title) {
    boolean isOne = tree.lemma(title.last()).equals(tree.lower(title.last()));
    return title.isClear() && isOne
        ? nextTo(title).or(() -> apart(noun, title)).stream()
            .map(name -> new Bearer(noun, true, false, name))
            .findFirst()
            .or(() -> predicate(noun).map(name -> new Bearer(tree.head(noun), false, false, name)))
            .stream()
            .toList()
        : List.of();
  }

  /** "Bo Li was elected president and Mia Fox treasurer": the name right before the office. */
  Optional<List<Bearer>> gapped(int noun, Title title, Bearer first) {
    boolean isJoined = tree.isA(noun, "conj") && tree.head(noun) < noun && !first.isNaming();
    return isJoined
        ? people()
            .filter(name -> name.span().end() + 1 == tree.span(title.first()).start())
            .filter(name -> tree.isWithin(tree.headOf(name.span()), noun))
            .filter(name -> JOINED.matcher(before(name)).find())
            .map(name -> List.of(new Bearer(first.told(), false, first.isOver(), name)))
            .findFirst()
        : Optional.empty();
  }

  private String before(Referent name) {
    return tree.text().substring(tree.sentence().span().start(), name.span().start());
  }

  /** "Its director since 2011 has been the oceanographer Ana Roe". */
  private Optional<Referent> predicate(int noun) {
    int head = tree.head(noun);
    if (!tree.isA(noun, "nsubj") || head < noun) {
      return Optional.empty();
    }
    int calling = tree.isInName(head) ? head - 1 : head;
    return tree.child(calling, "cop").isPresent() && tree.pos(calling) == PartOfSpeech.NOUN
        ? people().filter(name -> name.span().start() == tree.span(calling).end() + 1).findFirst()
        : Optional.empty();
  }

  /** The name behind a comma. */
  private Optional<Referent> apart(int noun, Title title) {
    int first = first(title);
    boolean isOpen = isOpening(first) || DEFINITE.contains(tree.lower(first));
    int comma = isOpen ? comma(noun, title) : -1;
    return comma < 0 ? Optional.empty() : nameBehind(comma, first);
  }

  private boolean isOpening(int first) {
    return first == 0 && tree.lower(0).matches("an?");
  }

  /** "Mayor Bo Li": the name right behind a title that is written great. */
  private Optional<Referent> nextTo(Title title) {
    if (!Character.isUpperCase(tree.surface(title.first()).codePointAt(0))) {
      return Optional.empty();
    }
    int first = behind(tree, title);
    return people().filter(name -> name.span().start() == first).findFirst();
  }

  /**
   * Where a name right behind a title would begin: "Chancellor Sir Bo Li", "chief of staff General
   * Bo Li"; -1 at the end.
   */
  static int behind(SentenceTree tree, Title title) {
    int word = title.last() + 1;
    while (FORMS_OF_ADDRESS.contains(tree.lower(word)) || isRank(tree, word)) {
      word++;
    }
    return word < tree.size() ? tree.span(word).start() : -1;
  }

  private static boolean isRank(SentenceTree tree, int word) {
    return word < tree.size()
        && tree.isA(word, "nmod:desc")
        && !tree.isInName(word)
        && Character.isUpperCase(tree.surface(word).codePointAt(0));
  }

  private Stream<Referent> people() {
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED)
        .filter(name -> name.entity().is(EntityType.PERSON));
  }

  /** Where the words for the title begin, its article counted in. */
  private int first(Title title) {
    int at = Math.max(0, title.first() - 1);
    while (at > 0 && GROUP.contains(tree.relation(at)) && !DEFINITE.contains(tree.lower(at))) {
      at--;
    }
    return at;
  }

  /** The comma behind the title and what it is of; -1 where something else stands between. */
  private int comma(int noun, Title title) {
    int at = title.last() + 1;
    while (at < tree.size() && at - title.last() < LONGEST && !tree.lower(at).equals(",")) {
      if (!GROUP.contains(tree.relation(at)) || !tree.isWithin(at, noun)) {
        return -1;
      }
      at++;
    }
    return tree.lower(at).equals(",") ? at : -1;
  }

  private Optional<Referent> nameBehind(int comma, int first) {
    return people().filter(name -> beginsBehind(comma, name) && isAlone(name, first)).findFirst();
  }

  /** "The bishop, Bo Li, and the mayor, Al Fox": another title, opened as the one before. */
  private boolean isAnotherTitle(int word, int first) {
    int behind = word + 1;
    while (behind < tree.size() && GROUP.contains(tree.relation(behind))) {
      behind++;
    }
    int mark = Math.min(behind + 1, tree.size() - 1);
    return tree.lower(word).equals(tree.lower(first))
        && (tree.lower(mark).equals(",") || tree.isInName(mark));
  }

  private boolean beginsBehind(int comma, Referent name) {
    int at = comma + 1;
    while (at < tree.size()
        && at - comma <= HONORIFICS
        && tree.span(at).start() < name.span().start()
        && (tree.lower(at).equals("the")
            || Character.isUpperCase(tree.surface(at).codePointAt(0)))) {
      at++;
    }
    return at < tree.size() && tree.span(at).start() == name.span().start();
  }

  /** Whether it is not the first of a list: "the mayor of Leeds, Bo Li, Al Fox and others". */
  private boolean isAlone(Referent name, int first) {
    boolean isOpening = isOpening(first);
    int behind = 0;
    while (behind < tree.size() && tree.span(behind).start() < name.span().end()) {
      behind++;
    }
    if (behind >= tree.size()) {
      return true;
    }
    String next = tree.lower(behind + 1);
    boolean isJoined = JOINING.contains(next) && !isAnotherTitle(behind + 2, first);
    boolean goesOn = tree.lower(behind).equals(",") && (isJoined || tree.isInName(behind + 1));
    return (isOpening || ENDING.contains(tree.lower(behind))) && !goesOn;
  }
}
