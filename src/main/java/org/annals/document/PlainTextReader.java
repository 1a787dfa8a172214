package org.annals.document;

import java.util.List;

/** Reads text without marks: blank lines, line lengths and cue phrases give the blocks. */
final class PlainTextReader implements DocumentReader {
  private static final Cues CUES = new Cues();

  @Override
  public Page read(String characters) {
    FrontMatter front = FrontMatter.of(characters);
    List<Passage> passages =
        new Wrapping(characters, Lines.of(characters, front.end()), CUES).passages();
    List<Block> blocks = Layout.blocks(CUES, passages);
    Metadata found = new TextMetadata(characters, blocks).read();
    return new Page(characters, blocks, front.over(found));
  }
}
