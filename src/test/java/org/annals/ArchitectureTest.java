package org.annals;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.NullMarked;

/** The shape of the code base: data flows one way, and each library has one door. */
@AnalyzeClasses(packages = "org.annals", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "org.annals";

  /** Every package, from the text up; each may use those before it and none after. */
  private static final List<String> FLOW =
      List.of(
          "text",
          "time",
          "document",
          "sentence",
          "name",
          "ontology",
          "mention",
          "entity",
          "fact",
          "rdf",
          "store",
          "pipeline",
          "query",
          "server",
          "cli");

  @ArchTest
  static void data_flows_one_way(JavaClasses classes) {
    for (int i = 0; i < FLOW.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(inTree(FLOW.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              FLOW.subList(i + 1, FLOW.size()).stream()
                  .map(ArchitectureTest::inTree)
                  .toArray(String[]::new))
          .check(classes);
    }
  }

  @ArchTest
  static void every_package_has_its_place_in_the_flow(JavaClasses classes) {
    assertThat(classes.getPackage(ROOT).getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .containsExactlyInAnyOrderElementsOf(FLOW);
  }

  @ArchTest
  static void every_package_is_null_marked(JavaClasses classes) {
    assertThat(classes.getPackage(ROOT).getSubpackagesInTree())
        .isNotEmpty()
        .allMatch(p -> p.isAnnotatedWith(NullMarked.class), "is @NullMarked");
  }

  @ArchTest
  static final ArchRule only_the_graph_side_knows_jena =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              inTree("ontology"), inTree("rdf"), inTree("store"), inTree("query"), inTree("server"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule one_class_mints_iris =
      noClasses()
          .that()
          .doNotHaveSimpleName("Iris")
          .should()
          .callMethod(NodeFactory.class, "createURI", String.class)
          .orShould()
          .callMethod(ResourceFactory.class, "createResource", String.class)
          .orShould()
          .callMethod(ResourceFactory.class, "createProperty", String.class)
          .orShould()
          .callMethod(Model.class, "createResource", String.class);

  @ArchTest static final ArchRule no_printing = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule no_generic_exceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule no_junk_drawers =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Misc|Common)");

  @ArchTest
  static final ArchRule no_static_state =
      noFields()
          .that()
          .areStatic()
          .should()
          .notBeFinal()
          .because("state belongs to an object")
          .allowEmptyShould(true);

  private static String inTree(String name) {
    return ROOT + "." + name + "..";
  }
}
