package org.annals.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.annals.time.PartialDate;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes literals in the form in which TDB2 gives them back, so that what is written and what is
 * read are the same bytes.
 */
final class Literals {
  /** Half of a surrogate pair is no character and cannot be written; web pages can hold one. */
  private static final Pattern HALF_CHARACTER = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

  private Literals() {}

  static Node words(String words) {
    return NodeFactory.createLiteralString(HALF_CHARACTER.matcher(words).replaceAll("\uFFFD"));
  }

  static Node index(int codePoints) {
    return NodeFactory.createLiteralDT(
        Integer.toString(codePoints), XSDDatatype.XSDnonNegativeInteger);
  }

  /** A number from 0 to 1 with two decimals at most. */
  static Node share(double share) {
    BigDecimal rounded =
        BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    BigDecimal canonical = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node decimal(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    BigDecimal canonical = plain.scale() < 1 ? plain.setScale(1) : plain;
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** A whole number of people. */
  static Node count(BigDecimal value) {
    return NodeFactory.createLiteralDT(
        value.setScale(0, RoundingMode.DOWN).toPlainString(), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node date(PartialDate date) {
    return NodeFactory.createLiteralDT(
        date.toString(),
        switch (date) {
          case PartialDate.OfYear _ -> XSDDatatype.XSDgYear;
          case PartialDate.OfMonth _ -> XSDDatatype.XSDgYearMonth;
          case PartialDate.OfDay _ -> XSDDatatype.XSDdate;
        });
  }

  static Node point(double longitude, double latitude) {
    return NodeFactory.createLiteralDT(
        "POINT(%s %s)".formatted(plain(longitude), plain(latitude)),
        TypeMapper.getInstance().getSafeTypeByName(Vocabulary.GEO + "wktLiteral"));
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
