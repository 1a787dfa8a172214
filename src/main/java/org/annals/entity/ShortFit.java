package org.annals.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.entity.ShortNames.Named;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.DataFile;

/** Tells whether a mention of a text can be a short way to say one of its longer names. */
final class ShortFit {
  private static final Set<String> ESTATES = Set.copyOf(DataFile.lines("/entity/estate-words.txt"));

  /** Bodies that a text may call by the first words of their names. */
  private static final Set<EntityClass> CALLED_BY_START =
      Set.of(
          EntityClass.ORGANIZATION,
          EntityClass.COMPANY,
          EntityClass.MOVEMENT_ORGANIZATION,
          EntityClass.NEWS_MEDIA,
          EntityClass.SCHOOL,
          EntityClass.RELIGIOUS_ORGANIZATION,
          EntityClass.SPORTS_ORGANIZATION);

  /** Words that make another body of the one whose name they follow: "Vale Miners' Union". */
  private static final Pattern OTHER_BODY =
      Pattern.compile(
          "(?i).*'s?|unions?|association|society|council|committee|league|fund|office|branch"
              + "|and|&");

  private static final Set<EntityClass> NEVER_SITES =
      Set.of(EntityClass.COUNTRY, EntityClass.REGION, EntityClass.ROAD);

  /** What stands before the name of a town and not before that of a farm or a hospital. */
  private static final Pattern IN_TOWN =
      Pattern.compile(
          "\\b(?i:in|near|around|outside|across|throughout|over"
              + "|(?:town|village|city|hamlet|people|mayor|parish|streets?|north|south|east|west"
              + "|suburbs?|residents|outskirts|port|valley)\\sof)\\s(?:the\\s)?$");

  /** "Vale, Ohio", "Vale, a town". */
  private static final Pattern AS_TOWN =
      Pattern.compile(",\\s(?:\\p{Lu}|(?:a|the)\\s(?:\\p{Ll}+\\s){0,2}(?:town|village|city)\\b)");

  /** What stands before the name of a storm. */
  private static final Set<String> STORMS =
      Set.of("hurricane", "typhoon", "cyclone", "storm", "tempest");

  private static final Set<String> PARTICLES = Set.of("van", "von", "de", "la", "le", "al");

  private static final Pattern DEMONYM = Pattern.compile("\\p{L}+(?:ian|ish|ese|ean)");
  private static final Pattern ARTICLE = Pattern.compile("\\b[Tt]he\\s$");

  private static final Pattern TITLE =
      Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Professor|Justice|Judge)\\.?\\s$");

  private static final Pattern WHO = Pattern.compile(",?\\swho\\b|,\\s\\d\\d?,");
  private static final int LONGEST = 20;

  private final List<Mention> mentions;
  private final String text;
  private final Map<Named, List<Named>> hosts;
  private final GivenSexes given;
  private final Set<String> ofPersons = new HashSet<>();

  /**
   * The names of one text.
   *
   * @param hosts by each name the longer ones that begin or end with it
   */
  ShortFit(List<Mention> mentions, String text, Map<Named, List<Named>> hosts, GivenSexes given) {
    this.mentions = mentions;
    this.text = text;
    this.hosts = hosts;
    this.given = given;
    for (Mention mention : mentions) {
      List<String> words = Surface.of(mention.span().of(text)).words();
      if (mention.entityClass().type() == EntityType.PERSON && words.size() > 1) {
        ofPersons.addAll(words);
      }
    }
  }

  /** Whether this mention of the name can mean the host. */
  boolean fits(int place, Named name, Named host) {
    Mention mention = mentions.get(place);
    if (mention.known().isPresent()) {
      return false;
    }
    if (isWithoutPurpose(mention, name, host)) {
      return true;
    }
    if (host.first() > place && !isInTitle(mention)) {
      return false;
    }
    return switch (host.type()) {
      case ORGANIZATION ->
          host.isKnown()
              ? isHeadOfKnown(mention, host)
              : isBody(mention, name, host) || isEstate(mention, name, host);
      case PLACE -> isEstate(mention, name, host) || isFacility(mention, name, host);
      case LAW -> isLaw(mention, name, host);
      case EVENT -> isStorm(mention, name, host);
      case PERSON -> false;
    };
  }

  /** A title speaks of what the text has yet to name in full. */
  private boolean isInTitle(Mention mention) {
    int end = text.indexOf('\n');
    return end > 0 && mention.span().end() <= end;
  }

  /** "Vale Museum" for the Vale Museum of Glass. */
  private static boolean isWithoutPurpose(Mention mention, Named name, Named host) {
    EntityType type = mention.entityClass().type();
    boolean isCut =
        host.text().startsWith(name.text() + " of ")
            || host.text().startsWith(name.text() + " for ");
    return isCut
        && isThing(type)
        && isThing(host.type())
        && name.words().size() > 1
        && BodyName.endsWithHead(name.words());
  }

  private static boolean isThing(EntityType type) {
    return type == EntityType.ORGANIZATION || type == EntityType.PLACE;
  }

  private boolean isBody(Mention mention, Named name, Named host) {
    boolean starts = host.text().startsWith(name.text() + ' ');
    boolean isClub = mentions.get(host.first()).entityClass() == EntityClass.SPORTS_ORGANIZATION;
    return switch (mention.entityClass().type()) {
      case ORGANIZATION ->
          starts
              ? isStart(mention, name, host)
              : isClub || name.skipsMiddleOf(host) || isEnd(mention, name, host);
      case PERSON ->
          isLed(name, host)
              ? name.words().size() > 1 || !isPersonal(name)
              : !isPersonal(name)
                  && (starts
                      ? BodyName.starts(new Surface(host.text())).contains(name.text())
                      : isClub);
      case PLACE, LAW, EVENT -> false;
    };
  }

  /** "The Church" for the Church of Scientology. */
  private boolean isHeadOfKnown(Mention mention, Named host) {
    return mention.entityClass().type() == EntityType.ORGANIZATION
        && host.type() == EntityType.ORGANIZATION
        && ARTICLE.matcher(before(mention)).find();
  }

  /** "Borealis" for Borealis Netz, in a text that knows no town of that name. */
  private boolean isStart(Mention mention, Named name, Named host) {
    List<String> rest = host.words().subList(name.words().size(), host.words().size());
    boolean isAdjective =
        DEMONYM.matcher(name.text()).matches() && ARTICLE.matcher(before(mention)).find();
    return CALLED_BY_START.contains(mentions.get(host.first()).entityClass())
        && rest.stream().noneMatch(word -> OTHER_BODY.matcher(word).matches())
        && !isAdjective
        && (isTeam(mention, host) || !name.isEver(EntityType.PLACE))
        && !new Surface(name.text()).isAcronym()
        && !BodyName.endsWithHead(name.words());
  }

  /** "Vale led at half-time", of Vale Rovers, though the town is named too. */
  private boolean isTeam(Mention mention, Named host) {
    return mention.entityClass() == EntityClass.SPORTS_ORGANIZATION
        && mentions.get(host.first()).entityClass() == EntityClass.SPORTS_ORGANIZATION;
  }

  /**
   * "The Union Bank" for the Vale Union Bank, "the Court of Appeal" for the Vale Court of Appeal,
   * "Sanlar" for the Grupo Sanlar.
   */
  private boolean isEnd(Mention mention, Named name, Named host) {
    boolean isHead =
        name.words().size() > 1
            && (BodyName.endsWithHead(name.words()) || BodyName.isHeaded(name.words()))
            && ARTICLE.matcher(before(mention)).find();
    return isHead || isLed(name, host) || isFirm(mention, name, host);
  }

  /** "Quiroga" for Alimentos Quiroga: two firms of a text do not share their own word. */
  private boolean isFirm(Mention mention, Named name, Named host) {
    return mention.entityClass() == EntityClass.COMPANY
        && mentions.get(host.first()).entityClass() == EntityClass.COMPANY
        && name.words().size() == 1
        && host.words().size() == 2
        && !BodyName.endsWithHead(name.words())
        && !new Surface(name.text()).isAcronym()
        && !ofPersons.contains(name.text())
        && !ARTICLE.matcher(before(mention)).find();
  }

  /** "Sanlar" for the Grupo Sanlar. */
  private static boolean isLed(Named name, Named host) {
    String lead = host.words().getFirst();
    return FirmLeads.has(lead) && host.text().equals(lead + ' ' + name.text());
  }

  /** "Delphine" for Hurricane Delphine. */
  private boolean isStorm(Mention mention, Named name, Named host) {
    EntityType type = mention.entityClass().type();
    return (type == EntityType.PERSON || type == EntityType.PLACE || type == EntityType.EVENT)
        && name.words().size() == 1
        && !ofPersons.contains(name.text())
        && host.words().size() == 2
        && STORMS.contains(host.words().getFirst().toLowerCase(Locale.ROOT));
  }

  /** Whether the text gives the name to a person or to one of a person's family. */
  private boolean isPersonal(Named name) {
    String first = name.words().getFirst().toLowerCase(Locale.ROOT);
    boolean isGiven = !PARTICLES.contains(first) && given.of(first).isPresent();
    boolean isOfPerson = name.words().size() == 1 && ofPersons.contains(name.text());
    return isGiven
        || isOfPerson
        || name.mentions().stream()
            .anyMatch(m -> TITLE.matcher(before(m)).find() || isBefore(m, WHO));
  }

  /** "Roskear" for Roskear Farm, in a text that knows no town and nothing else of that name. */
  private boolean isEstate(Mention mention, Named name, Named host) {
    List<String> words = host.words();
    return isThing(mention.entityClass().type())
        && !NEVER_SITES.contains(mention.entityClass())
        && host.text().startsWith(name.text() + ' ')
        && words.size() - name.words().size() <= 2
        && ESTATES.contains(words.getLast().toLowerCase(Locale.ROOT))
        && host.first() < name.first()
        && hosts.getOrDefault(name, List.of()).stream()
            .allMatch(other -> other.text().startsWith(host.text()))
        && name.mentions().stream().noneMatch(this::isTown);
  }

  private boolean isTown(Mention mention) {
    return mention.known().isPresent()
        || IN_TOWN.matcher(before(mention)).find()
        || isBefore(mention, AS_TOWN);
  }

  private boolean isFacility(Mention mention, Named name, Named host) {
    return host.text().startsWith(name.text() + ' ')
        && mention.entityClass() == EntityClass.FACILITY
        && mentions.get(host.first()).entityClass() == EntityClass.FACILITY;
  }

  /** "The Water Act" for the Vale Water Act of 1866. */
  private boolean isLaw(Mention mention, Named name, Named host) {
    return mention.entityClass().type() == EntityType.LAW
        && mention.entityClass() != EntityClass.COURT_CASE
        && mentions.get(host.first()).entityClass() != EntityClass.COURT_CASE
        && name.words().size() > 1
        && (' ' + Abbreviation.withoutAside(host.text())).endsWith(' ' + name.text());
  }

  private String before(Mention mention) {
    return mention.span().before(text, LONGEST);
  }

  private boolean isBefore(Mention mention, Pattern pattern) {
    return pattern.matcher(text).region(mention.span().end(), text.length()).lookingAt();
  }
}
