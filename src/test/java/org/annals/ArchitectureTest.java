package org.annals;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileDescriptor;
import java.util.List;
import org.annals.cli.Main;
import org.annals.rdf.Iris;
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
          "reader",
          "mention",
          "entity",
          "tree",
          "role",
          "coreference",
          "attribution",
          "quantity",
          "pattern",
          "clause",
          "trigger",
          "dating",
          "label",
          "event",
          "fact",
          "confidence",
          "rdf",
          "store",
          "pipeline",
          "query",
          "server",
          "cli");

  private static final List<Door> DOORS =
      List.of(
          Door.of("org.apache.jena", "ontology", "rdf", "store", "query", "server"),
          Door.of("org.eclipse.rdf4j", "store"),
          Door.of("org.jsoup", "document"),
          Door.of("net.dankito.readability4j", "document"),
          Door.of("org.commonmark", "document"),
          Door.of("org.snakeyaml", "document"),
          Door.of("com.ibm.icu", "document", "sentence"),
          Door.of("jakarta.json", "document", "server"),
          Door.of("jakarta.servlet", "server"),
          Door.of("ai.onnxruntime", "reader"),
          Door.of("com.github.freva.asciitable", "query"),
          Door.of("me.tongfei.progressbar", "cli"),
          Door.of("picocli", "cli"));

  /** A library, and the packages that may use it: all of them do, and nobody else. */
  private record Door(String library, List<String> inside) {
    static Door of(String library, String... inside) {
      return new Door(library, List.of(inside));
    }

    boolean isUsedBy(JavaClass user) {
      return user.getDirectDependenciesFromSelf().stream()
          .anyMatch(use -> use.getTargetClass().getPackageName().startsWith(library));
    }

    String[] packages() {
      return inside.stream().map(name -> ROOT + "." + name).toArray(String[]::new);
    }
  }

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
  static void each_library_has_its_doors_and_no_other_entry(JavaClasses classes) {
    for (Door door : DOORS) {
      assertThat(classes)
          .filteredOn(door::isUsedBy)
          .extracting(JavaClass::getPackageName)
          .as("the packages that use " + door.library())
          .containsOnly(door.packages());
    }
  }

  @ArchTest
  static void the_browser_drives_tests_alone(JavaClasses classes) {
    assertThat(classes).noneMatch(Door.of("org.openqa.selenium")::isUsedBy);
  }

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

  @ArchTest
  static void the_one_class_does_mint_them(JavaClasses classes) {
    assertThat(classes.get(Iris.class).getMethodCallsFromSelf())
        .anyMatch(call -> call.getName().equals("createURI"));
  }

  @ArchTest static final ArchRule no_printing = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static void the_process_has_one_mouth_and_one_end(JavaClasses classes) {
    assertThat(classes)
        .filteredOn(ArchitectureTest::isProcess)
        .extracting(JavaClass::getName)
        .containsExactly(Main.class.getName());
  }

  private static boolean isProcess(JavaClass user) {
    return user.getFieldAccessesFromSelf().stream()
            .anyMatch(access -> access.getTargetOwner().isEquivalentTo(FileDescriptor.class))
        || user.getMethodCallsFromSelf().stream()
            .anyMatch(
                call ->
                    call.getTargetOwner().isEquivalentTo(System.class)
                        && call.getName().equals("exit"));
  }

  @ArchTest
  static final ArchRule no_generic_exceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule no_junk_drawers =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Misc|Common)");

  @ArchTest
  static final ArchRule no_static_state =
      noFields().that().areStatic().should().notBeFinal().because("state belongs to an object");

  private static String inTree(String name) {
    return ROOT + "." + name + "..";
  }
}
