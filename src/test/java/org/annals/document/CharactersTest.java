package org.annals.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to characters, none changed, and none made up. */
final class CharactersTest {
  private static final List<String> IDS = List.of("a.txt", "a.md", "a.html");

  private static final List<String> MARKS =
      """
      By Jane Doe~Published on May 3, 2021~- ~1. ~# ~---⏎~> ~```~|~<p>~</p>~<li>~<br>~*~_~⏎~⏎⏎
      <table><tr><td>~[a](b)~A Title~More like this~text that goes on~.~🧸~é~!~  ⏎~\t~ ~a) ~...
      <script type='application/ld+json'>~{"@type":"Article","author":~[{~}~</script>~title: x~⇤⏎
      <h1>~English~(Reuters) - ~© 2021 Who~Photo: ~Figure 1: ~PARIS, May 3 ~<div class=byline>
      """
          .lines()
          .flatMap(line -> Stream.of(line.split("~", -1)))
          .map(mark -> mark.replace('⏎', '\n').replace('⇤', '\r'))
          .toList();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | The “mill” at Besançon is closed – nobody knows why, said José Muñoz.",
        "ISO-8859-1   | Les élèves français sont allés à la fête, où le maire a été très gêné.",
        "ISO-8859-2   | Zażółć gęślą jaźń, powiedział prezydent w środę w Łodzi; żaden z posłów nie odpowiedział.",
        "Shift_JIS    | 東京の裁判所は水曜日にその法律が憲法に違反していると述べました。政府は控訴する。",
        "UTF-16LE     | The mill is closed; nobody knows why.",
        "UTF-16BE     | The mill is closed; nobody knows why.",
        "UTF-8        | The bear 🧸 and the é.",
        "windows-1251 | Суд в среду остановил рейды, которые неделями заполняли суды штата.",
      })
  void decodes(String charset, String text) {
    assertThat(BlocksOf.read("a.txt", text.getBytes(Charset.forName(charset))).text())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "efbbbf,UTF-8",
    "fffe,UTF-16LE",
    "feff,UTF-16BE",
    "fffe0000,UTF-32LE",
    "0000feff,UTF-32BE"
  })
  void leaves_a_byte_order_mark_out(String mark, String charset) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(mark));
    bytes.write("Ça va, 🧸.".getBytes(Charset.forName(charset)));
    assertThat(BlocksOf.read("a.txt", bytes.toByteArray()).text()).isEqualTo("Ça va, 🧸.");
  }

  @Test
  void believes_what_a_page_declares() {
    String page = "<meta charset='iso-8859-2'><p>Łódź</p>";
    assertThat(BlocksOf.read("a.html", page.getBytes(Charset.forName("ISO-8859-2"))).text())
        .isEqualTo("Łódź");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "text\0with zero",
        "%PDF-1.7 abc",
        "\u0001\u0002\u0003\u0004\u0005",
        "***"
      })
  void refuses(String text) {
    assertThatThrownBy(() -> BlocksOf.read("a.txt", text)).isInstanceOf(UnreadableDocument.class);
  }

  @Test
  void says_what_cannot_be_opened() {
    var source = new Source.OfFile("gone.txt", Path.of("no", "such", "gone.txt"));
    assertThatThrownBy(() -> Documents.read(source))
        .isInstanceOfSatisfying(
            UnreadableDocument.class,
            it -> assertThat(it.problem().source()).isEqualTo("gone.txt"));
  }

  @Test
  void hashes_the_bytes_as_they_are() {
    assertThat(BlocksOf.read("a.txt", "\uFEFFabc").sha256())
        .isEqualTo("1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c");
  }

  @Property(tries = 300)
  void random_bytes_give_a_sound_document_or_a_problem(@ForAll @Size(max = 200) byte[] bytes) {
    readAll(bytes);
  }

  @Property(tries = 300)
  void random_marks_give_a_sound_document_or_a_problem(
      @ForAll("marks") @Size(max = 80) List<String> words) {
    readAll(String.join("", words).getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<List<String>> marks() {
    return Arbitraries.of(MARKS).list();
  }

  private static void readAll(byte[] bytes) {
    for (String id : IDS) {
      try {
        Document document =
            Documents.read(new Source.OfStream(id, new ByteArrayInputStream(bytes)));
        for (Block block : document.blocks()) {
          Span span = block.span();
          assertThat(span.of(document.text())).isNotBlank();
        }
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(document.text())).isTrue();
      } catch (UnreadableDocument expected) {
        assertThat(expected.problem().message()).isNotBlank().doesNotContain("\n");
      }
    }
  }
}
