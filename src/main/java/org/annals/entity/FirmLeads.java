package org.annals.entity;

import java.util.List;
import java.util.Set;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.text.DataFile;

/**
 * Knows the nouns that begin the names of firms where the noun stands first: "Brauerei Holm",
 * "Banco Prado", "PT Sura". The network tends to take such a name for that of a person.
 */
final class FirmLeads {
  private static final Set<String> WORDS = DataFile.words("/entity/firm-leads.txt");

  /** First words of the names of other bodies. */
  private static final Set<String> OF_BODIES =
      Set.of(
          "Royal",
          "Radio",
          "Fundaci\u00F3n",
          "Funda\u00E7\u00E3o",
          "Fondation",
          "Instituto",
          "Institut",
          "H\u00F4pital",
          "Clinique",
          "Cl\u00EDnica",
          "Colegio",
          "Escuela",
          "Universidad",
          "Universidade",
          "Universit\u00E9");

  private FirmLeads() {}

  /** Whether a text may leave out this first word of the name of a firm or another body. */
  static boolean has(String word) {
    return WORDS.contains(word) || OF_BODIES.contains(word);
  }

  /** The same mentions, in which such names are of firms. */
  static List<Mention> typed(List<Mention> mentions, String text) {
    return mentions.stream().map(mention -> typed(mention, text)).toList();
  }

  private static Mention typed(Mention mention, String text) {
    List<String> words = Surface.of(mention.span().of(text)).words();
    boolean isFirm =
        mention.entityClass() == EntityClass.PERSON
            && mention.known().isEmpty()
            && words.size() > 1
            && WORDS.contains(words.getFirst());
    return isFirm ? mention.as(EntityClass.COMPANY) : mention;
  }
}
