package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.coreference.Antecedent.Named;
import org.annals.coreference.DocumentPieces.Range;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.ontology.Terms;
import org.annals.reader.WordPieces;
import org.annals.role.RoleExamples;
import org.annals.role.RoleMarks;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says a marked text in the form that {@code src/train/python/context.py} reads, one line a thing:
 *
 * <ul>
 *   <li>{@code D name}, of the text;
 *   <li>{@code P} and {@code C}, the numbers of its pieces and of their cases;
 *   <li>{@code S}, the first piece of each sentence, and {@code K}, 2 where that is a heading;
 *   <li>{@code E number type class gender name}, an entity;
 *   <li>{@code N first last entity}, the pieces of a name;
 *   <li>{@code A first last kind meant told spelled words}, the pieces of a word that may point
 *       back; what it stands for, by its mark (-1 for nothing with a name, -2 for no mark) and by
 *       the rules (-1 for nothing, -2 for what is only described); the entities in whose names the
 *       noun is the last word, or a line;
 *   <li>{@code L entity clue:much ...}, after the word: one for which it may stand, and what speaks
 *       for it;
 *   <li>{@code V} and {@code G}, as of {@link RoleExamples};
 *   <li>{@code B first last verb of at words}, the pieces of a noun or a verb (1) that does
 *       not say itself of what it is; what it belongs to and where it happened, by its mark (-1
 *       for nothing with a name).
 * </ul>
 */
public final class AntecedentExamples {
  private static final int NOTHING = -1;
  private static final int UNKNOWN = -2;

  private final WordPieces vocabulary = WordPieces.load();
  private final List<String> lines = new ArrayList<>();
  private String name = "";
  private Map<Span, String> marks = Map.of();
  private BridgeMarks bridges = BridgeMarks.NONE;
  private Optional<RoleMarks> roles = Optional.empty();
  private Weighings weighings = new Weighings();
  private final CoreferenceResolver resolver =
      new CoreferenceResolver(Terms.load(), AntecedentModel.load(), Optional.of(this::read));

  /** The lines of a text. */
  public List<String> of(
      String name,
      List<SentenceTree> trees,
      Map<Span, String> marks,
      BridgeMarks bridges,
      Optional<RoleMarks> roles) {
    this.name = name;
    this.roles = roles;
    this.marks = marks;
    this.bridges = bridges;
    lines.clear();
    weighings = new Weighings();
    resolver.resolve(trees, List.of(), Optional.of(weighings));
    return List.copyOf(lines);
  }

  private Recall.Found read(
      List<SentenceTree> trees, List<Backward> words, Function<Antecedent, Gender> genders) {
    DocumentPieces pieces = new DocumentPieces(trees, vocabulary);
    addPieces(trees, pieces);
    Map<EntityKey, Integer> numbers = new HashMap<>();
    Map<Integer, Entity> entities = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (SentenceTree tree : trees) {
      for (Referent referent : tree.referents()) {
        Optional<Range> range = pieces.of(referent.span());
        if (referent.kind() == Referent.Kind.NAMED && range.isPresent()) {
          int number = numbers.computeIfAbsent(referent.entity().key(), _ -> entities.size());
          entities.putIfAbsent(number, referent.entity());
          names.add("N %d %d %d".formatted(range.get().first(), range.get().last(), number));
        }
      }
    }
    entities.forEach((number, entity) -> lines.add(entity(number, entity, genders)));
    lines.addAll(names);
    for (Backward word : words) {
      pieces
          .of(word.span())
          .ifPresent(range -> {
            lines.add(asked(trees, word, range, numbers, entities));
            weighings.at(word.place()).forEach((key, choice) -> weigh(numbers, key, choice));
          });
    }
    addBridges(trees, pieces, numbers, entities);
    roles.ifPresent(
        known ->
            lines.addAll(
                RoleExamples.of(
                    trees,
                    known,
                    span -> pieces.of(span).map(range -> range.first() + " " + range.last()))));
    return Recall.Found.start();
  }

  private void addPieces(List<SentenceTree> trees, DocumentPieces pieces) {
    lines.add("D " + name);
    lines.add("P" + joined(pieces, true));
    lines.add("C" + joined(pieces, false));
    StringBuilder starts = new StringBuilder("S");
    StringBuilder kinds = new StringBuilder("K");
    for (int i = 0; i < trees.size(); i++) {
      starts.append(' ').append(pieces.starts().get(i));
      kinds.append(trees.get(i).sentence().kind() == Block.Kind.HEADING ? " 2" : " 0");
    }
    lines.add(starts.toString());
    lines.add(kinds.toString());
  }

  private void addBridges(
      List<SentenceTree> trees,
      DocumentPieces pieces,
      Map<EntityKey, Integer> numbers,
      Map<Integer, Entity> entities) {
    for (Unanchored word : Unanchored.in(trees)) {
      pieces
          .of(word.span())
          .flatMap(range -> bridge(trees, word, range, numbers, entities))
          .ifPresent(lines::add);
    }
  }

  private Optional<String> bridge(
      List<SentenceTree> trees,
      Unanchored word,
      Range range,
      Map<EntityKey, Integer> numbers,
      Map<Integer, Entity> entities) {
    return bridges
        .at(word.span().start())
        .map(
            known ->
                known.stream()
                    .map(one -> one.map(who -> number(trees, who, numbers, entities)).orElse(NOTHING))
                    .map(String::valueOf)
                    .collect(Collectors.joining(" ")))
        .map(
            known ->
                "B %d %d %d %s %s"
                    .formatted(
                        range.first(),
                        range.last(),
                        word.kind() == Unanchored.Kind.VERB ? 1 : 0,
                        known,
                        word.span().of(trees.getFirst().text())));
  }

  private static String joined(DocumentPieces pieces, boolean isId) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < pieces.starts().getLast(); i++) {
      joined.append(' ').append(isId ? pieces.get(i).id() : pieces.get(i).shape());
    }
    return joined.toString();
  }

  private static String entity(
      int number, Entity entity, Function<Antecedent, Gender> genders) {
    return "E %d %s %s %s %s"
        .formatted(
            number,
            entity.key().type(),
            entity.entityClass(),
            genders.apply(new Named(entity)),
            entity.key().canonicalName().replaceAll("\\s", "_"));
  }

  private String asked(
      List<SentenceTree> trees,
      Backward word,
      Range range,
      Map<EntityKey, Integer> numbers,
      Map<Integer, Entity> entities) {
    SentenceTree tree = trees.get(word.place().sentence());
    String surface = tree.text().substring(word.span().start(), word.span().end());
    String spelled =
        entities.entrySet().stream()
            .filter(e -> Agreement.isSpelled(tree, word, e.getValue()))
            .map(e -> String.valueOf(e.getKey()))
            .collect(Collectors.joining(","));
    return "A %d %d %d %d %d %s %s"
        .formatted(
            range.first(),
            range.last(),
            kind(word.kind()),
            meant(trees, word.span(), numbers, entities),
            told(tree, word, numbers),
            spelled.isEmpty() ? "-" : spelled,
            surface.replaceAll("\\s", "_"));
  }

  private void weigh(Map<EntityKey, Integer> numbers, EntityKey entity, Choice choice) {
    String clues =
        choice.clues().entrySet().stream()
            .map(e -> String.format(Locale.ROOT, " %s:%.3f", e.getKey(), e.getValue()))
            .collect(Collectors.joining());
    Optional.ofNullable(numbers.get(entity)).ifPresent(number -> lines.add("L " + number + clues));
  }

  private static int kind(Backward.Kind kind) {
    return switch (kind) {
      case HE -> 0;
      case SHE -> 1;
      case IT -> 2;
      case THEY -> 3;
      case NOUN -> 4;
    };
  }

  private int meant(
      List<SentenceTree> trees,
      Span span,
      Map<EntityKey, Integer> numbers,
      Map<Integer, Entity> entities) {
    return marks.entrySet().stream()
        .filter(e -> e.getKey().overlaps(span) && e.getKey().end() == span.end())
        .findFirst()
        .map(e -> number(trees, e.getValue(), numbers, entities))
        .orElse(UNKNOWN);
  }

  /** What has the name; else what the program takes for a part of it, or for more than it. */
  private static int number(
      List<SentenceTree> trees,
      String words,
      Map<EntityKey, Integer> numbers,
      Map<Integer, Entity> entities) {
    return entities.entrySet().stream()
        .filter(e -> AntecedentFitting.isNamed(e.getValue(), words))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> overlapping(trees, words).map(numbers::get))
        .orElse(NOTHING);
  }

  private static Optional<EntityKey> overlapping(List<SentenceTree> trees, String words) {
    String text = trees.getFirst().text();
    Map<EntityKey, Integer> times = new LinkedHashMap<>();
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    while (at >= 0) {
      Span name = new Span(at, at + words.length());
      trees.stream()
          .filter(tree -> tree.sentence().span().overlaps(name))
          .flatMap(tree -> tree.referents().stream())
          .filter(r -> r.kind() == Referent.Kind.NAMED && r.span().overlaps(name))
          .forEach(r -> times.merge(r.entity().key(), r.span().length(), Integer::sum));
      at = text.indexOf(words, at + 1);
    }
    return times.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static int told(
      SentenceTree tree, Backward word, Map<EntityKey, Integer> numbers) {
    return Agreement.told(tree, word)
        .map(referent -> numbers.getOrDefault(referent.entity().key(), NOTHING))
        .orElse(
            tree.anaphora().thing(word.place().word()).isPresent() ? UNKNOWN : NOTHING);
  }
}
