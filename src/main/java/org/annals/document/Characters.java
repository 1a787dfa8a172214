package org.annals.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that bytes stand for: by byte order mark, as UTF-8 when they are, by what a page
 * declares, else by what they look like.
 *
 * <p>No character is changed or added, only a byte order mark at the start is left out, and no lone
 * surrogate comes out: what does not decode is not decoded.
 */
final class Characters {
  /** What Windows programs and browsers mean when they say Latin-1. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final int SAMPLE = 8000;
  private static final int LONGEST_SAMPLE_LINE = 1000;
  private static final int HEAD = 4096;

  /** One control character in so many is no text. */
  private static final int CHARACTERS_PER_CONTROL = 200;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|<\\?xml[^>]{0,80}?encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}(?<name>[\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private Characters() {}

  /** The characters of a plain file. */
  static String of(byte[] bytes) throws Unreadable {
    return decoded(bytes, Optional.empty());
  }

  /** The characters of an HTML page, which may declare its charset. */
  static String ofPage(byte[] bytes) throws Unreadable {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return decoded(bytes, declared.find() ? charset(declared.group("name")) : Optional.empty());
  }

  private static String decoded(byte[] bytes, Optional<Charset> declared) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("The file is empty.");
    }
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    String text = mark.isPresent() ? marked(bytes, mark.orElseThrow()) : unmarked(bytes, declared);
    refuseBinary(text);
    return text;
  }

  private static String marked(byte[] bytes, ByteOrderMark mark) throws Unreadable {
    byte[] rest = Arrays.copyOfRange(bytes, mark.length(), bytes.length);
    Optional<String> text = strictly(rest, mark.charset());
    if (text.isPresent()) {
      return text.orElseThrow();
    }
    if (mark.charset().equals(StandardCharsets.UTF_8)) {
      return unmarked(rest, Optional.empty());
    }
    throw new Unreadable("It starts as %s text, but is not.".formatted(mark.charset()));
  }

  private static String unmarked(byte[] bytes, Optional<Charset> declared) throws Unreadable {
    Optional<Charset> wide = WideCharset.of(bytes);
    if (wide.isPresent()) {
      return strictly(bytes, wide.orElseThrow())
          .orElseThrow(() -> new Unreadable("It is a binary file, not a text."));
    }
    if (declared.isPresent() && isAscii(bytes)) {
      return strictly(bytes, declared.orElseThrow()).orElseGet(() -> western(bytes));
    }
    return strictly(bytes, StandardCharsets.UTF_8)
        .or(() -> declared.flatMap(charset -> strictly(bytes, charset)))
        .or(() -> byLooks(bytes))
        .orElseGet(() -> western(bytes));
  }

  private static String western(byte[] bytes) {
    return strictly(bytes, WESTERN).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** The text when every byte has its meaning; a decoder that met none leaves U+FFFD. */
  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    if (text.indexOf('\uFFFD') < 0) {
      return Optional.of(text);
    }
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notThisCharset) {
      return Optional.empty();
    }
  }

  private static Optional<String> byLooks(byte[] bytes) {
    for (Charset charset : likelyCharsets(sample(bytes))) {
      Optional<String> text = strictly(bytes, charset).filter(found -> controls(found) == 0);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static List<Charset> likelyCharsets(byte[] sample) {
    var charsets = new ArrayList<Charset>();
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      if (!match.getName().startsWith("UTF-")) {
        charset(match.getName()).ifPresent(charsets::add);
      }
    }
    return charsets;
  }

  /** The first lines that are not ASCII: all that tells one charset from another. */
  private static byte[] sample(byte[] bytes) {
    var sample = new ByteArrayOutputStream(SAMPLE);
    int start = 0;
    boolean telling = false;
    for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
      telling |= bytes[i] < 0;
      if (bytes[i] == '\n' || i - start == LONGEST_SAMPLE_LINE || i == bytes.length - 1) {
        if (telling) {
          sample.write(bytes, start, i + 1 - start);
        }
        start = i + 1;
        telling = false;
      }
    }
    return sample.toByteArray();
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean western =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(western ? WESTERN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException notHere) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static void refuseBinary(String text) throws Unreadable {
    boolean foreign =
        text.startsWith("%PDF-") || text.startsWith("{\\rtf") || text.startsWith("PK\u0003\u0004");
    if (foreign || text.indexOf('\0') >= 0) {
      throw new Unreadable(
          foreign
              ? "It is no text file; save or export it as text or HTML."
              : "It is a binary file, not a text.");
    }
    if (controls(text) > text.length() / CHARACTERS_PER_CONTROL + 1) {
      throw new Unreadable("It is a binary file, not a text.");
    }
  }

  private static int controls(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085') {
        controls++;
      }
    }
    return controls;
  }
}
