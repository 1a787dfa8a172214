package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words beside a name, its place on the page and the rest of the document say of it. */
final class NamesInContextTest {
  private static void isFoundAsMarked(String marked) {
    assertThat(MarkedText.mark(MarkedText.read(MarkedText.plain(marked)))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE VELI DOLAC], [PLACE Croatia], June 2 ([ORGANIZATION Reuters]) — The dam broke at"
            + " dawn. The people of [PLACE Veli Dolac] fled.",
        "[PLACE OAKDEN GAP], Ohio — The mill burned.",
        "[PLACE LAHORE]: The courts stayed shut.",
      })
  void a_dateline_gives_a_place(String marked) {
    assertThat(MarkedText.mark(MarkedText.read(MarkedText.plain(marked))))
        .startsWith(marked.substring(0, marked.indexOf(']') + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON LOWE], C.J., delivered the opinion, in which [PERSON HART], [PERSON OKORO], and"
            + " [PERSON WHITFIELD], JJ., joined.",
        "[PERSON MARTHA J. LINDQVIST], Appellant, did not appear.",
        "PLEASE WAIT was painted on the wall.",
        "The [ORGANIZATION FBI] and the [ORGANIZATION CIA], however, declined.",
      })
  void capitals_of_the_layout_hide_no_name(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See [LAW Harlan v. Attorney General].",
        "In [LAW In re Dalby Estate] the court said no.",
        "He relied on [LAW R (Thornby) v Leeds City Council] and lost.",
        "[LAW Ex parte Milbourne] is old law.",
        "In [LAW R. v. Sparrow] the [ORGANIZATION Supreme Court of Canada] agreed.",
        "They followed [LAW Nakata et al. v. Republic of San Lazaro] to the letter.",
        "The clerk cited [LAW Odell v. Brandt Lettings]. The court said that [LAW Odell] was"
            + " wrongly decided.",
        "The clerk cited [LAW Odell v. Brandt Lettings]. Mr. [PERSON Odell] was tired.",
        "The clerk cited [LAW Ex parte Dalby]. As we said in [LAW Dalby], this is settled.",
        "In [LAW Menon v. Brantholm Shipping Co.] we spoke. [ORGANIZATION Brantholm] lost.",
        "In response the ministry said nothing.",
      })
  void cases_are_found_under_all_their_names(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [LAW Road and Country Lanes Act 1951] still stands.",
        "Under the [LAW Harbour Act, 1887], tolls are due.",
        "[LAW Senate Bill 12] was tabled, and [LAW ILO Convention 87] ratified.",
        "A strike by [ORGANIZATION Teamsters Local 574] began.",
        "The [LAW Convention on Wetland Birds] (“[LAW CWB]”) binds all.",
      })
  void laws_keep_their_years_and_numbers(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Floods cut off the town of [PLACE Grabovik] for a week.",
        "The mayor of [PLACE Grabovik] blamed the rain.",
        "[PLACE Tesmora], a village in the hills, has no school.",
        "The field lies between [PLACE Tesmora] and [PLACE Grabovik].",
        "A path leads from [PLACE Tesmora] to the sea.",
        "They met on [PLACE Halden Moor] at noon.",
        "Cars crawled along the [PLACE A57] and the [PLACE M4 motorway].",
        "Flights to [PLACE Paris] & [PLACE Rome] were late.",
        "The B52 bomber flew low.",
        "He was held at [PLACE Los Pinos prison].",
        "They marched down [PLACE Avenida de los Heroes].",
        "A share of the profits came from nowhere.",
      })
  void neighbours_tell_places(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORGANIZATION Vodarna], the state-owned utility that runs the dam, kept silent.",
        "[ORGANIZATION Quiet Harvest], a maker of cereal, was sold.",
        "The daily [ORGANIZATION Jutro] printed the letter.",
        "[ORGANIZATION Pellworth]'s shareholders voted against it.",
        "Analysts at [ORGANIZATION Pellworth] expect a rise.",
        "Our solicitors are [ORGANIZATION Menon & Clarke].",
        "[PERSON Rosa Menon] and [PERSON Ann Clarke] are our solicitors.",
        "She founded [ORGANIZATION Mothers of Grabovik] that year.",
        "Mothers of small children came first.",
        "He sued [ORGANIZATION Banco del Litoral] twice.",
        "The landlord, [ORGANIZATION Crestline Equities], sent guards.",
        "Her son teaches at [ORGANIZATION Howard].",
        "She spoke for Sisters of the dead.",
        "It was called by the [ORGANIZATION Mouvement des Sans-Papiers].",
        "[PERSON Tom Brackett], the company founder, laughed.",
      })
  void neighbours_tell_organizations(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON Will Turner], who farmed here, is dead.",
        "Will prices fall? Nobody knows.",
        "His wife, [PERSON Else Lindgren], went home.",
        "Republican Gov. [PERSON Mary Haskell] signed it.",
        "The panel heard [PERSON Blessing Grace Adeyemi].",
        "The Governor General, who is old, agreed.",
        "The Solicitor General filed a brief.",
        "My dear [PERSON Margaret],",
        "Present: [PERSON Hughes], [PERSON Walker], [PERSON Okoro], [PERSON Diaz], [PERSON Marsh].",
        "The bins: red, green, blue, grey.",
      })
  void persons_are_told_from_words_and_posts(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORGANIZATION Meridian Property Trust] sued. [ORGANIZATION Meridian] lost.",
        "The trust sued in [PLACE Meridian]. It lost.",
        "[ORGANIZATION Thornby Rovers] 2 [ORGANIZATION Ashmere] 1\n\n"
            + "The crowd sang. [ORGANIZATION Ashmere] went home.",
        "The [EVENT 1931 Salt Workers March] was long.",
        "On the 4 March 1931 they rested.",
        "The [EVENT Second Balkan War] ended soon.",
      })
  void what_was_stated_once_holds_throughout(String marked) {
    isFoundAsMarked(marked);
  }
}
