package org.annals.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.annals.mention.AnnotatedDocument;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;
import org.annals.name.NameBase;

/**
 * Decides which mentions of a document are the same thing, and under which key.
 *
 * <p>Everything is decided inside the document and from the name base, so the answer for one
 * document never depends on another; documents meet where their keys are equal.
 */
public final class EntityResolver {
  private final Nations nations;
  private final KnownForms knownForms;
  private final Couples couples;
  private final KnownKeys keys;
  private final Credits credits;
  private final GivenSexes givenSexes = new GivenSexes();

  /** A resolver over this name base. */
  public EntityResolver(NameBase names) {
    this.nations = new Nations(names);
    this.knownForms = new KnownForms(names, nations);
    this.couples = new Couples(names);
    this.keys = new KnownKeys(names);
    this.credits = new Credits(keys);
  }

  /** The document in which every mention has its entity. */
  public ResolvedDocument resolve(AnnotatedDocument annotated) {
    String text = annotated.segmented().document().text();
    List<Mention> firms = FirmLeads.typed(annotated.mentions(), text);
    List<Mention> persons =
        Surnames.typed(OneSense.typed(firms, givenSexes, text), givenSexes, text);
    List<Mention> headed = HeadNames.typed(persons, text);
    List<Mention> spoken = FirmTalk.typed(headed, text);
    List<Mention> bodies = ShortBodies.typed(LongBodies.typed(spoken, givenSexes, text), text);
    ShortNames brief = ShortNames.of(bodies, givenSexes, text);
    List<Mention> mentions = brief.typed(bodies);
    Nation nation = knownForms.nation(mentions, text);
    List<Form> written = knownForms.of(mentions, nation, text);
    FamousNames famous = new FamousNames(givenSexes, mentions, written, text);
    List<Form> known = famous.without(written);
    FormTable table = FormTable.of(mentions, couples.of(mentions, known, text), brief, text);
    List<Form> roots =
        rootOfEach(
            table,
            Relatives.of(mentions, table.forms(), text),
            new Honorifics(givenSexes, famous, mentions, table.forms(), text),
            new KinNames(mentions, table.forms(), text),
            new Focus(mentions, text));
    Set<Form> built = built(mentions, table.forms());
    Map<Form, EntityKey> keyOfRoot =
        keyOfEachRoot(
            table.forms(),
            roots,
            root -> built.contains(root) ? ofWhatIsBuilt(root) : local(root, nation));
    List<EntityKey> keyOfMention =
        roots.stream().map(root -> Objects.requireNonNull(keyOfRoot.get(root))).toList();
    Map<EntityKey, Entity> entities = entities(mentions, keyOfMention, text);
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      references.add(
          new Reference(
              mentions.get(i), Objects.requireNonNull(entities.get(keyOfMention.get(i)))));
    }
    return credits.resolve(annotated, references);
  }

  private static List<Form> rootOfEach(
      FormTable table, Set<Form> relatives, Honorifics honorifics, KinNames kin, Focus focus) {
    Namesakes namesakes = Namesakes.of(table, relatives);
    List<Form> roots = new ArrayList<>();
    for (int i = 0; i < table.forms().size(); i++) {
      Form form = table.forms().get(i);
      List<Form> all = table.roots().getOrDefault(form, List.of(form));
      List<Form> ofKin = kin.possible(i, form, all, focus.seen());
      List<Form> possible = namesakes.likely(form, honorifics.possible(i, form, ofKin));
      Form root = focus.meant(i, possible);
      kin.learn(i, root);
      focus.see(i, root);
      roots.add(root);
    }
    return roots;
  }

  private static Set<Form> built(List<Mention> mentions, List<Form> forms) {
    Set<Form> built = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      if (mentions.get(i).entityClass() == EntityClass.FACILITY) {
        built.add(forms.get(i));
      }
    }
    return built;
  }

  /** The key of a ship or house that nobody knows, which is not the town of that name. */
  private EntityKey ofWhatIsBuilt(Form root) {
    EntityKey key = new EntityKey(root.type(), root.canonicalName());
    return keys.find(key).filter(one -> one.entityClass() != EntityClass.FACILITY).isPresent()
        ? new EntityKey(root.type(), "the " + root.canonicalName())
        : key;
  }

  private Map<Form, EntityKey> keyOfEachRoot(
      List<Form> forms, List<Form> roots, Function<Form, EntityKey> local) {
    Map<Form, KnownName> known = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      Form root = roots.get(i);
      root.known().ifPresent(name -> known.putIfAbsent(root, name));
    }
    for (int i = 0; i < forms.size(); i++) {
      Form root = roots.get(i);
      forms
          .get(i)
          .known()
          .filter(name -> root.canBe(name))
          .ifPresent(name -> known.putIfAbsent(root, name));
    }
    Map<Form, EntityKey> byRoot = new LinkedHashMap<>();
    roots.forEach(
        root ->
            byRoot.computeIfAbsent(
                root,
                _ ->
                    Optional.ofNullable(known.get(root))
                        .map(keys::of)
                        .orElseGet(() -> local.apply(root))));
    return byRoot;
  }

  /** The key of what is not known; "Labour Party" is not the known one under that very name. */
  private EntityKey local(Form root, Nation nation) {
    EntityKey key = new EntityKey(root.type(), root.canonicalName());
    boolean isOfMany = nations.isGeneral(root) || nations.isGeneric(root);
    if (!isOfMany || keys.find(key).isEmpty()) {
      return key;
    }
    if (NationalNames.isOfFew(root)) {
      return new EntityKey(root.type(), "the " + root.canonicalName());
    }
    return new EntityKey(
        root.type(),
        nation
            .unknown()
            .or(nation::most)
            .map(country -> root.canonicalName() + ", " + country)
            .orElse("the " + root.canonicalName()));
  }

  private Map<EntityKey, Entity> entities(
      List<Mention> mentions, List<EntityKey> keyOfMention, String text) {
    Map<EntityKey, SortedSet<String>> names = new HashMap<>();
    Map<EntityKey, Map<EntityClass, Integer>> votes = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      EntityKey key = keyOfMention.get(i);
      names.computeIfAbsent(key, _ -> new TreeSet<>()).add(mentions.get(i).span().of(text));
      votes
          .computeIfAbsent(key, _ -> new EnumMap<>(EntityClass.class))
          .merge(mentions.get(i).entityClass(), 1, Integer::sum);
    }
    Map<EntityKey, Entity> entities = new HashMap<>();
    names.forEach(
        (key, written) -> {
          Optional<KnownName> known = keys.find(key);
          EntityClass voted = winner(votes.getOrDefault(key, Map.of()), EntityClass.of(key.type()));
          entities.put(
              key,
              new Entity(key, known.map(KnownName::entityClass).orElse(voted), written, known));
        });
    return entities;
  }

  private static EntityClass winner(Map<EntityClass, Integer> votes, EntityClass top) {
    return votes.entrySet().stream()
        .filter(vote -> !vote.getKey().isTop())
        .min(
            Map.Entry.<EntityClass, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(top);
  }
}
