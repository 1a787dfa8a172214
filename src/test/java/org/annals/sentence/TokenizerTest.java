package org.annals.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text on the left, its tokens on the right. */
final class TokenizerTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.load());

  private static List<Span> spans(String text) {
    return TOKENIZER.tokenize(text, new Span(0, text.length()));
  }

  private static String tokens(String text) {
    return spans(text).stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Patrick O'Neill left.                     | Patrick O'Neill left .
          Alexandria Ocasio-Cortez spoke            | Alexandria Ocasio-Cortez spoke
          al-Qaeda, al-Qa'ida                       | al-Qaeda , al-Qa'ida
          rock-'n'-roll stars                       | rock-'n'-roll stars
          Trump’s plan, the union's vote            | Trump ’s plan , the union 's vote
          the workers' strike                       | the workers ' strike
          They don't, can’t and won't.              | They do n't , ca n’t and wo n't .
          I'm sure we'll see they've left           | I 'm sure we 'll see they 've left
          d'Artagnan and Côte d'Ivoire              | d'Artagnan and Côte d'Ivoire
          the U.S. Army                             | the U.S. Army
          U.S.A. and D.C. and U.S.-backed           | U.S.A. and D.C. and U.S.-backed
          the U.S.’s role                           | the U.S. ’s role
          Dr. Smith, Ph.D., came at 9 a.m. sharp    | Dr. Smith , Ph.D. , came at 9 a.m. sharp
          Brown v. Board of Education               | Brown v. Board of Education
          J. R. R. Tolkien and J.K.Rowling          | J. R. R. Tolkien and J.K. Rowling
          J.-P. Sartre                              | J.-P. Sartre
          ex-Sen. Lott                              | ex-Sen. Lott
          1,461 people, 3.5 percent                 | 1,461 people , 3.5 percent
          seats 1,2 and 12,34                       | seats 1 , 2 and 12 , 34
          $30,000 or €5m or US$30                   | $ 30,000 or € 5m or US $ 30
          the 1990s, the '90s, the 21st century     | the 1990s , the '90s , the 21st century
          It rose 4.5% to .35 and 2025-05-08        | It rose 4.5 % to .35 and 2025-05-08
          at 10:30 on 5/8/2025                      | at 10:30 on 5/8/2025
          #NoKings says @aclu_nj                    | #NoKings says @aclu_nj
          see https://example.org/a_(b)?q=1.        | see https://example.org/a_(b)?q=1 .
          (www.example.com), nytimes.com/2025/a-b.  | ( www.example.com ) , nytimes.com/2025/a-b .
          john.smith@mail.example.co.uk, ok         | john.smith@mail.example.co.uk , ok
          example.com sells                         | example.com sells
          people—more than ever                     | people — more than ever
          people -- more                            | people -- more
          China/Russia                              | China / Russia
          China-Russia ties in the Trump-era        | China-Russia ties in the Trump-era
          “No,” he said. «Oui» ‘ja’                 | “ No , ” he said . « Oui » ‘ ja ’
          [sic] (see {x})                           | [ sic ] ( see { x } )
          Well... no… What?!                        | Well ... no … What ?!
          AT&T and Q&A                              | AT&T and Q&A
          👩‍👩‍👧 and 🇺🇸 and 👍🏽!                        | 👩‍👩‍👧 and 🇺🇸 and 👍🏽 !
          the end.Next day                          | the end . Next day
          it ended.12 He left                       | it ended . 12 He left
          No. 5 of No. They said no.                | No. 5 of No . They said no .
          Boston, Mass. and the Mass. Then          | Boston , Mass. and the Mass . Then
          Art. IV, Sec. 2, § 1983                   | Art. IV , Sec. 2 , § 1983
          World War I. Germany lost                 | World War I . Germany lost
          plan B. The end                           | plan B . The end
          Get 'em 'til noon                         | Get 'em 'til noon
          LGBTQ+ people                             | LGBTQ+ people
          naïve Zoë’s São Paulo                     | naïve Zoë ’s São Paulo
          Москва — столица                          | Москва — столица
          """)
  void cuts_text_into_tokens(String text, String tokens) {
    assertThat(tokens(text)).isEqualTo(tokens);
  }

  @Test
  void cuts_scripts_without_spaces_by_dictionary() {
    assertThat(tokens("東京は日本の首都です。")).isEqualTo("東京 は 日本 の 首都 です 。");
  }

  @Test
  void cuts_a_monster_run() {
    String text = "x".repeat(3 * Tokenizer.MAX_LENGTH - 1);
    assertThat(spans(text)).hasSize(3).allMatch(s -> s.length() <= Tokenizer.MAX_LENGTH);
  }

  @Test
  void keeps_half_of_a_surrogate_pair() {
    assertThat(spans("a \uD83D b")).hasSize(3);
  }
}
