package org.annals.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.attribution.Stance;
import org.annals.coreference.Callings;
import org.annals.entity.Entity;
import org.annals.fact.TitleReader.Title;
import org.annals.name.OfficeTitles;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * What somebody is by the noun alone that a text calls him by: "the novelist found it lonely",
 * where nothing else says that she is one.
 */
public final class CalledPeople {
  private static final double CONFIDENCE = 0.9;

  /** What says too little by itself, or what somebody is for a moment. */
  private static final Set<String> VAGUE = DataFile.words("/facts/vague-callings.txt");

  /** With the wider callings, which say no more of who is called by one. */
  private static final Callings CALLINGS = new Callings();

  private static final Set<String> SAYING_WHICH =
      Set.of("nmod", "nmod:poss", "acl", "acl:relcl", "appos");

  private final OfficeTitles titles;

  /** One for any number of documents; safe to share among threads. */
  public CalledPeople(OfficeTitles titles) {
    this.titles = titles;
  }

  /** The roles that none of these statements tells, each where the text has it first. */
  public List<Statement> following(ReadDocument read, List<Statement> statements) {
    Called told = new Called();
    statements.forEach(told::add);
    QuoteMarks quotes = new QuoteMarks(read.document().document().blocks());
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < read.trees().size(); i++) {
      SentenceTree tree = read.trees().get(i);
      BitSet quoted = quotes.read(tree.sentence(), lower(tree));
      if (tree.sentence().kind().speaks()) {
        int index = i;
        roles(tree, read.dates().of(tree.sentence())).stream()
            .filter(role -> told.isNew(role.who(), tree.lower(role.noun())))
            .flatMap(
                role ->
                    read
                        .tellings()
                        .named(index, role.noun(), quoted.get(role.noun()))
                        .map(stance -> role.told(tree, stance))
                        .stream())
            .forEach(
                statement -> {
                  told.add(statement);
                  found.add(statement);
                });
      }
    }
    return found;
  }

  private static List<String> lower(SentenceTree tree) {
    return IntStream.range(0, tree.size()).mapToObj(tree::lower).toList();
  }

  /** A noun by which a sentence calls somebody, with its words. */
  private record Role(int noun, Referent one, String words) {
    Entity who() {
      return one.entity();
    }

    Statement told(SentenceTree tree, Stance stance) {
      return new Statement(
          new Value.Of(who()),
          Relation.ROLE,
          new Value.Words(words),
          tree.sentence(),
          stance,
          CONFIDENCE * one.confidence());
    }
  }

  private List<Role> roles(SentenceTree tree, List<TimeExpression> times) {
    List<Referent> people = tree.referents().stream().filter(CalledPeople::isCalling).toList();
    if (people.isEmpty()) {
      return List.of();
    }
    List<Role> roles = new ArrayList<>();
    Map<Integer, Title> read = new TitleReader(tree, titles).read();
    OfficeWords wording = new OfficeWords(tree, times);
    for (Referent one : people) {
      int noun = tree.headOf(one.span());
      Optional.ofNullable(read.get(noun))
          .filter(title -> isCalled(tree, noun, title))
          .map(title -> words(tree, noun, title, wording))
          .ifPresent(words -> roles.add(new Role(noun, one, words)));
    }
    return roles;
  }

  private static boolean isCalling(Referent one) {
    return one.kind() == Referent.Kind.NOMINAL && one.isPerson();
  }

  private static boolean isCalled(SentenceTree tree, int noun, Title title) {
    return noun == title.last()
        && tree.lemma(noun).equals(tree.lower(noun))
        && says(tree.lower(noun), title)
        && isAlone(tree, noun);
  }

  private static boolean says(String noun, Title title) {
    return (title.isClear() || CALLINGS.isNarrow(noun))
        && title.held().map(OfficeRole::says).orElse(true)
        && !VAGUE.contains(noun)
        && !Kinship.isKin(noun);
  }

  /** "The novelist", and not "the novelist whom she met". */
  private static boolean isAlone(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && tree.hasChild(noun, "det", Set.of("the"))
        && tree.children(noun, SAYING_WHICH).isEmpty();
  }

  private static String words(SentenceTree tree, int noun, Title title, OfficeWords wording) {
    int first = wording.first(title.first(), noun, List.of());
    int from =
        tree.children(noun).stream()
            .filter(word -> word < first && OfficeFinder.PAST.contains(tree.lower(word)))
            .findFirst()
            .orElse(first);
    return wording.between(from, title.last());
  }

  /** The last words of all roles that have been told, by whose they are. */
  private static final class Called {
    private final Map<Entity, Set<String>> byPerson = new HashMap<>();
    private final Map<String, Set<Entity>> people = new HashMap<>();

    void add(Statement statement) {
      if (statement.relation().equals(Relation.ROLE)
          && statement.subject() instanceof Value.Of(Entity who)
          && statement.object() instanceof Value.Words(String words)) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
          byPerson.computeIfAbsent(who, _ -> new HashSet<>()).add(word);
          people.computeIfAbsent(word, _ -> new HashSet<>()).add(who);
          byPerson.get(who).addAll(CALLINGS.wider(word));
        }
      }
    }

    /** Whether nobody is told to be that, who might be meant, and he is told to be no such. */
    boolean isNew(Entity who, String noun) {
      return !byPerson.getOrDefault(who, Set.of()).contains(noun)
          && people.getOrDefault(noun, Set.of()).isEmpty();
    }
  }
}
