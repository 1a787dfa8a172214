package org.annals.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as the tag model knows it: the model was trained on "don't" and "Trump's" as one word with
 * two tags, so a clitic goes back to its host.
 *
 * @param text in straight quotes and plain hyphens
 */
record TaggedWord(String text, Form form) {
  /** How many tokens it holds and which tags they can have. */
  enum Form {
    SIMPLE(1),
    /** A word and 's: possession or "is". */
    WITH_S(2),
    /** A word and n't, or a plural and the apostrophe of possession. */
    WITH_PARTICLE(2),
    /** A word and 're, 've, 'll, 'd or 'm. */
    WITH_AUXILIARY(2);

    private final int tokens;

    Form(int tokens) {
      this.tokens = tokens;
    }

    int tokens() {
      return tokens;
    }

    /** Whether a word of this form can have this tag, written as in PRON+AUX. */
    boolean allows(String tag) {
      int plus = tag.indexOf('+');
      String last = tag.substring(plus + 1);
      return switch (this) {
        case SIMPLE -> plus < 0;
        case WITH_S -> plus >= 0 && (last.equals("PART") || last.equals("AUX") || isLet(tag));
        case WITH_PARTICLE -> plus >= 0 && last.equals("PART");
        case WITH_AUXILIARY -> plus >= 0 && last.equals("AUX");
      };
    }

    private static boolean isLet(String tag) {
      return tag.equals("VERB+PRON");
    }
  }

  /** The tokens of a sentence with clitics joined to their hosts; none is lost. */
  static List<TaggedWord> of(List<Token> tokens) {
    List<TaggedWord> words = new ArrayList<>(tokens.size());
    boolean quoted = false;
    for (int i = 0; i < tokens.size(); i++) {
      String text = plain(tokens.get(i).surface());
      Form form = i + 1 < tokens.size() ? joined(text, tokens, i, quoted) : Form.SIMPLE;
      if (form == Form.SIMPLE) {
        quoted = text.equals("'") ? !quoted : quoted;
        words.add(new TaggedWord(text, form));
      } else {
        words.add(new TaggedWord(text + plain(tokens.get(i + 1).surface()), form));
        i++;
      }
    }
    return words;
  }

  private static Form joined(String host, List<Token> tokens, int i, boolean quoted) {
    Token next = tokens.get(i + 1);
    boolean hangs = next.span().start() == tokens.get(i).span().end();
    if (!hangs || !Character.isLetterOrDigit(host.charAt(host.length() - 1))) {
      return Form.SIMPLE;
    }
    return switch (plain(next.surface()).toLowerCase(Locale.ROOT)) {
      case "'s" -> Form.WITH_S;
      case "n't" -> Form.WITH_PARTICLE;
      case "'re", "'ve", "'ll", "'d", "'m" -> Form.WITH_AUXILIARY;
      case "'" ->
          !quoted && host.endsWith("s") && isWordAfter(tokens, i)
              ? Form.WITH_PARTICLE
              : Form.SIMPLE;
      default -> Form.SIMPLE;
    };
  }

  private static boolean isWordAfter(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && Character.isLetterOrDigit(tokens.get(i + 2).surface().charAt(0));
  }

  private static String plain(String surface) {
    char first = surface.charAt(0);
    if (surface.length() == 1) {
      return switch (first) {
        case '“', '”', '„', '«', '»' -> "\"";
        case '‘', '’' -> "'";
        case '–', '—', '―' -> "-";
        case '…' -> "...";
        default -> surface;
      };
    }
    return surface.indexOf('’') < 0 ? surface : surface.replace('’', '\'');
  }
}
