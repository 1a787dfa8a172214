package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/**
 * A text in which somebody has marked every name with its class: "[Person:Rosa Parks]".
 *
 * <p>A question mark makes a mark optional, as where careful readers disagree:
 * "[Organization?:Democrats]". A sign gives the entity where the name alone does not:
 * "[Person#Rosa_Parks:Parks]". An entity without a sign has its name with underscores.
 *
 * @param id the file's name
 * @param text without the marks
 * @param mentions in order, none overlapping
 */
public record MarkedGold(String id, String text, List<GoldMention> mentions) {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[(?<type>\\w+)(?<optional>\\??)" + "(?:#(?<entity>[^\\]:]+))?:(?<name>[^\\[\\]]+)]");

  public MarkedGold {
    mentions = List.copyOf(mentions);
    if (text.contains("[") || text.contains("]")) {
      throw new IllegalArgumentException("A mark of %s is broken: %s".formatted(id, line(text)));
    }
  }

  /**
   * A name that stands in the text.
   *
   * @param optional whether it counts neither as found nor as missing
   */
  public record GoldMention(Span span, EntityType type, String entity, boolean optional) {}

  /** The text and its names. */
  public static MarkedGold parse(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<GoldMention> mentions = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      String name = mark.group("name");
      String entity = mark.group("entity");
      mentions.add(
          new GoldMention(
              new Span(text.length(), text.length() + name.length()),
              EntityClass.named(mark.group("type")).orElseThrow().type(),
              entity == null ? name.replace(' ', '_') : entity,
              !mark.group("optional").isEmpty()));
      text.append(name);
      from = mark.end();
    }
    text.append(marked.substring(from));
    return new MarkedGold(id, text.toString(), mentions);
  }

  /** What kind of text it is, as its file's name begins: "news" of "news-02-strike.txt". */
  public String kind() {
    return id.substring(0, id.indexOf('-'));
  }

  private static String line(String text) {
    int at = Math.max(text.indexOf('['), text.indexOf(']'));
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
  }
}
