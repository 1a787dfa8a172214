package org.annals.tree;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.name.EntityType;
import org.annals.sentence.Sentence;
import org.annals.text.DataFile;

/** Which nouns of one sentence are for persons, and which names are of things. */
final class NounKinds {
  private static final Set<String> PERSONS =
      DataFile.lines("/coreference/persons.tsv").stream()
          .skip(1)
          .map(line -> line.substring(0, line.indexOf('\t')))
          .collect(Collectors.toUnmodifiableSet());

  private final BitSet persons;
  private final BitSet things;

  private NounKinds(BitSet persons, BitSet things) {
    this.persons = persons;
    this.things = things;
  }

  static NounKinds of(Sentence sentence, List<Referent> names) {
    BitSet persons = new BitSet();
    BitSet things = new BitSet();
    for (int word = 0; word < sentence.tokens().size(); word++) {
      for (Referent name : names) {
        if (sentence.tokens().get(word).span().overlaps(name.span())) {
          (name.entity().is(EntityType.PERSON) ? persons : things).set(word);
        }
      }
    }
    return new NounKinds(persons, things);
  }

  boolean isPersonName(int word) {
    return persons.get(word);
  }

  boolean isThingName(int word) {
    return things.get(word);
  }

  /** Whether a noun in small letters is for a person or, in the plural, for persons. */
  static boolean isPerson(String noun) {
    String last = noun.substring(noun.lastIndexOf('-') + 1);
    return PERSONS.contains(last)
        || (last.endsWith("s") && PERSONS.contains(last.substring(0, last.length() - 1)))
        || (last.endsWith("men") && PERSONS.contains(last.substring(0, last.length() - 2) + "an"));
  }
}
