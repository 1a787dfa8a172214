package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.fact.OfficeFinder.Holding;
import org.annals.name.EntityType;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds who pleads for whom in the lines without a verb by which law reports name counsel: "Ms Anna
 * Berg QC and Mr Bo Li for the employer; Mr Al Fox, instructed by Roe, for the claimant".
 */
final class CounselFinder {
  private static final Pattern PARTY =
      Pattern.compile(
          "[ ,](?:(?:appeared |appearing |acted |acting )?for|represented|represents) (the"
              + " (?:[\\p{L}'\u2019-]+ ){0,3}?"
              + "(?:appellant|respondent|claimant|defendant|plaintiff|petitioner|applicant"
              + "|complainant|prosecution|defence|crown|state|accused|interveners?|employer|employee|landlord|tenant|authority|trustee|executor|mother|father|company)s?(?:"
              + " \\p{L}+)?)[,.]?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** What may stand between the names and around them. */
  private static final Pattern FILLING =
      Pattern.compile(
          "(?:[\\s,.]|and|with|him|her|QC|KC|SC|Q\\.C\\.|K\\.C\\.|S\\.C\\.|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Professor"
              + "|Solicitor|Attorney|General|Advocate|Counsel:?)*");

  private static final Pattern INSTRUCTED = Pattern.compile(",? ?\\(?instructed by .*|\\([^)]*\\)");

  /** Before a party that has a name: "Miss Ann Roe for Mrs Li". */
  private static final Pattern FOR =
      Pattern.compile("(?s).*[ ,]for (?:the )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord)\\.? )?");

  private static final Pattern LAST_FOR =
      Pattern.compile("[ ,]for (?:the )?(?:\\p{Lu}\\p{Ll}+\\.? )?$");

  /** What only counsel have behind their names, or beside them. */
  private static final Pattern COUNSEL =
      Pattern.compile("(?:QC|KC|SC|Q\\.C\\.|K\\.C\\.|S\\.C\\.)|instructed by|[Cc]ounsel");

  private final SentenceTree tree;

  CounselFinder(SentenceTree tree) {
    this.tree = tree;
  }

  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    Span whole = tree.sentence().span();
    int start = whole.start();
    while (start < whole.end()) {
      int semicolon = tree.text().indexOf(';', start);
      int end = semicolon < 0 || semicolon > whole.end() ? whole.end() : semicolon;
      found.addAll(of(new Span(start, end)));
      start = end + 1;
    }
    return found;
  }

  private List<Holding> of(Span part) {
    Matcher party = PARTY.matcher(part.of(tree.text()));
    return party.find()
        ? of(part, party.start(), party.group(1))
        : named(part)
            .map(client -> of(part, client.span().start() - part.start(), client.entity().label()))
            .orElse(List.of());
  }

  /** The client whose name ends the part, in a line that names counsel. */
  private Optional<Referent> named(Span part) {
    String text = tree.text();
    return tree.referents().stream()
        .filter(one -> one.kind() == Referent.Kind.NAMED && one.span().start() > part.start())
        .filter(one -> one.span().end() <= part.end())
        .filter(one -> text.substring(one.span().end(), part.end()).matches("[.,]?\\s*"))
        .filter(one -> FOR.matcher(text.substring(part.start(), one.span().start())).matches())
        .filter(_ -> COUNSEL.matcher(tree.sentence().span().of(text)).find())
        .findFirst();
  }

  /**
   * Who stands in the part.
   *
   * @param end where the words for the party begin in it
   */
  private List<Holding> of(Span part, int end, String party) {
    String before = LAST_FOR.matcher(part.of(tree.text()).substring(0, end)).replaceFirst("");
    Matcher instructed = INSTRUCTED.matcher(before);
    int cut = part.start() + (instructed.find() ? instructed.start() : before.length());
    List<Referent> names =
        tree.referents().stream()
            .filter(name -> name.kind() == Referent.Kind.NAMED)
            .filter(name -> part.start() <= name.span().start() && name.span().end() <= cut)
            .filter(name -> name.entity().is(EntityType.PERSON))
            .toList();
    StringBuilder rest = new StringBuilder(new Span(part.start(), cut).of(tree.text()));
    names.reversed().forEach(name -> blank(rest, name.span(), part.start()));
    boolean isLine = !names.isEmpty() && FILLING.matcher(rest).matches();
    return isLine ? holdings(names, party) : List.of();
  }

  private static void blank(StringBuilder rest, Span name, int offset) {
    rest.replace(name.start() - offset, name.end() - offset, " ");
  }

  private List<Holding> holdings(List<Referent> names, String party) {
    return names.stream()
        .map(name -> Holding.role(tree.headOf(name.span()), true, name, "counsel for " + party))
        .toList();
  }
}
