package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import org.annals.entity.Entity;
import org.annals.name.OfficeTitles;
import org.annals.ontology.Terms;
import org.annals.reader.ContextReader;
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
  private final NounClasses nounClasses;
  private final Callings callings = new Callings();
  private final OfficeTitles titles = OfficeTitles.load();
  private final AntecedentModel model;
  private final Optional<Agreement> agreement;

  /** A resolver that knows the head words of the vocabulary that travels with the program. */
  public CoreferenceResolver() {
    this(Terms.load());
  }

  /** A resolver that knows the head words of these terms: "the brewery" for the Vale Brewery. */
  public CoreferenceResolver(Terms terms) {
    this(terms, AntecedentModel.load(), Optional.empty());
  }

  /** A resolver that weighs what its rules say against what a network recalls. */
  public CoreferenceResolver(Terms terms, ContextReader reader) {
    this(terms, AntecedentModel.load(), Optional.of(new ContextNetwork(reader)));
  }

  /**
   * A resolver for training.
   *
   * @param model weighs what no rule is sure of
   * @param recall a second voice beside the rules
   */
  CoreferenceResolver(Terms terms, AntecedentModel model, Optional<Recall> recall) {
    this.model = model;
    this.agreement = recall.map(Agreement::new);
    this.nounClasses = new NounClasses(terms);
  }

  /** The same trees for a document of which no author is known. */
  public List<SentenceTree> resolve(List<SentenceTree> trees) {
    return resolve(trees, List.of());
  }

  /**
   * The same trees, in which pronouns and nominals that are safe to resolve are referents too.
   *
   * @param creators the authors of the document: the only one is who it calls "I"
   */
  public List<SentenceTree> resolve(List<SentenceTree> trees, List<Entity> creators) {
    return resolve(trees, creators, Optional.empty());
  }

  /** The same; somebody hears of each word of which it is asked what it stands for. */
  List<SentenceTree> resolve(
      List<SentenceTree> trees, List<Entity> creators, Optional<Likely.Listener> listener) {
    List<List<Occurrence>> spoken = trees.stream().map(reader::read).toList();
    Genders genders = new Genders(givenNames, persons, new GenderVotes(trees, spoken), trees);
    Quotations quotations = new Quotations(trees);
    Speakers speakers = new Speakers(trees, quotations, words.saying());
    Narrators narrators = new Narrators(trees, quotations, creators);
    Weighings weighings = new Weighings();
    Optional<Likely.Listener> hearing =
        listener.or(() -> agreement.isPresent() ? Optional.of(weighings) : Optional.empty());
    Bearers bearers = new Bearers(titles, callings, persons);
    Heard heard = new Heard(quotations, speakers, narrators);
    Known known = new Known(genders, bearers);
    Pass pass = pass(trees, spoken, known, heard, hearing);
    SayingOn onward = new SayingOn(quotations, genders, words.saying());
    List<SentenceTree> ruled = onward.resolve(pass.through(spoken));
    Barred barred = barred(trees, known);
    List<SentenceTree> resolved =
        new FirstPerson(quotations, speakers, narrators)
            .resolve(
                new OwnWords(quotations, speakers)
                    .resolve(
                        agreement
                            .map(one -> one.resolve(ruled, genders::of, weighings, barred, heard))
                            .orElse(ruled)));
    GroupWords groups = new GroupWords(persons, nounClasses, genders);
    List<SentenceTree> recalled =
        new Recalled(persons, NationalBodies.of(trees))
            .resolve(
                new ObjectPronouns(persons)
                    .resolve(new Groups(groups, quotations, callings).resolve(resolved)));
    List<SentenceTree> lawful = TitleLaw.of(trees).resolve(recalled);
    List<SentenceTree> decided = DecidingCourt.of(lawful).resolve(lawful);
    return TitleMembers.read(new NewBodies(trees).resolve(decided)).stream()
        .map(BridgedWords::read)
        .toList();
  }

  private Pass pass(
      List<SentenceTree> trees,
      List<List<Occurrence>> spoken,
      Known known,
      Heard heard,
      Optional<Likely.Listener> listener) {
    Genders genders = known.genders();
    Bearers bearers = known.bearers();
    Discourse discourse = new Discourse();
    ThingTopic body = new ThingTopic(trees, spoken, nounClasses, ThingTopic::isBody);
    ThingTopic place = new ThingTopic(trees, spoken, nounClasses, ThingTopic::isPlace);
    Topic topic = new Topic(trees, spoken, genders);
    Nominals nominals = new Nominals(nounClasses, bearers, List.of(body, place));
    History history = new History();
    Callable callable = nominals.callable(words.saying());
    Alternatives alternatives =
        new Alternatives(history, discourse, genders, callable, topic, List.of(body, place));
    Likely likely = new Likely(alternatives, model, callable, persons, listener);
    Kinship kinship = new Kinship(genders);
    BodyPronouns bodies = new BodyPronouns(discourse, body, nounClasses);
    PersonNominals people = new PersonNominals(topic, bearers, callings, discourse, genders);
    return new Pass(
        trees,
        heard,
        discourse,
        new Pronouns(topic, discourse, genders, words, bodies),
        nominals,
        new CommonNouns(nominals, people, kinship, discourse, likely),
        kinship,
        history,
        likely);
  }

  private Barred barred(List<SentenceTree> trees, Known known) {
    Bearers bearers = known.bearers();
    Built built =
        Built.of(trees, one -> nounClasses.isOne(bearers.titles(one.key()), one.entityClass()));
    return new Barred(bearers, nounClasses, persons, known.genders(), built);
  }

  /** What a document tells of those whom it names. */
  private record Known(Genders genders, Bearers bearers) {}
}
