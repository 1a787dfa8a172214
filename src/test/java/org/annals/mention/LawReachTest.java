package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.mention.MarkedGold.GoldMention;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LawReachTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rent is capped by [Law:Fair Rents Act] of 1987.          | Fair Rents Act of 1987
          It breaches section 18 of the [Law:Human Rights Act] 1998. | section 18 of the Human Rights Act 1998
          Under Articles 7 and 8 of the [Law:Charter], it is void.  | Articles 7 and 8 of the Charter
          She sued under Title II of the [Law:ADA] in May.          | Title II of the ADA
          Rule 23(b)(2) of the [Law:Federal Rules] governs.         | Rule 23(b)(2) of the Federal Rules
          The Due Process Clause of the [Law:Fifth Amendment] bars it. | Due Process Clause of the Fifth Amendment
          The [Law:Major Crimes Act], 18 U.S.C. § 1153, applies.    | Major Crimes Act, 18 U.S.C. § 1153
          Camping violates [Law:Penal Code] section 647(e).         | Penal Code section 647(e)
          Schedule 4 to the [Law:Water Act] lists them.             | Schedule 4 to the Water Act
          """)
  void takes_in_section_year_and_code(String marked, String law) {
    assertThat(laws(marked, EntityClass.STATUTE)).containsExactly(law);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He cited [Law:Plyler v. Doe], 457 U.S. 202 (1982).          | Plyler v. Doe, 457 U.S. 202 (1982)
          See [Law:Texas v. Ohio], 809 F.3d 134 (5th Cir. 2015), too. | Texas v. Ohio, 809 F.3d 134 (5th Cir. 2015)
          See [Law:Doe v. Roe], 372 U.S. 229, 9 L. Ed. 2d 697.        | Doe v. Roe, 372 U.S. 229, 9 L. Ed. 2d 697
          Since [Law:Donoghue v Stevenson] (1932) AC 562 it holds.    | Donoghue v Stevenson (1932) AC 562
          In [Law:Hill v Shire] (2006) 67 NSWLR 256 it held so.       | Hill v Shire (2006) 67 NSWLR 256
          In [Law:R. v. Grant], 2009 SCC 32, it held so.              | R. v. Grant, 2009 SCC 32
          """)
  void takes_in_the_report_of_a_case(String marked, String law) {
    assertThat(laws(marked, EntityClass.COURT_CASE)).containsExactly(law);
  }

  @Test
  void takes_in_the_report_of_what_is_not_known_to_be_a_case() {
    assertThat(laws("He cited [Law:Plyler v. Doe], 457 U.S. 202 (1982).", EntityClass.LAW))
        .containsExactly("Plyler v. Doe, 457 U.S. 202 (1982)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [Law:Fair Rents Act] of the province came later.",
        "He read part of the [Law:Fair Rents Act] aloud.",
        "Of 12 articles, the [Law:Fair Rents Act] was the longest.",
        "In chapters of the [Law:Fair Rents Act], too.",
        "The [Law:Fair Rents Act], 3000 copies of which were sold, failed.",
      })
  void leaves_other_words_out(String marked) {
    assertThat(laws(marked, EntityClass.STATUTE)).containsExactly("Fair Rents Act");
  }

  @Test
  void swallows_a_section_that_was_a_name_of_its_own() {
    assertThat(
            laws(
                "Under [Law:Section 5] of the [Law:Voting Rights Act] they lost.", EntityClass.LAW))
        .containsExactly("Section 5 of the Voting Rights Act");
  }

  @Test
  void does_not_leave_the_sentence() {
    String text = "They passed the Fair Rents Act. 1998 was a bad year.";
    Mention act = mention(new Span(16, 30), EntityClass.STATUTE);

    assertThat(LawReach.extended(text, new Span(0, 31), List.of(act))).containsExactly(act);
  }

  @Test
  void leaves_other_names_alone() {
    String text = "Section 5 of the Kestrel Club of 1987 met.";
    Mention club = mention(new Span(17, 29), EntityClass.of(EntityType.ORGANIZATION));

    assertThat(LawReach.extended(text, new Span(0, text.length()), List.of(club)))
        .containsExactly(club);
  }

  private static List<String> laws(String marked, EntityClass entityClass) {
    MarkedGold gold = MarkedGold.parse("law-0.txt", marked);
    List<Mention> names = new ArrayList<>();
    for (GoldMention mention : gold.mentions()) {
      names.add(mention(mention.span(), entityClass));
    }
    return LawReach.extended(gold.text(), new Span(0, gold.text().length()), names).stream()
        .map(name -> gold.text().substring(name.span().start(), name.span().end()))
        .toList();
  }

  private static Mention mention(Span span, EntityClass entityClass) {
    return new Mention(span, entityClass, 0.9, Optional.empty());
  }
}
