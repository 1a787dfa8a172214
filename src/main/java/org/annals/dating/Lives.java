package org.annals.dating;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.clause.Clauses;
import org.annals.clause.Governors;
import org.annals.entity.EntityKey;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** When the people of a document were born and died, where brackets behind their names say so. */
final class Lives {
  private static final String YEAR = "(?:1\\d{3}|20\\d{2})";
  private static final Pattern LIFE =
      Pattern.compile(
          "[”\"]?,? \\((?:born |b\\. )?(?<birth>[^()–—-]{0,40}\\b"
              + YEAR
              + "\\b[^()–—-]{0,30}?) ?[–—-] ?(?<death>[^()–—-]{0,40}?\\b"
              + YEAR
              + "\\b)?[^()]{0,30}\\)");
  private static final Pattern BIRTH =
      Pattern.compile(
          "[”\"]?,? \\((?:[^()]{0,40}[;,] )?(?:born|b\\.) (?<birth>[^()–—-]{0,40}\\b"
              + YEAR
              + "\\b)[^()–—]{0,40}\\)");

  /** "Bo Li, painter, 1931–2023", as a title has it. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:, [\\p{L}\\p{M} .'’-]{2,40})?,? \\(?(?<birth>"
              + YEAR
              + ") ?[–—-] ?(?<death>"
              + YEAR
              + ")(?![\\p{L}\\d])");

  private static final int LONGEST = 112;
  private static final Pattern YEARS = Pattern.compile("\\b" + YEAR + "\\b");

  private static final String DEATH = "death";
  private static final Set<String> NOUNS = Set.of(DEATH, "birth");
  private static final String DIED = "died";
  private static final Set<String> VERBS = Set.of("born", DIED);

  private final Map<EntityKey, Life> lives;

  private Lives(Map<EntityKey, Life> lives) {
    this.lives = lives;
  }

  private record Life(Optional<PartialDate> birth, Optional<PartialDate> death) {
    /** Whether it is no longer than a life. */
    boolean isLikely() {
      int years = death.orElseThrow().year() - birth.orElseThrow().year();
      return years > 0 && years < LONGEST;
    }
  }

  /** "Ada Lovelace (1815–1852)", "Karl Weiss (3 March 1874, Breslau – 1949)". */
  static Lives of(ResolvedDocument document) {
    String text = document.document().text();
    Map<EntityKey, Life> lives = new TreeMap<>();
    int title =
        document.document().blocks().stream().findFirst().map(b -> b.span().end()).orElse(0);
    for (Reference reference : document.references()) {
      ofTitle(text, title, reference)
          .ifPresent(life -> lives.putIfAbsent(reference.entity().key(), life));
      EntityKey key = reference.entity().key();
      Matcher life = LIFE.matcher(text).region(reference.mention().span().end(), text.length());
      if (key.type() == EntityType.PERSON && life.lookingAt()) {
        lives.putIfAbsent(
            key,
            new Life(
                date(life.group("birth")),
                Optional.ofNullable(life.group("death")).flatMap(Lives::date)));
      }
      Matcher birth = BIRTH.matcher(text).region(reference.mention().span().end(), text.length());
      if (key.type() == EntityType.PERSON && birth.lookingAt()) {
        lives.putIfAbsent(key, new Life(date(birth.group("birth")), Optional.empty()));
      }
    }
    return new Lives(lives);
  }

  private static Optional<Life> ofTitle(String text, int end, Reference reference) {
    int from = reference.mention().span().end();
    if (from >= end || reference.entity().key().type() != EntityType.PERSON) {
      return Optional.empty();
    }
    Matcher life = TITLE.matcher(text).region(from, end);
    return life.lookingAt()
        ? Optional.of(new Life(date(life.group("birth")), date(life.group("death"))))
            .filter(Life::isLikely)
        : Optional.empty();
  }

  /** "On 3 May" of the year of a life. */
  static PartialDate exact(String words, PartialDate life) {
    return DateParser.find(words + ' ' + life.year())
        .map(DateParser.Found::date)
        .filter(date -> life instanceof PartialDate.OfYear && date.year() == life.year())
        .orElse(life);
  }

  private static Optional<PartialDate> date(String words) {
    return DateParser.find(words)
        .map(DateParser.Found::date)
        .or(
            () -> {
              Matcher year = YEARS.matcher(words);
              return year.find()
                  ? PartialDate.of(
                      Integer.parseInt(year.group()), OptionalInt.empty(), OptionalInt.empty())
                  : Optional.empty();
            });
  }

  /** The date of a birth or death that a verb tells of, or a noun with its owner. */
  Optional<PartialDate> date(SentenceTree tree, int word) {
    String told = tree.lower(word);
    boolean isNoun = NOUNS.contains(told) && tree.pos(word) == PartOfSpeech.NOUN;
    if (lives.isEmpty() || !(isNoun || VERBS.contains(told))) {
      return Optional.empty();
    }
    boolean isDeath = told.equals(DEATH) || told.equals(DIED);
    return (isNoun ? owner(tree, word) : subject(tree, word))
        .flatMap(subject -> life(tree, subject))
        .flatMap(life -> isDeath ? life.death() : life.birth());
  }

  /** "Her death", "the death of Bo Li". */
  private static Optional<Integer> owner(SentenceTree tree, int noun) {
    return tree.child(noun, "nmod:poss")
        .or(
            () ->
                tree.children(noun, Set.of("nmod")).stream()
                    .filter(of -> tree.hasChild(of, "case", Set.of("of")))
                    .findFirst());
  }

  /** "Born in Leeds, she left": the subject of the sentence. */
  private static Optional<Integer> subject(SentenceTree tree, int verb) {
    Optional<Integer> own = Governors.subject(tree, verb);
    return own.isPresent() || tree.head(verb) <= verb
        ? own
        : Governors.subject(tree, Clauses.head(tree, tree.head(verb)));
  }

  /** A pronoun that nobody has resolved means the one person whose life the document tells. */
  private Optional<Life> life(SentenceTree tree, int subject) {
    Optional<Referent> referent = tree.referent(subject);
    if (referent.isPresent()) {
      return Optional.ofNullable(lives.get(referent.get().entity().key()));
    }
    String word = tree.lower(subject);
    return lives.size() == 1 && (word.equals("he") || word.equals("she"))
        ? lives.values().stream().findFirst()
        : Optional.empty();
  }
}
