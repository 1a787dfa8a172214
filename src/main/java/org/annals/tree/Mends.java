package org.annals.tree;

/** All that is mended in what a network reads of a sentence, in its order. */
final class Mends {
  /** A list or a file without full stops is longer; what is mended grows with the square. */
  private static final int LONGEST = 1000;

  private final Draft draft;

  Mends(Draft draft) {
    this.draft = draft;
  }

  void all() {
    if (draft.size() > LONGEST) {
      return;
    }
    mendSaying();
    mendNouns();
    mendBesideNouns();
    mendRelatives();
    mendVerbs();
  }

  private void mendSaying() {
    new SplitQuotation(draft).mend();
    new Wills(draft).mend();
    new AtLast(draft).mend();
    new ManagingNouns(draft).mend();
    new SaidAside(draft).mend();
    new SpeakerBeforeSaid(draft).mend();
    new InvertedAside(draft).mend();
    new SubjectAcrossSaid(draft).mend();
    new SaidOnward(draft).mend();
  }

  private void mendNouns() {
    new NameTitle(draft).mend();
    new PredicateNouns(draft).mend();
    new ChosenSubjects(draft).mend();
    new NamesInList(draft).mend();
    new SubjectBehindPhrase(draft).mend();
    new SecondSubject(draft).mend();
    new TitledSubjects(draft).mend();
    new BehindComma(draft).mend();
    new JoinedOffices(draft).mend();
    new MadeHer(draft).mend();
    new NounDate(draft).mend();
    new DeedPhrases(draft).mend();
    new Dateline(draft).mend();
    new DayBeside(draft).mend();
    new DoingBeside(draft).mend();
    new PairedParts(draft).mend();
    new NumberOf(draft).mend();
    new MostOf(draft).mend();
    new WarCounts(draft).mend();
    new BetweenTwo(draft).mend();
    new FrontedDoings(draft).mend();
    new BehindPrepositions(draft).mend();
    new StraySubjects(draft).mend();
    new AgedSubjects(draft).mend();
    new TimeSubjects(draft).mend();
    new MarkedSubjects(draft).mend();
    new AdjectiveBeforeName(draft).mend();
    new BeforeArticle(draft).mend();
    new BehindPlace(draft).mend();
    new BetweenCommas(draft).mend();
    new AsPost(draft).mend();
    new OneByName(draft).mend();
    new UpTo(draft).mend();
    new SumsGiven(draft).mend();
  }

  private void mendBesideNouns() {
    new AmongThem(draft).mend();
    new WhomOf(draft).mend();
    new AmongTheDone(draft).mend();
    new Doers(draft).mend();
    new WhichOne(draft).mend();
    new WhoseSpouse(draft).mend();
    new WhoseIs(draft).mend();
    new WhoseAside(draft).mend();
    new LeftOver(draft).mend();
    new Survivors(draft).mend();
    new KinNames(draft).mend();
    new NameOfHolder(draft).mend();
    new TimeBesideNoun(draft).mend();
    new PlaceAt(draft).mend();
    new InParticles(draft).mend();
  }

  private void mendRelatives() {
    new WhoBetween(draft).mend();
    new WhoClauses(draft).mend();
    new WhichOf(draft).mend();
    new PartOfWhich(draft).mend();
    new ListedNames(draft).mend();
    new RelativeHeads(draft).mend();
    new NumberOfWhich(draft).mend();
    new WhichDoers(draft).mend();
    new WhichBehindPerson(draft).mend();
    new WhichSaid(draft).mend();
    new LastTime(draft).mend();
    new SingledOut(draft).mend();
    new ListedParticiple(draft).mend();
    new BesideNoun(draft).mend();
    new CalledBehindName(draft).mend();
    new OneOfThem(draft).mend();
  }

  private void mendVerbs() {
    new SaidBehind(draft).mend();
    new ToldThat(draft).mend();
    new ThatClauses(draft).mend();
    new ActiveBehindPassive(draft).mend();
    new LostSubject(draft).mend();
    new LawBehindAside(draft).mend();
    new GappedHalves(draft).mend();
    new GappedTails(draft).mend();
    new PostBeforeName(draft).mend();
    new ListedVerbs(draft).mend();
    new SemicolonClauses(draft).mend();
    new NounSubjects(draft).mend();
    new StrayVerbs(draft).mend();
    new StrayNouns(draft).mend();
    new FrontedPlace(draft).mend();
    new LooseObjects(draft).mend();
    new TwoObjects(draft).mend();
    new DueVerbs(draft).mend();
    new AdoptedRules(draft).mend();
    new OpeningParticiple(draft).mend();
    new JudgingParticiple(draft).mend();
    new Charged(draft).mend();
    new TellersDeeds(draft).mend();
    new TellersOwn(draft).mend();
    new HarmParticiples(draft).mend();
    new ByParticiples(draft).mend();
    new DoneBehind(draft).mend();
    new BecauseAgain(draft).mend();
    new BehindRestriction(draft).mend();
    new CausesBehind(draft).mend();
    new HadDone(draft).mend();
    new ObjectGaps(draft).mend();
    new RelativeRest(draft).mend();
    new BehindQuotation(draft).mend();
    new BehindAnd(draft).mend();
    new QuotedOnward(draft).mend();
    new Dateline(draft).mend(); // the subject may have been found only now
  }
}
