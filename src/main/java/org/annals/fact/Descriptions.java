package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.fact.OfficeFinder.Holding;
import org.annals.name.EntityClass;
import org.annals.name.OfficeTitles;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.Bridge;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what a body, place, law or event is, in the words of the text: "Acme, a dairy in Leeds",
 * "Truro is a market town of 20,000". What a person is, is a role.
 */
final class Descriptions {
  private static final List<EntityClass> CLASSES =
      List.of(EntityClass.ORGANIZATION, EntityClass.PLACE, EntityClass.LAW, EntityClass.EVENT);

  /** What no body or place is, though a law or event may be: "a victory". */
  private static final Set<String> NO_KINDS = DataFile.words("/facts/no-kinds.txt");

  private static final Set<String> HUMAN =
      Set.of("man", "woman", "person", "child", "boy", "girl", "people", "individual", "human");

  /** What a body can be as well as a person: "a brewer", "the main sponsor". */
  private static final Pattern MAKING =
      Pattern.compile("\\p{L}+(?:er|or)|rival|partner|agent|parent|arm|team");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** What says no more of something than its name: "the company, Acme". */
  private static final Set<String> EMPTY = DataFile.words("/facts/empty-kinds.txt");

  /** How likely a noun is of something by the text around the sentence. */
  private static final double LEAST = 0.75;

  /** What may hang on the noun and belongs to its words. */
  private static final Set<String> PARTS =
      Set.of(
          "amod",
          "compound",
          "nummod",
          "nmod",
          "nmod:desc",
          "nmod:unmarked",
          "nmod:poss",
          "acl",
          "flat",
          "fixed");

  private static final Set<String> RELATIVE =
      Set.of("which", "that", "who", "whom", "whose", "where", "when");
  private static final Set<String> BEFORE =
      Set.of("amod", "compound", "nummod", "nmod:poss", "nmod:desc", "flat");
  private static final Set<String> LOOSE = Set.of("case", "cc", "det", "mark");
  private static final int LONGEST = 16;

  /** What may stand between a name and the noun beside it. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?: \\([^()]*\\))?[\"\u201d\u2019']? ?[,:(\u2013\u2014-]? ?"
              + "(?:(?:an?|the|once|now|then|formerly|also|still|perhaps|namely|only|called|named)"
              + " )*"
              + "[\"\u201c\u2018']?");

  private final SentenceTree tree;
  private final TreeMatcher matcher;
  private final OfficeTitles titles;
  private final DescriptionDoubts doubts;

  Descriptions(SentenceTree tree, TreeMatcher matcher, OfficeTitles titles) {
    this.tree = tree;
    this.matcher = matcher;
    this.titles = titles;
    this.doubts = new DescriptionDoubts(tree);
  }

  /** What the sentence says so, in its order. */
  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (isKind(word)) {
        found.addAll(of(word));
      }
    }
    return found;
  }

  private boolean isKind(int word) {
    boolean isNoun =
        tree.pos(word) == PartOfSpeech.NOUN && tree.lemma(word).equals(tree.lower(word));
    return (isOneOf(word) || (isNoun && !tree.lower(word).equals("one")))
        && !tree.isInName(word)
        && !HUMAN.contains(tree.lower(word))
        && !Kinship.isKin(tree.lower(word))
        && !tree.isA(word, "nmod:poss");
  }

  /** "One of the oldest mills in Leeds". */
  private boolean isOneOf(int word) {
    return tree.lower(word).equals("one")
        && tree.children(word, Set.of("nmod")).stream()
            .anyMatch(of -> of > word && tree.hasChild(of, "case", Set.of("of")));
  }

  private List<Holding> of(int noun) {
    Optional<String> words = words(noun);
    return words.isEmpty()
        ? List.of()
        : CLASSES.stream()
            .filter(one -> isKindOf(one, noun))
            .flatMap(one -> matcher.bearers(noun, one).stream())
            .filter(bearer -> isSaid(noun, bearer, words.get()))
            .filter(bearer -> bearer.isNaming() ? isBeside(noun, bearer) : isClaimed(noun))
            .filter(bearer -> !doubts.isNone(noun, bearer.isNaming()))
            .map(bearer -> holding(bearer, described(noun, words.get())))
            .distinct()
            .toList();
  }

  /** Whether such a thing can be that, which neither people are nor, of a body, what happens. */
  private boolean isKindOf(EntityClass one, int noun) {
    String word = tree.lower(noun);
    return switch (one) {
      case ORGANIZATION ->
          !NO_KINDS.contains(word) && (MAKING.matcher(word).matches() || !isCalling(word));
      case PLACE -> !NO_KINDS.contains(word) && !isCalling(word);
      default -> !isCalling(word);
    };
  }

  private boolean isCalling(String word) {
    return TitleReader.isScience(word) || titles.longestAt(List.of(word), 0).isPresent();
  }

  /** "Served as a barracks", and not "in the war with Chile" or "took it over as a barracks". */
  private boolean isClaimed(int noun) {
    boolean isAs = tree.hasChild(noun, "case", Set.of("as"));
    return tree.child(noun, "case").isEmpty()
        || (isAs && tree.child(tree.head(noun), "obj").isEmpty());
  }

  /** "Acme, a dairy in Leeds", "a dairy, Acme", with nothing that is named between. */
  private boolean isBeside(int noun, Bearer bearer) {
    Span name = bearer.referent().span();
    Span words = new Span(tree.span(first(noun)).start(), tree.span(last(noun)).end());
    String between =
        name.end() <= words.start()
            ? tree.text().substring(name.end(), words.start())
            : name.start() >= words.end() ? tree.text().substring(words.end(), name.start()) : "-";
    return BESIDE.matcher(between.replaceAll("\\s+", " ")).matches();
  }

  /** "A mill in use from 1911 to 1970", but not "built from 1911 to 1915". */
  private DescribedTime described(int noun, String words) {
    return tree.children(noun, Set.of("acl")).isEmpty()
        ? DescribedTime.of(words)
        : new DescribedTime(words, Period.UNKNOWN);
  }

  private static Holding holding(Bearer bearer, DescribedTime what) {
    return new Holding(
        bearer.told(),
        bearer.isNaming(),
        bearer.referent(),
        Relation.DESCRIPTION,
        new Value.Words(what.words()),
        what.period());
  }

  /** Whether the words say more than its name, or than that it has been named. */
  private boolean isSaid(int noun, Bearer bearer, String words) {
    boolean isBare = words.equals(tree.lower(noun)) && !tree.hasChild(noun, "det", ARTICLES);
    return !(isBare && (EMPTY.contains(words) || !isApposed(noun, bearer)))
        && !words.contains(bearer.referent().entity().label());
  }

  /** "The tanker, the Aquila": the name stands behind a comma. */
  private boolean isApposed(int noun, Bearer bearer) {
    return bearer.isNaming()
        && bearer.referent().kind() == Referent.Kind.NAMED
        && tree.hasChild(noun, "det", Set.of("the"))
        && bearer.referent().span().start() > tree.span(noun).end()
        && tree.lower(noun + 1).equals(",")
        && !isOfOther(noun);
  }

  /** "The firm which runs the dam, Acme", "the owner of the dam, Acme": it may name the former. */
  private boolean isOfOther(int noun) {
    int at = noun;
    if (tree.isA(noun, "nmod")) {
      return true;
    }
    while (at != SentenceTree.ROOT && !tree.relation(at).equals("acl:relcl")) {
      at = tree.head(at);
    }
    return at != SentenceTree.ROOT;
  }

  /** " of Acme", where the text around says of what "the owner" is the owner. */
  private String bridged(int noun, int last) {
    boolean isOpen = last == noun && MAKING.matcher(tree.lower(noun)).matches();
    return isOpen
        ? tree.anaphora()
            .bridge(noun, Bridge.Relation.OF, LEAST)
            .map(bridge -> " of " + bridge.entity().label())
            .orElse("")
        : "";
  }

  /** The noun with what stands before it and behind it, up to a comma or a clause. */
  private Optional<String> words(int noun) {
    int first = first(noun);
    Optional<String> owner = owner(noun, first);
    String words = text(owner.isPresent() ? first + 1 : first, last(noun));
    return owner.isPresent() && owner.get().isEmpty()
        ? Optional.empty()
        : Optional.of(words + owner.orElseGet(() -> bridged(noun, last(noun))));
  }

  private int first(int noun) {
    int first = noun;
    while (first > 0 && isPart(first - 1, noun, BEFORE) && !isEmpty(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isEmpty(int word) {
    return tree.lower(word).equals("own");
  }

  private int last(int noun) {
    int last = noun;
    int at = noun + 1;
    while (at < tree.size() && at - noun < LONGEST && isPart(at, noun, PARTS) && !isCut(at)) {
      last = isLoose(at) ? last : at;
      at++;
    }
    return last;
  }

  /** " of Acme", where the words begin with "its"; the empty string where nobody knows whose. */
  private Optional<String> owner(int noun, int first) {
    boolean isOwned =
        first < noun && tree.isA(first, "nmod:poss") && tree.pos(first) == PartOfSpeech.PRON;
    return isOwned
        ? Optional.of(
            tree.referent(first).map(Referent::entity).map(one -> " of " + one.label()).orElse(""))
        : Optional.empty();
  }

  private boolean isPart(int word, int noun, Set<String> relations) {
    if (!tree.isWithin(word, noun)) {
      return false;
    }
    int branch = word;
    while (tree.head(branch) != noun) {
      branch = tree.head(branch);
    }
    boolean isHere =
        relations.contains(tree.relation(branch))
            || (branch < noun && tree.isA(branch, "punct") && tree.lower(branch).equals("-"));
    return isHere && (branch > noun || tree.subtreeSpan(branch).end() <= tree.span(noun).start());
  }

  private boolean isCut(int word) {
    return tree.lower(word).matches("[,;:()]|[\u2013\u2014]")
        || RELATIVE.contains(tree.lower(word));
  }

  /** What ends no phrase. */
  private boolean isLoose(int word) {
    return LOOSE.contains(tree.relation(word));
  }

  private String text(int first, int last) {
    int from = ARTICLES.contains(tree.lower(first)) ? first + 1 : first;
    String words =
        tree.text()
            .substring(tree.span(from).start(), tree.span(last).end())
            .replaceAll("\\s+", " ");
    return words.matches("(?:The|One) .*")
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }
}
