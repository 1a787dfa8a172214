package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.entity.Entity;

/**
 * What somebody votes on of whom a text says no more than that he "voted against": what it has told
 * before that the others voted on, "the proposal to sell the mill".
 */
final class Motions {
  private static final int LONGEST = 160;

  /** How many characters later somebody may be told to have voted on the same. */
  private static final int FAR = 4000;

  /** A vote of which nothing is said but which way it went. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?sU).* (?<way>voted (?:against|in favou?r|no|yes)|abstained)(?<end>\u201d?)");

  private static final Pattern CHOOSING = Pattern.compile("(?U)\\b(?:voted|agreed|decided)\\b");

  /** What tells of a vote: "by 21 votes to six", "unanimously", "5-2". */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?U)\\b(?:votes?|unanimously|\\d+[-\u2013]\\d+"
              + "|by (?:\\d+|\\p{Ll}+) to (?:\\d+|\\p{Ll}+))\\b");

  private static final Pattern BACKING =
      Pattern.compile("(?U)\\b(?:backed|approved|passed|rejected|adopted|supported)\\b");

  /** "To sell the mill", not "to the club" nor "nine to two". */
  private static final String DEED =
      "to (?!(?:an?|the|its|his|her|their|that|this|none|nil|one|two|three|four|five|six|seven"
          + "|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)\\b)"
          + "\\p{Ll}";

  private static final Pattern DOING = Pattern.compile("(?sU)" + DEED + ".*");
  private static final Pattern VOTED =
      Pattern.compile("(?sU)\\bvoted [^,]*?(?<deed>(?<= )" + DEED + "[^\u201d]+)");

  private static final Pattern OPEN =
      Pattern.compile("(?U)\\b(?:it|them|they|he|she|him|there)\\b");
  private static final Pattern REST = Pattern.compile("(?sU)(?:,| (?:who|which|that|where)\\b).*");
  private static final Set<String> PLAIN = Set.of("in favour", "in favor");

  private Motions() {}

  /** The events in the order of the text, bare votes with what they were on. */
  static List<Event> told(List<Event> events) {
    List<Event> told = new ArrayList<>();
    for (Event event : events) {
      Matcher bare = BARE.matcher(event.label());
      Event vote = event;
      if (bare.matches()) {
        vote = before(told, event).map(motion -> on(event, bare, motion)).orElse(event);
      }
      told.add(vote);
    }
    return List.copyOf(told);
  }

  /**
   * What has been voted on.
   *
   * @param names whom or what it names
   */
  private record Motion(String words, List<Entity> names) {}

  /** The last one before; none that a bare vote tells. */
  private static Optional<Motion> before(List<Event> told, Event vote) {
    return told.reversed().stream()
        .filter(event -> vote.trigger().start() - event.trigger().start() < FAR)
        .filter(event -> event.trigger().end() <= vote.trigger().start())
        .flatMap(event -> motion(event).stream())
        .findFirst();
  }

  private static Optional<Motion> motion(Event event) {
    Stream<String> clauses =
        CHOOSING.matcher(event.label()).find()
            ? Stream.of(event.circumstances().stream(), event.said().stream(), behind(event))
                .flatMap(words -> words)
                .filter(words -> DOING.matcher(words).matches())
                .map(words -> "the proposal " + words)
            : Stream.of();
    Stream<String> things =
        BACKING.matcher(event.label()).find() && COUNTED.matcher(event.label()).find()
            ? event.participants().unnamedPatients().stream()
                .filter(_ -> event.participants().unnamedPatients().size() == 1)
                .filter(words -> words.indexOf(' ') > 0)
                .map(words -> "the " + words.replaceFirst("^(?:the|an?) ", ""))
            : Stream.of();
    return Stream.concat(clauses, things)
        .map(words -> REST.matcher(words).replaceFirst(""))
        .filter(words -> words.length() <= LONGEST && !OPEN.matcher(words).find())
        .findFirst()
        .map(words -> new Motion(words, named(event, words)));
  }

  /** What the label says behind "voted". */
  private static Stream<String> behind(Event event) {
    Matcher voted = VOTED.matcher(event.label());
    return voted.find() ? Stream.of(voted.group("deed")) : Stream.of();
  }

  private static List<Entity> named(Event event, String words) {
    return Stream.concat(event.participants().patients().stream(), event.involved().stream())
        .filter(one -> words.contains(one.label()))
        .toList();
  }

  private static Event on(Event vote, Matcher bare, Motion motion) {
    Way way =
        switch (bare.group("way")) {
          case "voted against" -> new Way(" ", "against ");
          case "voted in favour" -> new Way(" of ", "in favour of ");
          case "voted in favor" -> new Way(" of ", "in favor of ");
          case "voted no" -> new Way(" on ", "against ");
          case "voted yes" -> new Way(" on ", "for ");
          default -> new Way(" on ", "on ");
        };
    List<String> parts =
        Stream.concat(
                vote.circumstances().stream().filter(words -> !PLAIN.contains(words)),
                Stream.of(way.part() + motion.words()))
            .toList();
    String label = vote.label().substring(0, bare.start("end")) + way.joining() + motion.words();
    return vote.labelled(label + bare.group("end")).with(parts).involving(motion.names());
  }

  /**
   * How somebody votes.
   *
   * @param joining what stands behind it in a label
   * @param part the same as a part of its own
   */
  private record Way(String joining, String part) {}
}
