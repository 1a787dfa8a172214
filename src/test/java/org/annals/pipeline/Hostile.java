package org.annals.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Texts that nobody hopes for, each beside a sentence that names somebody. */
final class Hostile {
  private static final String SAFE =
      "Rosa Lund, president of the Sailors' Guild, spoke in Oslo on May 3, 1912.";
  private static final int MEGABYTE = 1 << 20;

  private Hostile() {}

  /** A text with a NUL is taken for a binary file. */
  static final String BINARY = "nul.txt";

  /** Name of the file and its text. */
  static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put(
        "html.txt", SAFE + " <script>alert('\"x\"')</script> <b>Bo Lindqvist</b> & &amp; <!--\n");
    texts.put("page.html", "<p>" + SAFE + " &#0;&#xD800;&#x10FFFF;&bogus; <b>Bo</b> Lindqvist<p");
    texts.put("sparql.txt", SAFE + " \" } ; DROP ALL ; INSERT DATA { <a> <b> \"c\"@en } #\n");
    texts.put(
        "turtle.md",
        SAFE + "\n\n@prefix : <http://a/> . :a :b \"\"\"c\\\"\"\"\"^^:d . [] a _:b .\n");
    texts.put("escapes.txt", SAFE + " \\u0041 \\n \\\" \\\\ ${jndi:ldap://a/b} %s %d {0} '' ``\n");
    texts.put(
        "marks.txt", SAFE + " \u202EBo Lindqvist\u202C \u200FBo\u200B Lindqvist\u2060 \u00ADBo.\n");
    texts.put(
        "zalgo.txt", SAFE + " Z\u0351\u036B\u0343\u036Aa\u0302\u0342\u0358l\u030D\u0300go Lund.\n");
    texts.put(
        "emoji.txt",
        "🧸 " + SAFE + " 👩‍👩‍👧‍👦 met Bo 🏴󠁧󠁢󠁳󠁣󠁴󠁿 Lindqvist in 🇳🇴 Norway.\n");
    texts.put("controls.txt", SAFE + " Bo \u0085 Lindqvist \u007F\u2028\uFEFF\uFFFD.\n");
    texts.put(BINARY, SAFE + " Bo \u0000 Lindqvist.\n");
    texts.put("cr.txt", SAFE + "\rBo Lindqvist came.\r\rThe Guild met.\r\nOslo\u000Bis\fcold.\n\r");
    texts.put("long.txt", SAFE + " " + "abc ".repeat(MEGABYTE / 4) + "Bo Lindqvist came.");
    texts.put("names.txt", SAFE + " Lindqvist".repeat(2_000) + ".\n");
    texts.put("nested.txt", SAFE + " " + "(".repeat(5_000) + "\"'“".repeat(1_000) + "Bo.\n");
    texts.put("unspaced.txt", SAFE + " " + "A".repeat(100_000) + "." + "1,".repeat(20_000) + "\n");
    texts.put(
        "percent.txt",
        "The 100% Company sued the Fifty_Fifty Company and the A+B Company. " + SAFE);
    texts.put(
        "iri.txt", SAFE + " The “Act <of> {1911}” and the Harbour/Quay? #Act of 1912 passed.\n");
    texts.put("odd name, 100% (ö) #?&.txt", SAFE);
    texts.put("a/.../b.txt", SAFE);
    return texts;
  }

  /** Writes them all below a folder; a text in Latin-1 and one cut off in a character too. */
  static Path write(Path folder) {
    texts().forEach((name, text) -> Texts.write(folder.resolve(name), text));
    Texts.write(
        folder.resolve("latin.txt"), (SAFE + " Malmö.").getBytes(StandardCharsets.ISO_8859_1));
    Texts.write(
        folder.resolve("cut.txt"), (SAFE + " caf\u00C3").getBytes(StandardCharsets.ISO_8859_1));
    Texts.write(folder.resolve("wide.txt"), ("\uFEFF" + SAFE).getBytes(StandardCharsets.UTF_16LE));
    return folder;
  }
}
