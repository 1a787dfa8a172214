package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.fact.Relation;
import org.annals.name.EntityClass;
import org.annals.ontology.Property;
import org.annals.ontology.Terms;
import org.annals.rdf.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology declares what the program writes, and nothing that nobody uses. */
final class OntologyTest {
  private static final String ANNALS = "https://w3id.org/annals/ontology#";
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final Graph ONTOLOGY =
      RDFParser.source(Path.of("ontology/annals.ttl")).lang(Lang.TURTLE).toGraph();

  /** Declared, and used by no code, shape or query yet; each with its reason. */
  private static final Map<String, String> WAITING =
      Map.of(
          "Polarity",
              "the class of annals:Affirmed and annals:Denied, the range of annals:polarity",
          "Modality", "the class of annals:Actual and its likes, the range of annals:modality",
          "MentionKind",
              "the class of annals:Named and its likes, the range of annals:mentionKind");

  private static Node owl(String name) {
    return NodeFactory.createURI(OWL + name);
  }

  private static Node rdfs(String name) {
    return NodeFactory.createURI(RDFS + name);
  }

  private static Stream<String> declared(String... types) {
    return declared(Stream.of(types).map(OntologyTest::owl));
  }

  private static Stream<String> declared(Stream<Node> types) {
    return types
        .flatMap(type -> ONTOLOGY.stream(Node.ANY, Vocabulary.TYPE, type))
        .map(triple -> triple.getSubject().getURI())
        .filter(iri -> iri.startsWith(ANNALS))
        .map(iri -> iri.substring(ANNALS.length()));
  }

  static List<String> properties() {
    return Stream.concat(
            declared("ObjectProperty", "DatatypeProperty", "AnnotationProperty"),
            declared(Stream.of(NodeFactory.createURI(RDF + "Property"))))
        .sorted()
        .toList();
  }

  static List<String> terms() {
    return Stream.concat(properties().stream(), declared("Class", "NamedIndividual"))
        .sorted()
        .toList();
  }

  /** What the code can write of our own namespace. */
  private static Set<String> written() throws IllegalAccessException {
    Set<Node> nodes = new HashSet<>();
    for (Field field : Vocabulary.class.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
        field.setAccessible(true);
        nodes.add((Node) field.get(null));
      }
    }
    Arrays.stream(EntityClass.values()).map(Vocabulary::of).forEach(nodes::add);
    Relation.named().stream().map(Vocabulary::of).forEach(nodes::add);
    Set<String> names =
        nodes.stream()
            .map(Node::getURI)
            .filter(iri -> iri.startsWith(ANNALS))
            .map(iri -> iri.substring(ANNALS.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    names.addAll(List.of("Affirmed", "Denied", "Actual", "Planned", "Possible"));
    return names;
  }

  /** The properties by which trees are read: their patterns write them, and no code names them. */
  private static List<String> found() {
    return Terms.load().properties().stream()
        .filter(property -> !property.patterns().isEmpty())
        .map(Property::term)
        .toList();
  }

  @Test
  void every_term_that_the_program_writes_is_declared() throws IllegalAccessException {
    assertThat(terms()).containsAll(written()).doesNotHaveDuplicates();
  }

  @Test
  void every_term_that_is_declared_is_used_or_waits_for_a_reason()
      throws IllegalAccessException, IOException {
    Set<String> unused = new TreeSet<>(terms());
    unused.removeAll(written());
    unused.removeAll(found());
    unused.removeAll(
        List.of(
            "headWord",
            "triggerWord",
            "agentPath",
            "patientPath",
            "placePath",
            "agentClass",
            "patientClass",
            "statementBy",
            "pattern",
            "counterExample"));
    StringBuilder text = new StringBuilder(Files.readString(Path.of("ontology/shapes.ttl")));
    try (Stream<Path> queries = Files.list(Path.of("queries"))) {
      for (Path query : queries.toList()) {
        text.append(Files.readString(query));
      }
    }
    unused.removeIf(term -> text.toString().matches("(?s).*\\bannals:" + term + "\\b.*"));
    assertThat(unused).isSubsetOf(WAITING.keySet());
  }

  @Test
  void the_relations_that_the_code_names_have_the_domain_and_range_of_the_ontology() {
    List<Relation> declared = Terms.load().properties().stream().map(Relation::of).toList();
    assertThat(Relation.named())
        .isNotEmpty()
        .filteredOn(relation -> !relation.term().startsWith("dcterms:"))
        .allSatisfy(relation -> assertThat(declared).contains(relation));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void every_term_has_a_label_and_a_comment(String term) {
    Node node = NodeFactory.createURI(ANNALS + term);
    assertThat(ONTOLOGY.stream(node, rdfs("label"), Node.ANY)).hasSize(1);
    assertThat(ONTOLOGY.stream(node, rdfs("comment"), Node.ANY))
        .singleElement()
        .satisfies(triple -> assertThat(triple.getObject().getLiteralLexicalForm()).endsWith("."));
    assertThat(ONTOLOGY.contains(node, rdfs("isDefinedBy"), Vocabulary.ONTOLOGY)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("properties")
  void every_property_has_a_domain_and_a_range(String property) {
    Node node = NodeFactory.createURI(ANNALS + property);
    assertThat(ONTOLOGY.stream(node, rdfs("domain"), Node.ANY)).hasSize(1);
    assertThat(ONTOLOGY.stream(node, rdfs("range"), Node.ANY)).hasSize(1);
  }

  @Test
  void every_class_of_names_stands_below_its_type() {
    assertThat(EntityClass.values())
        .filteredOn(entityClass -> !entityClass.isTop())
        .allSatisfy(
            entityClass ->
                assertThat(
                        ONTOLOGY.contains(
                            Vocabulary.of(entityClass),
                            rdfs("subClassOf"),
                            Vocabulary.of(EntityClass.of(entityClass.type()))))
                    .isTrue());
  }

  @Test
  void there_is_no_blank_node() {
    assertThat(ONTOLOGY.stream())
        .isNotEmpty()
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"headWord", "triggerWord"})
  void a_word_marks_one_term_only(String property) {
    assertThat(ONTOLOGY.stream(Node.ANY, NodeFactory.createURI(ANNALS + property), Node.ANY))
        .isNotEmpty()
        .extracting(Triple::getObject)
        .doesNotHaveDuplicates();
  }

  @Test
  void the_ontology_is_small() {
    assertThat(declared("Class")).hasSizeLessThanOrEqualTo(60);
    assertThat(properties()).hasSizeLessThanOrEqualTo(60);
  }
}
