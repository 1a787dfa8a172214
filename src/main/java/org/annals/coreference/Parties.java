package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds the several of one side in a case: "the claimants, Jane Roe and her brother Ian Roe,". */
final class Parties {
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final Set<String> JOINING = Set.of(",", "and", "&");

  /** How many words may stand between two of the names: "and her brother, Mr". */
  private static final int NEAR = 7;

  /** Parts in a case, which nobody else takes over. */
  private static final Set<String> PARTIES =
      Set.of(
          "employer",
          "claimant",
          "appellant",
          "respondent",
          "applicant",
          "defendant",
          "plaintiff",
          "petitioner",
          "deceased",
          "tenant",
          "landlord");

  /** Parts that one side of a case has and not the other; a trial may have many defendants. */
  private static final Set<String> SIDES =
      Set.of("claimant", "appellant", "respondent", "applicant", "plaintiff", "petitioner");

  /** What a deal makes of those who make it. */
  private static final Set<String> DEALERS =
      Set.of(
          "buyer",
          "purchaser",
          "seller",
          "vendor",
          "lender",
          "borrower",
          "lessee",
          "lessor",
          "insurer",
          "publisher",
          "complainant");

  private Parties() {}

  /** Whether a noun in small letters is one for a side in a deal. */
  static boolean isDealer(String noun) {
    return DEALERS.contains(noun);
  }

  /** Whether a noun in small letters is one for a side in a case. */
  static boolean isSide(String noun) {
    return SIDES.contains(noun);
  }

  /** Whether a noun in small letters is one for a part in a case, which nobody else takes over. */
  static boolean has(String noun) {
    return PARTIES.contains(noun);
  }

  /** Whether it is one for a side in a case or in a deal. */
  static boolean isParty(String noun) {
    return has(noun) || isDealer(noun);
  }

  /** Whether it is something that is no party: the court, the case itself, a law. */
  static boolean isNone(Entity entity) {
    return entity.entityClass() == EntityClass.COURT
        || entity.is(EntityType.LAW)
        || entity.is(EntityType.EVENT);
  }

  /** "The employer, Acme Ltd,", by the order of words. */
  static Optional<String> of(SentenceTree tree, Referent name) {
    int first = 0;
    while (first < tree.size() && tree.span(first).start() < name.span().start()) {
      first++;
    }
    int noun = tree.lower(first - 1).equals("the") ? first - 3 : first - 2;
    boolean isParty =
        noun > 0
            && tree.lower(noun + 1).equals(",")
            && PARTIES.contains(tree.lower(noun))
            && tree.lower(noun - 1).equals("the");
    return isParty ? Optional.of(tree.lower(noun)) : Optional.empty();
  }

  /**
   * Takes note of the first and the second of a side.
   *
   * @param bears hears of each with the noun: "second claimant"
   */
  static void read(SentenceTree tree, BiConsumer<Entity, String> bears) {
    for (int word = 1; word + 2 < tree.size(); word++) {
      String lower = tree.lower(word);
      String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : "";
      if (PARTIES.contains(one)
          && tree.lower(word - 1).equals("the")
          && tree.lower(word + 1).equals(",")) {
        List<Entity> side = side(tree, word + 1);
        for (int i = 0; i < side.size() && side.size() > 1; i++) {
          bears.accept(side.get(i), ORDINALS.get(i) + " " + one);
        }
      }
    }
  }

  private static List<Entity> side(SentenceTree tree, int comma) {
    Map<Integer, Referent> starting = new TreeMap<>();
    tree.referents().stream()
        .filter(r -> r.kind() == Referent.Kind.NAMED)
        .forEach(r -> starting.put(r.span().start(), r));
    List<Entity> side = new ArrayList<>();
    int last = comma;
    boolean isJoined = true;
    for (int word = comma + 1; word < tree.size() && word - last <= NEAR; word++) {
      Referent name = starting.get(tree.span(word).start());
      boolean isVerb = tree.pos(word) == PartOfSpeech.VERB;
      isJoined |= JOINING.contains(tree.lower(word));
      if (isVerb || side.size() == ORDINALS.size()) {
        return side;
      }
      if (name != null && isJoined) {
        side.add(name.entity());
        while (word + 1 < tree.size() && tree.span(word + 1).overlaps(name.span())) {
          word++;
        }
        last = word;
        isJoined = false;
      }
    }
    return side;
  }
}
