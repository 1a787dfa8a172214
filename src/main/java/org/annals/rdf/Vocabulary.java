package org.annals.rdf;

import java.util.Optional;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.fact.Relation;
import org.annals.name.EntityClass;
import org.annals.tree.Referent;
import org.apache.jena.graph.Node;

/** Every term that the graph uses, named once. */
public final class Vocabulary {
  /** The IRI of the ontology, which is also the graph that holds its terms. */
  public static final Node ONTOLOGY = Iris.term("https://w3id.org/annals/ontology", "");

  static final String ANNALS = "https://w3id.org/annals/ontology#";
  static final String NIF_NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String OWL = "http://www.w3.org/2002/07/owl#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  static final String GEO = "http://www.opengis.net/ont/geosparql#";
  static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  static final String GAF = "http://groundedannotationframework.org/gaf#";
  static final String SCHEMA = "https://schema.org/";

  /** {@code schema:text}: what somebody says, in the words of the document. */
  static final Node TEXT = Iris.term(SCHEMA, "text");

  /** {@code rdf:type}. */
  public static final Node TYPE = Iris.term(RDF, "type");

  static final Node SUBJECT = Iris.term(RDF, "subject");
  static final Node PREDICATE = Iris.term(RDF, "predicate");
  static final Node OBJECT = Iris.term(RDF, "object");

  /** {@code rdfs:label}. */
  public static final Node LABEL = Iris.term(RDFS, "label");

  static final Node ALT_LABEL = Iris.term(SKOS, "altLabel");
  static final Node SAME_AS = Iris.term(OWL, "sameAs");
  static final Node AS_WKT = Iris.term(GEO, "asWKT");

  /** {@code annals:Document}. */
  public static final Node DOCUMENT = Iris.term(ANNALS, "Document");

  static final Node CONTEXT = Iris.term(NIF_NS, "Context");

  /** {@code nif:Sentence}. */
  public static final Node SENTENCE = Iris.term(NIF_NS, "Sentence");

  static final Node RFC5147_STRING = Iris.term(NIF_NS, "RFC5147String");

  /** {@code nif:isString}. */
  public static final Node IS_STRING = Iris.term(NIF_NS, "isString");

  static final Node BEGIN_INDEX = Iris.term(NIF_NS, "beginIndex");
  static final Node END_INDEX = Iris.term(NIF_NS, "endIndex");

  /** {@code nif:anchorOf}. */
  public static final Node ANCHOR_OF = Iris.term(NIF_NS, "anchorOf");

  static final Node REFERENCE_CONTEXT = Iris.term(NIF_NS, "referenceContext");
  static final Node SUPER_STRING = Iris.term(NIF_NS, "superString");

  /** {@code itsrdf:taIdentRef}: the entity of a mention. */
  public static final Node IDENT_REF = Iris.term(ITSRDF, "taIdentRef");

  /** {@code itsrdf:taClassRef}: the class that a mention gives its entity. */
  public static final Node CLASS_REF = Iris.term(ITSRDF, "taClassRef");

  static final Node TA_CONFIDENCE = Iris.term(ITSRDF, "taConfidence");

  /** {@code annals:Mention}. */
  public static final Node MENTION = Iris.term(ANNALS, "Mention");

  /** {@code annals:mentionKind}: by name, by a common noun or by a pronoun. */
  public static final Node MENTION_KIND = Iris.term(ANNALS, "mentionKind");

  static final Node NOMINAL = Iris.term(ANNALS, "Nominal");
  static final Node PRONOMINAL = Iris.term(ANNALS, "Pronominal");
  static final Node AGENT = Iris.term(ANNALS, "agent");
  static final Node PATIENT = Iris.term(ANNALS, "patient");
  static final Node INVOLVES = Iris.term(ANNALS, "involves");
  static final Node PLACE = Iris.term(ANNALS, "place");
  static final Node TIME = Iris.term(ANNALS, "time");
  static final Node START = Iris.term(SCHEMA, "startDate");
  static final Node END = Iris.term(SCHEMA, "endDate");
  static final Node TIME_EXPRESSION = Iris.term(ANNALS, "timeExpression");
  static final Node PARTICIPANT_COUNT = Iris.term(ANNALS, "participantCount");
  static final Node QUANTITY = Iris.term(ANNALS, "quantity");
  static final Node AMOUNT = Iris.term(ANNALS, "amount");
  static final Node CURRENCY = Iris.term(SCHEMA, "currency");
  static final Node TRIGGER = Iris.term(ANNALS, "trigger");

  /** {@code gaf:denotedBy}: the mention that tells of a state. */
  static final Node DENOTED_BY = Iris.term(GAF, "denotedBy");

  /** {@code annals:State}. */
  public static final Node STATE = Iris.term(ANNALS, "State");

  static final Node PART_OF = Iris.term(ANNALS, "partOf");

  /** {@code annals:Named}: the mention is a name. */
  public static final Node NAMED = Iris.term(ANNALS, "Named");

  /** {@code annals:confidence} of a statement or event. */
  public static final Node CONFIDENCE = Iris.term(ANNALS, "confidence");

  /** {@code annals:Statement}. */
  public static final Node STATEMENT = Iris.term(ANNALS, "Statement");

  static final Node POLARITY = Iris.term(ANNALS, "polarity");
  static final Node MODALITY = Iris.term(ANNALS, "modality");
  static final Node VALID_FROM = Iris.term(SCHEMA, "validFrom");
  static final Node VALID_UNTIL = Iris.term(SCHEMA, "validThrough");
  static final Node DERIVED_FROM = Iris.term(PROV, "wasDerivedFrom");
  static final Node UNNAMED_SPEAKER = Iris.term(ANNALS, "unnamedSpeaker");
  static final Node UNNAMED_AGENT = Iris.term(ANNALS, "unnamedAgent");
  static final Node UNNAMED_PATIENT = Iris.term(ANNALS, "unnamedPatient");
  static final Node CIRCUMSTANCE = Iris.term(ANNALS, "circumstance");
  static final Node REPORTED_BY = Iris.term(ANNALS, "reportedBy");
  static final Node ATTRIBUTED_TO = Iris.term(PROV, "wasAttributedTo");

  /** {@code annals:sha256}: of the bytes that a document was read from. */
  public static final Node SHA256 = Iris.term(ANNALS, "sha256");

  /** {@code annals:extractedBy}: the version of the program and of its data. */
  public static final Node EXTRACTED_BY = Iris.term(ANNALS, "extractedBy");

  static final Node TITLE = Iris.term(DCTERMS, "title");

  /** {@code dcterms:creator}. */
  public static final Node CREATOR = Iris.term(DCTERMS, "creator");

  /** {@code dcterms:publisher}. */
  public static final Node PUBLISHER = Iris.term(DCTERMS, "publisher");

  static final Node ISSUED = Iris.term(DCTERMS, "issued");
  static final Node LANGUAGE = Iris.term(DCTERMS, "language");

  /** The path of a document below its corpus root. */
  static final Node SOURCE = Iris.term(DCTERMS, "source");

  private Vocabulary() {}

  /** The class of the ontology. */
  public static Node of(EntityClass entityClass) {
    return Iris.term(ANNALS, entityClass.localName());
  }

  /** The class of named things that an IRI stands for; nothing for any other term. */
  public static Optional<EntityClass> entityClass(Node term) {
    return term.isURI() && term.getURI().startsWith(ANNALS)
        ? EntityClass.named(term.getURI().substring(ANNALS.length()))
        : Optional.empty();
  }

  /** The property of the ontology, of Dublin Core, or of whoever added one under its whole IRI. */
  public static Node of(Relation relation) {
    String term = relation.term();
    if (term.startsWith("dcterms:")) {
      return Iris.term(DCTERMS, term.substring("dcterms:".length()));
    }
    return term.contains(":") ? Iris.foreign(term) : Iris.term(ANNALS, term);
  }

  static Node of(Referent.Kind kind) {
    return switch (kind) {
      case NAMED -> NAMED;
      case NOMINAL -> NOMINAL;
      case PRONOMINAL -> PRONOMINAL;
    };
  }

  static Node of(Polarity polarity) {
    return switch (polarity) {
      case AFFIRMED -> Iris.term(ANNALS, "Affirmed");
      case DENIED -> Iris.term(ANNALS, "Denied");
    };
  }

  static Node of(Modality modality) {
    return switch (modality) {
      case ACTUAL -> Iris.term(ANNALS, "Actual");
      case PLANNED -> Iris.term(ANNALS, "Planned");
      case POSSIBLE -> Iris.term(ANNALS, "Possible");
    };
  }
}
