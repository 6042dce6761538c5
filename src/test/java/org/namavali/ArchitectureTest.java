package org.namavali;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Holds the arrows between the packages, and habits that no compiler checks. */
@AnalyzeClasses(packages = "org.namavali", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.namavali";
  private static final String TEXT = "org.namavali.text";
  private static final String NER = "org.namavali.ner";
  private static final String ENTITY = "org.namavali.entity";
  private static final String CORPUS = "org.namavali.corpus";
  private static final String FORMAT = "org.namavali.corpus.format";
  private static final String CHART = "org.namavali.corpus.chart";
  private static final String CHECK = "org.namavali.corpus.check";
  private static final String SUGGEST = "org.namavali.corpus.suggest";
  private static final String REPORT = "org.namavali.corpus.report";
  private static final String INPUT = "org.namavali.input";
  private static final String OUTPUT = "org.namavali.output";
  private static final String CLI = "org.namavali.cli";
  private static final String WEB = "org.namavali.web";
  private static final String SPARK = "org.namavali.spark";

  @ArchTest
  static final ArchRule everyPackageHasItsArrows =
      classes()
          .should()
          .resideInAnyPackage(
              ROOT, TEXT, NER, ENTITY, CORPUS, CHART, REPORT, SUGGEST, CHECK, FORMAT, INPUT, OUTPUT,
              CLI, WEB, SPARK)
          .because("a new package needs a rule in this test");

  @ArchTest
  static final ArchRule entityTypeKnowsNothing =
      noClasses()
          .that(equivalentTo(EntityType.class))
          .should()
          .dependOnClassesThat(resideInAPackage("org.namavali..").and(others()));

  @ArchTest static final ArchRule textStandsAlone = usesOnly(TEXT);
  @ArchTest static final ArchRule nerUsesText = usesOnly(NER, TEXT);
  @ArchTest static final ArchRule entityUsesNer = usesOnly(ENTITY, NER, TEXT);
  @ArchTest static final ArchRule theApiUsesEntity = usesOnly(ROOT, ENTITY, NER, TEXT);
  @ArchTest static final ArchRule corpusUsesText = usesOnly(CORPUS, TEXT);
  @ArchTest static final ArchRule formatUsesCorpus = usesOnly(FORMAT, CORPUS, TEXT);
  @ArchTest static final ArchRule chartStandsAlone = usesOnly(CHART);
  @ArchTest static final ArchRule checkUsesCorpus = usesOnly(CHECK, CORPUS, CHART, TEXT);
  @ArchTest static final ArchRule suggestUsesCorpus = usesOnly(SUGGEST, CORPUS, TEXT);
  @ArchTest static final ArchRule reportUsesCorpus = usesOnly(REPORT, CORPUS, CHART, TEXT);
  @ArchTest static final ArchRule inputStandsAlone = usesOnly(INPUT);
  @ArchTest static final ArchRule outputUsesTheApi = usesOnly(OUTPUT, ROOT);

  @ArchTest
  static final ArchRule outputWritesOnlyValues =
      noClasses()
          .that()
          .resideInAPackage(OUTPUT)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.namavali.Namavali")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule cliIsUsedByNone =
      usesOnly(
          CLI, ROOT, ENTITY, NER, TEXT, CORPUS, REPORT, SUGGEST, SPARK, CHECK, FORMAT, INPUT,
          OUTPUT, WEB);

  @ArchTest
  static final ArchRule webIsUsedByCli =
      usesOnly(WEB, ROOT, ENTITY, NER, TEXT, CORPUS, INPUT, OUTPUT);

  @ArchTest
  static final ArchRule sparkIsUsedByCli =
      usesOnly(SPARK, ROOT, ENTITY, NER, TEXT, CORPUS, INPUT, OUTPUT);

  @ArchTest
  static final ArchRule noCycles =
      SlicesRuleDefinition.slices().assignedFrom(new Packages()).should().beFreeOfCycles();

  @ArchTest static final ArchRule openNlp = isUsedOutside(INPUT, "opennlp..");

  @ArchTest
  static final ArchRule jackson =
      isUsedIn("com.fasterxml..", CORPUS, SUGGEST, CHECK, FORMAT, INPUT, OUTPUT);

  @ArchTest static final ArchRule jsoup = isUsedIn("org.jsoup..", INPUT);
  @ArchTest static final ArchRule csv = isUsedIn("org.apache.commons..", CORPUS, ENTITY, OUTPUT);
  @ArchTest static final ArchRule charts = isUsedIn("org.knowm..", CHART, CHECK, REPORT);
  @ArchTest static final ArchRule spark = isUsedIn("org.apache.spark..", SPARK);
  @ArchTest static final ArchRule scala = isUsedIn("scala..", SPARK);
  @ArchTest static final ArchRule picocli = isUsedIn("picocli..", CLI);

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Utilities|Helper|Helpers|Common|Manager|Impl)")
          .because("such a name tells nothing of the class");

  @ArchTest static final ArchRule noStaticState = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule onlyCliPrints =
      noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule onlyCliEndsTheProgram =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule noJavaSerialization =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ObjectInputStream.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ObjectOutputStream.class);

  @ArchTest
  static final ArchRule noReflection =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .orShould()
          .callMethod(Class.class, "forName", String.class);

  private static ArchRule usesOnly(String user, String... used) {
    return noClasses()
        .that(resideInAPackage(user).and(others()))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.namavali..")
                .and(not(resideInAPackage(user)))
                .and(not(resideInAnyPackage(used)))
                .and(others()))
        .allowEmptyShould(true);
  }

  private static ArchRule isUsedIn(String library, String... users) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(users)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchRule isUsedOutside(String stranger, String library) {
    return noClasses()
        .that()
        .resideInAPackage(stranger)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  /** All classes but EntityType and its arrays, which every package may use. */
  private static DescribedPredicate<JavaClass> others() {
    return describe(
        "not EntityType", type -> !type.getBaseComponentType().isEquivalentTo(EntityType.class));
  }

  /** One slice a package, and one for EntityType alone. */
  private static class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(
          type.isEquivalentTo(EntityType.class) ? type.getSimpleName() : type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
