package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.EntityClass;

/**
 * Hears names by their place on the page: in a dateline, at the end of a byline, as a masthead, in
 * the greeting of a letter.
 */
final class LayoutVoice implements Voice {
  private static final double SURE = 0.9;
  private static final int LONGEST_BYLINE = 20;

  private final Lexicon lexicon;

  LayoutVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    if (line.capitals() != Line.Capitals.ALL) {
      dateline(line, heard);
    }
    switch (line.lower(line.start())) {
      case "by" -> byline(line, heard);
      case "dear" -> greeting(line, line.start() + 1, heard);
      case "my" -> greeting(line, line.start() + 2, heard);
      case "the" -> masthead(line, heard);
      default -> {}
    }
    return heard;
  }

  private void dateline(Line line, List<Candidate> heard) {
    int from = line.start();
    int to = lexicon.runEnd(line, from);
    if (to == from || to > from + 4) {
      return;
    }
    String surface = line.at(from).piece().surface();
    boolean loud = surface.length() > 1 && Character.isUpperCase(surface.codePointAt(1));
    if (Dateline.closes(line, to, loud) && !lexicon.is(Cue.CALENDAR_WORD, line.at(from))) {
      heard.add(Candidate.of(from, to, EntityClass.CITY, SURE, VoiceName.LAYOUT));
    }
  }

  /** The newspaper at the end of "By Ann Lee | The Sun-Ledger" and "By Ann Lee, Chicago Ledger". */
  private void byline(Line line, List<Candidate> heard) {
    int mark = Math.min(line.size(), LONGEST_BYLINE) - 1;
    while (mark > line.start() && !line.at(mark).isMark(",") && !line.at(mark).isMark("|")) {
      mark--;
    }
    int from = line.lower(mark + 1).equals("the") ? mark + 2 : mark + 1;
    if (mark > line.start() + 2 && isLastRun(line, from)) {
      boolean named = line.at(mark).isMark("|") && from > mark + 1;
      hearOutlet(line, from, named, SURE, heard);
    }
  }

  /** "The Granite Standard", alone on its line. */
  private void masthead(Line line, List<Candidate> heard) {
    int from = line.start() + 1;
    if (line.size() > from + 1 && isLastRun(line, from)) {
      hearOutlet(line, from, false, 0.75, heard);
    }
  }

  private boolean isLastRun(Line line, int from) {
    return line.size() > from && lexicon.runEnd(line, from) == line.size();
  }

  private void hearOutlet(
      Line line, int from, boolean named, double weight, List<Candidate> heard) {
    if (named || lexicon.is(Cue.NEWS_TAIL, line.at(line.size() - 1))) {
      heard.add(Candidate.of(from, line.size(), EntityClass.NEWS_MEDIA, weight, VoiceName.LAYOUT));
    }
  }

  /** "Dear Florence,". */
  private void greeting(Line line, int name, List<Candidate> heard) {
    boolean alone = line.size() <= name + 2 && lexicon.runEnd(line, name) == name + 1;
    if (alone && line.lower(name - 1).equals("dear") && lexicon.isGivenName(line.at(name))) {
      heard.add(Candidate.of(name, name + 1, EntityClass.PERSON, SURE, VoiceName.LAYOUT));
    }
  }
}
