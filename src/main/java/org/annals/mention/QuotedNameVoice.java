package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.EntityClass;

/** Hears names in quotation marks: a strike called “A Week Without Bread”, the “Idle Hands Law”. */
final class QuotedNameVoice implements Voice {
  private static final int LONGEST = 9;

  private final Lexicon lexicon;

  QuotedNameVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    for (int i = line.start(); i < line.size(); i++) {
      if (line.at(i).isOpeningQuote() && !line.at(i).glued() && line.isCapital(i + 1)) {
        int close = close(line, i);
        if (close > i + 2) {
          hear(line, i, close, heard);
        }
      }
    }
    return heard;
  }

  /** Where the quotation ends that holds nothing but capitalised words; else -1. */
  private int close(Line line, int open) {
    for (int i = open + 1; i < Math.min(line.size(), open + LONGEST); i++) {
      Word word = line.at(i);
      if (word.isClosingQuote()) {
        return i;
      }
      boolean comma = word.isMark(",") || word.isMark(".");
      if (comma && line.at(i + 1).isClosingQuote()) {
        return i;
      }
      if (!word.isCapital() && !lexicon.is(Cue.FUNCTION_WORD, word) && !word.isHyphen()) {
        return -1;
      }
    }
    return -1;
  }

  private void hear(Line line, int open, int close, List<Candidate> heard) {
    if (lexicon.isNameWord(line, close + 1) && !line.opens(close + 1)) {
      return;
    }
    if (lexicon.is(Cue.LAW_HEAD_AFTER_QUOTE, line.at(close - 1))) {
      heard.add(Candidate.of(open + 1, close, EntityClass.POLICY, 0.85, VoiceName.QUOTED_NAME));
    } else if (lexicon.is(Cue.CALLING_VERB, line.at(open - 1)) && speaksOfProtest(line, open)) {
      heard.add(Candidate.of(open + 1, close, EntityClass.PROTEST, 0.85, VoiceName.QUOTED_NAME));
    } else if (lexicon.is(Cue.PROTEST_NOUN, line.at(close + 1)) || isProtestBefore(line, open)) {
      heard.add(Candidate.of(open + 1, close, EntityClass.PROTEST, 0.7, VoiceName.QUOTED_NAME));
    }
  }

  private boolean isProtestBefore(Line line, int open) {
    return lexicon.is(Cue.PROTEST_NOUN, line.at(open - 1));
  }

  private boolean speaksOfProtest(Line line, int open) {
    for (int i = Math.max(line.start(), open - 8); i < open; i++) {
      if (lexicon.is(Cue.PROTEST_NOUN, line.at(i))) {
        return true;
      }
    }
    return false;
  }
}
