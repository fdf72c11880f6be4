package dev.upfront;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.upfront.claim.Evidence;

/** Holds the way through the house: one direction, and no door to the world from a pure room. */
@AnalyzeClasses(packages = "dev.upfront", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  /**
   * Rooms that are not built yet stand here too, so that the first class in one is held at once.
   */
  @ArchTest
  static final ArchRule each_room_knows_only_the_rooms_before_it = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .withOptionalLayers(true)
      .layer("claim")
      .definedBy("dev.upfront.claim..")
      .layer("intake")
      .definedBy("dev.upfront.intake..")
      .layer("catalogue")
      .definedBy("dev.upfront.catalogue..")
      .layer("reading")
      .definedBy("dev.upfront.reading..")
      .layer("ledger")
      .definedBy("dev.upfront.ledger..")
      .layer("standing")
      .definedBy("dev.upfront.standing..")
      .layer("forecast")
      .definedBy("dev.upfront.forecast..")
      .layer("dossier")
      .definedBy("dev.upfront.dossier..")
      .whereLayer("claim")
      .mayNotAccessAnyLayer()
      .whereLayer("intake")
      .mayOnlyAccessLayers("claim")
      .whereLayer("catalogue")
      .mayOnlyAccessLayers("claim")
      .whereLayer("reading")
      .mayOnlyAccessLayers("claim", "intake", "catalogue")
      .whereLayer("ledger")
      .mayOnlyAccessLayers("claim", "intake", "catalogue", "reading")
      .whereLayer("standing")
      .mayOnlyAccessLayers("claim", "intake", "catalogue", "reading", "ledger")
      .whereLayer("forecast")
      .mayOnlyAccessLayers("claim", "catalogue")
      .whereLayer("dossier")
      .mayOnlyAccessLayers(
          "claim", "intake", "catalogue", "reading", "ledger", "standing", "forecast");

  @ArchTest
  static final ArchRule rooms_do_not_go_in_circles =
      slices().matching("dev.upfront.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule inner_rooms_of_reading_do_not_go_in_circles =
      slices().matching("dev.upfront.reading.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule inner_rooms_know_only_the_rooms_before_them = noClasses()
      .that()
      .resideInAPackage("dev.upfront.reading.*..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("dev.upfront.reading");

  @ArchTest
  static final ArchRule inner_rooms_have_no_visitors = noClasses()
      .that()
      .resideOutsideOfPackage("dev.upfront.reading..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("dev.upfront.reading.*..")
      .because("others ask the reader");

  @ArchTest
  static final ArchRule pure_rooms_do_not_touch_the_world = noClasses()
      .that()
      .resideInAnyPackage(
          "dev.upfront.claim..",
          "dev.upfront.reading..",
          "dev.upfront.standing..",
          "dev.upfront.forecast..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("java.net..", "java.sql..", "javax.sql..", "java.nio.file..")
      .orShould()
      .dependOnClassesThat()
      .belongToAnyOf(java.io.File.class, java.time.Clock.class)
      .because("a reading must be repeatable bit for bit, in a cluster job too");

  @ArchTest
  static final ArchRule pure_rooms_do_not_ask_what_time_it_is = noClasses()
      .that()
      .resideInAnyPackage(
          "dev.upfront.claim..",
          "dev.upfront.reading..",
          "dev.upfront.standing..",
          "dev.upfront.forecast..")
      .should()
      .accessTargetWhere(describe("the clock is asked", RoomsTest::asksTheClock))
      .because("time is passed in");

  /** A quote that its article does not hold cannot be made anywhere else. */
  @ArchTest
  static final ArchRule only_the_ledger_takes_evidence_without_its_text = noClasses()
      .that()
      .resideOutsideOfPackage("dev.upfront.ledger..")
      .should()
      .callMethod(Evidence.class, "restored", int.class, int.class, String.class);

  @ArchTest
  static final ArchRule only_the_ledger_speaks_to_a_database = noClasses()
      .that()
      .resideOutsideOfPackage("dev.upfront.ledger..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "java.sql..", "javax.sql..", "org.jooq..", "org.flywaydb..", "org.sqlite..");

  private static boolean asksTheClock(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String owner = target.getOwner().getFullName();
    String name = target.getName();
    return (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.lang.System")
            && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
  }
}
