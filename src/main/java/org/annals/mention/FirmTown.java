package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.Reading;
import org.annals.text.Span;

/** "Varga Resources of Toronto": a firm, and the town that it is of. */
final class FirmTown {
  private static final Pattern OF = Pattern.compile("(?<firm>.+\\S)\\sof\\s(?<town>\\p{Lu}.*)");

  /** Last words of a firm that take what is behind "of" into the name: "Bank of Scotland". */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)bank|company|companies|corporation|co\\.?|club|house|group|society|union|trust|board"
              + "|institute|university|college|school|press|port|brothers|sons|friends|sisters"
              + "|association|federation|authority|office|board|airlines|railway|railroad|works");

  private final Lexicon lexicon;

  FirmTown(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same names, in which such a firm and its town are two. */
  List<Mention> apart(String text, List<Mention> names) {
    List<Mention> apart = new ArrayList<>();
    for (Mention name : names) {
      Matcher of = OF.matcher(name.span().of(text));
      Optional<KnownName> town =
          isFirm(name) && of.matches() && !WHOLE.matcher(last(of.group("firm"))).matches()
              ? place(of.group("town"))
              : Optional.empty();
      if (town.isEmpty()) {
        apart.add(name);
      } else {
        int start = name.span().start();
        apart.add(name.withSpan(new Span(start, start + of.end("firm"))));
        Span span = new Span(start + of.start("town"), name.span().end());
        apart.add(new Mention(span, town.get().entityClass(), name.confidence(), town));
      }
    }
    return apart;
  }

  private static boolean isFirm(Mention name) {
    return name.known().isEmpty()
        && (name.entityClass() == EntityClass.COMPANY
            || name.entityClass() == EntityClass.SPORTS_ORGANIZATION);
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private Optional<KnownName> place(String words) {
    return lexicon.names().readings(words).stream()
        .filter(Reading::strong)
        .map(Reading::name)
        .filter(known -> known.entityClass().type() == EntityType.PLACE)
        .findFirst();
  }
}
