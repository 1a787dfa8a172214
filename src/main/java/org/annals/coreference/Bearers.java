package org.annals.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.OfficeTitles;
import org.annals.name.OfficeTitles.Held;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Who of a document bears which title or calling, as far as it has told: "Senator Jane Roe". */
final class Bearers {
  private static final int LONGEST = 8;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "then");
  private static final Set<String> LESSER = DataFile.words("/coreference/lesser-titles.txt");

  private static final Set<String> ROLES = Set.of("become", "work", "serve", "train");
  private static final Set<String> PAST = Set.of("former", "ex", "retired");
  private static final int TO_VERB = 4;
  private static final String AGE = "-year-old";

  private final OfficeTitles titles;
  private final Callings callings;
  private final PersonNouns persons;
  private final Appointments appointments;
  private final KnownHeads heads = new KnownHeads();
  private final Map<String, Map<EntityKey, Entity>> byNoun = new HashMap<>();
  private final Map<EntityKey, Set<String>> titlesOf = new HashMap<>();

  Bearers(OfficeTitles titles, Callings callings, PersonNouns persons) {
    this.titles = titles;
    this.callings = callings;
    this.persons = persons;
    this.appointments = new Appointments(titles, persons);
  }

  /** Takes note of what a sentence says of those whom it names. */
  void read(SentenceTree tree) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      words.add(tree.surface(i));
    }
    Parties.read(tree, this::put);
    heads.read(tree);
    for (int word = 0; word < tree.size(); word++) {
      int at = word;
      tree.referent(word)
          .filter(r -> r.kind() == Referent.Kind.NAMED)
          .ifPresent(r -> read(tree, words, at, r));
    }
  }

  private void read(SentenceTree tree, List<String> words, int head, Referent name) {
    for (int noun : described(tree, head)) {
      bears(name.entity(), described(tree, noun, name));
      Epithets.peoples(tree, noun).forEach(n -> put(name.entity(), n));
    }
    tell(tree, head, name.entity());
    AreaNouns.behind(tree, name).ifPresent(noun -> put(name.entity(), noun));
    Parties.of(tree, name).ifPresent(noun -> bears(name.entity(), noun));
    if (new Named(name.entity()).isPerson()) {
      int first = head;
      int last = head;
      while (first > 0 && tree.span(first - 1).overlaps(name.span())) {
        first--;
      }
      while (last + 1 < tree.size() && tree.span(last + 1).overlaps(name.span())) {
        last++;
      }
      before(words, first).ifPresent(title -> bears(name.entity(), title));
      after(tree, words, last).ifPresent(title -> bears(name.entity(), title));
      new ApposedNoun(tree, persons).before(first, last).ifPresent(n -> bears(name.entity(), n));
      Epithets.of(tree, first, last).forEach(n -> put(name.entity(), n));
    }
  }

  /** Takes note of what a sentence says that somebody becomes, now that its pronouns are known. */
  void learn(SentenceTree resolved) {
    appointments.read(resolved).forEach(made -> bears(made.person(), made.title()));
    for (int word = 0; word < resolved.size(); word++) {
      int at = word;
      resolved
          .referent(word)
          .filter(r -> r.kind() != Referent.Kind.NAMED)
          .ifPresent(r -> tell(resolved, at, r.entity()));
    }
  }

  /** The nouns that say what a name names: "X, a ship", "the ship X", "X was a ship". */
  private static List<Integer> described(SentenceTree tree, int name) {
    List<Integer> nouns = new ArrayList<>(tree.children(name, Set.of("appos", "nmod:desc")));
    int head = tree.head(name);
    boolean isBeside =
        tree.relation(name).equals("appos")
            || (tree.isA(name, "nsubj") && tree.child(head, "cop").isPresent());
    if (isBeside) {
      nouns.add(head);
    }
    AreaNouns.before(tree, name).ifPresent(nouns::add);
    role(tree, name).ifPresent(nouns::add);
    Ships.nounBefore(tree, name).ifPresent(nouns::add);
    nouns.removeIf(noun -> !isNoun(tree, noun) || tree.isInName(noun));
    nouns.removeIf(noun -> ApposedNoun.isDivided(tree, noun, name));
    return nouns;
  }

  /** "X (the Landlord)" is a noun as well. */
  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        || (tree.pos(word) == PartOfSpeech.PROPN && tree.hasChild(word, "det", Set.of("the")));
  }

  /** "Berg became a lawyer", "Berg worked as a nurse". */
  private static Optional<Integer> role(SentenceTree tree, int name) {
    int verb = tree.head(name);
    if (!tree.isA(name, "nsubj") || !ROLES.contains(tree.lemma(verb))) {
      return Optional.empty();
    }
    boolean isBecoming = tree.lemma(verb).equals("become");
    return tree.children(verb).stream()
        .filter(c -> c > verb && c <= verb + TO_VERB)
        .filter(c -> isBecoming ? isComplement(tree, c) : tree.hasChild(c, "case", Set.of("as")))
        .findFirst();
  }

  private static boolean isComplement(SentenceTree tree, int word) {
    return tree.isA(word, "xcomp") || tree.isA(word, "obj");
  }

  /** The noun with "former" or the like before it, and what it is joined to: "crane driver". */
  private static String described(SentenceTree tree, int noun, Referent name) {
    String words = tree.lower(noun);
    for (int word : tree.children(noun).reversed()) {
      boolean isPart =
          word < noun
              && !tree.span(word).overlaps(name.span())
              && ((tree.relation(word).equals("compound") && !tree.isInName(word))
                  || LESSER.contains(tree.lower(word)));
      words = isPart ? tree.lower(word) + " " + words : words;
    }
    return words;
  }

  /** What a deed makes of a person: "Berg sued the bank" makes him the claimant. */
  private void tell(SentenceTree tree, int name, Entity entity) {
    int top = Grammar.top(tree, name);
    int verb = Deeds.verb(tree, top);
    Pleadings.parts(tree, top).forEach(noun -> bears(entity, noun));
    if (verb != SentenceTree.ROOT
        && (top == name || tree.isA(name, "appos"))
        && Deeds.isOne(tree, verb)) {
      callings
          .of(tree.lemma(verb), Deeds.part(tree, top, verb))
          .forEach(noun -> bears(entity, noun));
    }
  }

  private Optional<String> before(List<String> words, int name) {
    for (int from = Math.max(0, name - LONGEST); from < name; from++) {
      int start = from;
      Optional<Held> title =
          titles.longestAt(words, from).filter(held -> start + held.length() == name);
      if (title.isPresent()) {
        return title
            .filter(held -> !held.isPast())
            .map(_ -> String.join(" ", words.subList(start, name)));
      }
    }
    return Optional.empty();
  }

  /** "Hans Blix, the Director General of the agency". */
  private Optional<String> after(SentenceTree tree, List<String> words, int name) {
    int at = name + 1;
    if (at >= words.size() || !words.get(at).equals(",")) {
      return Optional.empty();
    }
    at++;
    while (at < words.size() && ARTICLES.contains(words.get(at).toLowerCase(Locale.ROOT))) {
      at++;
    }
    if (at >= words.size()) {
      return Optional.empty();
    }
    int start = at;
    return titles
        .longestAt(words, at)
        .filter(held -> !held.isPast() && !isOwner(words, start + held.length()))
        .filter(held -> !SaidAfterName.isSubject(tree, start + held.length() - 1))
        .map(held -> String.join(" ", words.subList(start, start + held.length())));
  }

  /** "Berg, the founder's granddaughter": the founder is another. */
  private static boolean isOwner(List<String> words, int behind) {
    return behind < words.size() && words.get(behind).matches("['\u2019]s?");
  }

  private void bears(Entity person, String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    int last = lower.lastIndexOf(' ') + 1;
    put(person, lower);
    callings.wider(lower.substring(last)).forEach(w -> put(person, lower.substring(0, last) + w));
  }

  private void put(Entity person, String title) {
    String noun = title.substring(title.lastIndexOf(' ') + 1);
    if (Parties.isDealer(noun) && Parties.isNone(person)) {
      return;
    }
    byNoun.computeIfAbsent(noun, _ -> new LinkedHashMap<>()).put(person.key(), person);
    titlesOf.computeIfAbsent(person.key(), _ -> new LinkedHashSet<>()).add(title);
  }

  /** All whom the text has called by a noun in small letters, whatever stood before it. */
  Collection<Entity> of(String noun) {
    return byNoun.getOrDefault(noun, Map.of()).values();
  }

  /** Whether a noun says what somebody is in life, as many others may be: "engineer". */
  boolean isCalling(String noun) {
    return callings.has(noun)
        && titles.longestAt(List.of(noun), 0).filter(held -> held.title().isOffice()).isEmpty();
  }

  /** Whether a noun is one for persons. */
  boolean isPerson(String noun) {
    return persons.has(noun);
  }

  /**
   * All who bear the title that a phrase in small letters names: "minister", "prime minister";
   * where the text has given it to nobody, those whom all know to have borne it.
   */
  List<Entity> of(DefinitePhrase phrase) {
    List<Entity> told =
        byNoun.getOrDefault(phrase.noun(), Map.of()).values().stream()
            .filter(person -> bears(person, phrase))
            .toList();
    return told.isEmpty() ? heads.of(phrase.words()) : told;
  }

  private boolean bears(Entity person, DefinitePhrase phrase) {
    return titles(person.key()).stream()
        .anyMatch(
            title ->
                phrase.calling().stream().anyMatch(words -> isShortFor(words, title))
                    || isPastOf(phrase.words(), title));
  }

  /** "The former teacher" may be one of whom the text has said no more than "a teacher". */
  private static boolean isPastOf(String words, String title) {
    int space = words.indexOf(' ');
    if (space < 0 || !PAST.contains(words.substring(0, space))) {
      return false;
    }
    String rest = words.substring(space + 1);
    boolean isPast = PAST.contains(title.substring(0, Math.max(0, title.indexOf(' '))));
    return isShortFor(rest, title) || (isPast && title.endsWith(" " + rest));
  }

  /** Whether a person has been told to be of another age or another people than this noun says. */
  boolean isOther(Entity person, String noun) {
    Set<String> all = titles(person.key());
    boolean isAge = noun.endsWith(AGE);
    return !all.contains(noun)
        && all.stream()
            .anyMatch(t -> isAge ? t.endsWith(AGE) : Peoples.has(noun) && Peoples.has(t));
  }

  /** All that the text has called somebody or something, in small letters. */
  Set<String> titles(EntityKey entity) {
    return titlesOf.getOrDefault(entity, Set.of());
  }

  private static boolean isShortFor(String words, String title) {
    if (title.equals(words)) {
      return true;
    }
    String first = title.substring(0, Math.max(0, title.indexOf(' ')));
    return title.endsWith(" " + words) && !LESSER.contains(first);
  }
}
