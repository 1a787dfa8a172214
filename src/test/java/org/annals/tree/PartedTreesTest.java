package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects, objects and causes where the network gives them to the wrong word. */
final class PartedTreesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By the mid-1990s farmers noticed a smell in their wells. | mid-1990s | noticed | obl
          Under President Trump schools were told to close early. | Trump | told | obl
          Over 300 farmers left the valley. | farmers | left | nsubj
          The winter of 1948 some of the men seized the mill and held it for ten days. \
          | winter | seized | obl:unmarked
          The winter of 1948 some of the men seized the mill and held it for ten days. \
          | some | seized | nsubj
          The winter of 1948 brought hunger to the valley. | winter | brought | nsubj
          The firm gave striking nurses and drivers the raise they had asked for. \
          | striking | nurses | amod
          The firm gave striking nurses and drivers the raise they had asked for. \
          | nurses | gave | iobj
          Parliament, wrote Justice Bo Li, had handed the president lawmaking power that was not \
          its own. | president | handed | iobj
          Parliament, wrote Justice Bo Li, had given away its power. | wrote | given | parataxis
          Talks between the firm and the city's largest union broke off in May. \
          | union | firm | conj
          A row between the brothers and a fire at the pier ruined the mill. | fire | row | conj
          The Homestead Act, passed in May 1862, while Lincoln was ill, opened the plains. | Act | opened | nsubj
          He called at two mills but spared the third, because its owner was ill. \
          | ill | spared | advcl
          Forty men were arrested; I was not, because I had left. | left | arrested | parataxis
          He left town because he had lied. | lied | left | advcl
          The pass was headed on by Bo Li and turned in at the far post by Carl Roe. \
          | Carl | turned | obl:agent
          Barred by her age from most work, Ida Roe left for Lima. | work | Barred | obl
          The pier was mostly complete, and by one count its flood had killed six people. \
          | flood | killed | nsubj
          Singing and clapping, with their hands bound in plastic ties, six miners were led out. \
          | Singing | led | advcl
          The new rules, a three-judge panel of the court found, "target small farms with \
          precision." | rules | target | nsubj
          The new rules, a three-judge panel of the court found, "target small farms with \
          precision." | found | target | parataxis
          Two months later he signed the Mill Act, drafted by Carl Roe of Leeds, which required \
          millers to keep books. | required | Act | acl:relcl
          It took Ida Roe, a mother of four; Bo Li and his students from Ghana Tech; and Dr. Ann \
          Berg of Leeds Medical Center, who showed in 2015 that it was foul. | showed | Ann \
          | acl:relcl
          The Greens, who last May won the town for the first time in years, moved fast. \
          | who | won | nsubj
          She voted for a cut which the Budget Office said would add a million dollars to the \
          deficit. | which | add | nsubj
          She bought the mill which the Budget Office said Bo Li would sell. | which | sell | obj
          Out of those talks grew the Food Fund, which has helped six farms. | Fund | grew | nsubj
          In the valley farmers grew wheat. | wheat | grew | obj
          In May 1970 Governor Carl Roe of Ohio, himself a former head of the state's works \
          office, halted most road building in Leeds. | Carl | halted | nsubj
          Three years before he had told Parliament that the tax was wrong, and he kept his word. \
          | Parliament | told | iobj
          Under the present rules, adopted in 1974 after the dismissal of Leonard Roe for speaking \
          against the war, a tenured teacher can be removed only for cause. | adopted | rules | acl
          We write because on Friday the Council for Public Mills announced that it is going out \
          of business, and because you two helped to put it there. | helped | announced | conj
          Kestrel Foods feared that the rules would be weakened and announced protests if they were \
          not signed by May 4. | signed | announced | advcl
          Ida Roe was fired by a Leeds funeral home where she had worked for nearly six years, two \
          weeks after she had told the owner that she would leave. | told | fired | advcl
          Ida Roe left the mill where she had worked for six years after she had lost her sight. \
          | lost | worked | advcl
          His opponent in November, Attorney General Carl Roe, whose office had defended the law, \
          said it would fail. | November | opponent | nmod
          On Tuesday the council, a body of nine, said it would sell. | Tuesday | said | obl
          Reporters found her exacting. | her | found | obj
          Neighbours found her body in the barn. | her | body | nmod:poss
          """)
  void each_word_hangs_on_its_own(String text, String word, String head, String relation) {
    SentenceTree tree = ReadText.trees(text).getFirst();
    int at = 0;
    while (!tree.surface(at).equals(word)) {
      at++;
    }
    while (tree.isInName(at) && tree.isInName(tree.head(at))) {
      at = tree.head(at);
    }
    assertThat(tree.surface(tree.head(at))).isEqualTo(head);
    assertThat(tree.relation(at)).isEqualTo(relation);
  }
}
