package org.annals.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Says whom words name or describe that stand for somebody who speaks. */
final class Speakers {
  private static final Set<String> SELF = Set.of("i", "we", "me", "us");
  private static final Set<String> NOBODY = Set.of("it", "there", "this", "that", "what", "nobody");
  private static final Set<String> SOME =
      Set.of("most", "many", "some", "few", "several", "both", "others", "all");
  private static final Set<String> BODIES =
      Set.of(
          "authority",
          "ministry",
          "union",
          "newspaper",
          "commission",
          "committee",
          "panel",
          "tribunal",
          "court",
          "watchdog",
          "agency");
  private static final Set<String> BEFORE_HEAD =
      Set.of("det", "amod", "nummod", "compound", "nmod:poss", "flat", "nmod", "goeswith", "punct");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "this", "that", "these", "those");

  private static final Set<String> FOR = Set.of("for");

  private static final Pattern ARTICLE = Pattern.compile("^the ");

  private final SentenceTree tree;
  private final Lexicon lexicon;

  Speakers(SentenceTree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** Whether these words are the one who speaks anyway: "I said". */
  boolean isSelf(int noun) {
    return noun >= 0 && SELF.contains(tree.lower(noun));
  }

  /** Whether it is what nobody in particular says: "legend has it". */
  boolean isHearsay(int noun) {
    return noun >= 0
        && tree.referent(noun).isEmpty()
        && !Grammar.hasChild(tree, noun, c -> tree.isA(c, "nmod"))
        && lexicon.has("hearsay", tree.lemma(noun));
  }

  /** The one whom words speak of; nothing when they speak of nobody. */
  Optional<Speaker> speaker(int noun) {
    if (noun < 0 || isSelf(noun)) {
      return Optional.empty();
    }
    Optional<Speaker> named = named(noun);
    if (named.isPresent()) {
      return named;
    }
    Optional<Integer> beside = besideOne(noun);
    if (beside.isPresent()) {
      return speaker(beside.get());
    }
    boolean isSomebody = Grammar.isNoun(tree, noun) && !NOBODY.contains(tree.lower(noun));
    return isSomebody || isOfTheAdjective(noun)
        ? Optional.of(new Speaker.Described(fuller(noun).orElseGet(() -> ownWords(noun))))
        : Optional.empty();
  }

  /** "One of them, a pension fund,": the fund. */
  private Optional<Integer> besideOne(int one) {
    return tree.lower(one).equals("one")
        ? tree.children(one, Set.of("appos")).stream()
            .filter(beside -> beside > one && tree.pos(beside) == PartOfSpeech.NOUN)
            .findFirst()
        : Optional.empty();
  }

  /** "Foreign ministry of Peru" for "the ministry", "Malta" for "the island". */
  private Optional<String> fuller(int noun) {
    if (tree.pos(noun) != PartOfSpeech.NOUN) {
      return Optional.empty();
    }
    return tree.anaphora()
        .thing(noun)
        .map(thing -> ARTICLE.matcher(thing).replaceFirst(""))
        .or(() -> tree.referent(noun).map(meant -> meant.entity().label()));
  }

  /** The words, with the name of those for whom they speak: "spokesman for Acme". */
  private String ownWords(int noun) {
    String words = words(noun);
    return tree.children(noun, Set.of("nmod")).stream()
        .filter(name -> FOR.contains(tree.lower(noun + 1)))
        .filter(name -> tree.hasChild(name, "case", FOR))
        .flatMap(name -> tree.referent(name).stream())
        .filter(name -> isRightBehind(noun + 1, name))
        .map(name -> words + tree.text().substring(tree.span(noun).end(), name.span().end()))
        .findFirst()
        .orElse(words);
  }

  private boolean isRightBehind(int preposition, Referent name) {
    boolean isApart = ARTICLES.contains(tree.lower(preposition + 1));
    int first = isApart ? preposition + 2 : preposition + 1;
    return name.kind() == Referent.Kind.NAMED
        && first < tree.size()
        && tree.span(first).start() == name.span().start();
  }

  private boolean isOfTheAdjective(int noun) {
    return !Grammar.isVerb(tree, noun)
        && (SOME.contains(tree.lower(noun))
            || tree.child(noun, "det").isPresent()
            || tree.pos(noun) == PartOfSpeech.DET);
  }

  private Optional<Speaker> named(int noun) {
    Optional<Referent> own =
        tree.referent(noun).or(() -> nameAt(tree, noun)).filter(Speakers::canSpeak);
    if (own.isPresent()) {
      return own.map(r -> new Speaker.Named(r.entity()));
    }
    return tree.children(noun).stream()
        .filter(c -> tree.isA(c, "flat") || tree.isA(c, "appos") || isTitle(noun, c))
        .flatMap(c -> tree.referent(c).stream())
        .filter(
            r ->
                canSpeak(r)
                    && (r.entity().is(EntityType.PERSON)
                        || !isPerson(noun)
                        || BODIES.contains(tree.lemma(noun))))
        .findFirst()
        .or(() -> behindTitle(noun))
        .map(r -> new Speaker.Named(r.entity()));
  }

  /** "The author, the engineer Anna Berg,"; "the owner, the haulage firm Acme,". */
  private Optional<Referent> behindTitle(int noun) {
    return tree.children(noun, Set.of("appos")).stream()
        .filter(title -> title > noun && tree.pos(title) == PartOfSpeech.NOUN)
        .flatMap(title -> tree.children(title, Set.of("appos", "flat")).stream())
        .flatMap(name -> tree.referent(name).stream())
        .filter(Speakers::canSpeak)
        .findFirst();
  }

  /** The name that a word belongs to, where the tree does not hold the name together. */
  static Optional<Referent> nameAt(SentenceTree tree, int noun) {
    return tree.referents().stream()
        .filter(r -> r.span().contains(tree.span(noun)) && r.span().end() == tree.span(noun).end())
        .findFirst();
  }

  /** "Mayor Smith", where the tree makes the title the head of the name. */
  private boolean isTitle(int noun, int child) {
    return child > noun
        && tree.child(child, "case").isEmpty()
        && Grammar.first(tree, child) == noun + 1
        && (tree.isA(child, "compound") || tree.isA(child, "nmod"));
  }

  private boolean isPerson(int noun) {
    return lexicon.has("voice", tree.lemma(noun));
  }

  /** Whether it is a person or organization. */
  static boolean canSpeak(Referent referent) {
    return switch (referent.entity().key().type()) {
      case PERSON, ORGANIZATION -> true;
      default -> false;
    };
  }

  /** The noun with what stands right before it, without article or pronoun. */
  String words(int noun) {
    int from = noun;
    while (from > 0 && isPart(from - 1, noun)) {
      from--;
    }
    while (from < noun && isDropped(from)) {
      from++;
    }
    int to = noun;
    while (to + 1 < tree.size() && tree.head(to + 1) == noun && tree.isA(to + 1, "flat")) {
      to++;
    }
    Span span = new Span(tree.span(from).start(), tree.span(to).end());
    return span.of(tree.text());
  }

  private boolean isPart(int word, int noun) {
    int at = word;
    while (at != noun && at != SentenceTree.ROOT && tree.head(at) != noun) {
      at = tree.head(at);
    }
    String relation = at == SentenceTree.ROOT ? "" : tree.relation(at);
    return BEFORE_HEAD.contains(relation) && !tree.lower(word).equals(",");
  }

  private boolean isDropped(int word) {
    return switch (tree.pos(word)) {
      case DET -> ARTICLES.contains(tree.lower(word));
      case PRON, PUNCT, ADP, PART -> true;
      default -> false;
    };
  }
}
