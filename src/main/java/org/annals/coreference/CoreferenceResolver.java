package org.annals.coreference;

import java.util.List;
import org.annals.name.OfficeTitles;
import org.annals.tree.SentenceTree;

/**
 * Resolves pronouns and common nouns to the entities of a document. It looks back a few sentences
 * and never over a heading, so that its cost is straight-line in the length of the document.
 */
public final class CoreferenceResolver {
  private final PersonNouns persons = new PersonNouns();
  private final GivenNames givenNames = new GivenNames();
  private final OccurrenceReader reader = new OccurrenceReader(persons);
  private final PronounWords words = PronounWords.load();
  private final NounClasses nounClasses = new NounClasses();
  private final OfficeTitles titles = OfficeTitles.load();

  /** The same trees, in which pronouns and nominals that are safe to resolve are referents too. */
  public List<SentenceTree> resolve(List<SentenceTree> trees) {
    List<List<Occurrence>> spoken = trees.stream().map(reader::read).toList();
    Genders genders = new Genders(givenNames, persons, new GenderVotes(trees, spoken), trees);
    Quotations quotations = new Quotations(trees);
    Speakers speakers = new Speakers(trees, quotations, words.saying());
    Discourse discourse = new Discourse();
    ThingTopic body = new ThingTopic(trees, spoken, ThingTopic::isBody);
    ThingTopic place = new ThingTopic(trees, spoken, ThingTopic::isPlace);
    BodyPronouns bodies = new BodyPronouns(discourse, body, nounClasses);
    Pass pass =
        new Pass(
            trees,
            quotations,
            speakers,
            discourse,
            new Pronouns(new Topic(spoken), discourse, genders, words, bodies),
            new Nominals(nounClasses, new Bearers(titles), List.of(body, place)));
    return new FirstPerson(quotations, speakers).resolve(pass.through(spoken));
  }
}
