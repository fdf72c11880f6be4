package dev.upfront.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.claim.Fact;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Given a column on what a channel has in store, which names are titles though no catalogue knows them. */
class PresentedTitlesTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void findsTitlesByHowASentenceBringsThemIn() {
    assertThat(claims("ITV sets out its autumn", """
            Next is The Cold Quay, a new drama, which premieres on 7 September. The other is Slack Tide, in which a ferry goes missing; it comes to ITV in October.

            Ana Ruiz and Ben Ode star in Low Lanterns, written by Cara Dunn.

            In Nine Mile Creek, Helen Marsh is a nurse with a secret.

            New seasons of Harbour Street, Copper Lane and Marrow will follow.

            The Long Ferry (Channel 4, 9pm) has been renewed.
            """))
        .contains(
            "release The Cold Quay",
            "release Slack Tide",
            "cast Low Lanterns Ana Ruiz",
            "cast Low Lanterns Ben Ode",
            "cast Nine Mile Creek Helen Marsh",
            "renewed Harbour Street",
            "renewed Copper Lane",
            "renewed Marrow",
            "renewed The Long Ferry");
  }

  @Test
  void findsTitlesByTheBookTheyAreFromAndByTheirKindBehindAComma() {
    assertThat(claims("ITV sets out its autumn", """
            Slack Tide, from the novel by Cara Dunn, has Ana Ruiz and Ben Ode in Fermanagh.

            Marrowbone, from the celebrated Helen Marsh novel, stars Ida Holm.

            LOW LANTERNS, the comedy drama about the Met by Tom Cole, stars Mia Stone.
            """))
        .contains(
            "cast Slack Tide Ana Ruiz",
            "cast Slack Tide Ben Ode",
            "cast Marrowbone Ida Holm",
            "cast LOW LANTERNS Mia Stone");
  }

  @Test
  void findsTitlesByWhoseTheyAreAndWhatIsTheirs() {
    assertThat(claims("Autumn on the box", """
            Ana Ruiz has joined HBO's Greywater. Crave's never-seen Cold Acre was cancelled in May.

            Harbour Lanes, whose third season begins on 7 September, was made in Leeds. There will be a second season for Slack Tides too.

            The makers of Marrowbone have been told; Marrowbone was renewed on Friday.

            ITV has Nine Mile Creek, a spy thriller, which premieres on 9 October.
            """))
        .contains(
            "cast Greywater Ana Ruiz",
            "cancelled Cold Acre",
            "release Harbour Lanes",
            "renewed Slack Tides",
            "renewed Marrowbone",
            "release Nine Mile Creek");
  }

  @Test
  void findsTitlesByTheirKindAndTheirParts() {
    assertThat(claims("Autumn on the box", """
            The Quay Wife, the six-parter that starts on 3 September, stars Helen Marsh.

            Shooting of the CTV comedy Second Helpings has been delayed.

            Her latest, The Low Door, with Ben Ode, premieres on 12 September. Grey Lanterns, in eight parts, premieres on 13 September.

            Tin Acre (that's a working title) premieres on 14 September.
            """))
        .contains(
            "release The Quay Wife",
            "cast The Quay Wife Helen Marsh",
            "delayed Second Helpings",
            "release The Low Door",
            "release Grey Lanterns",
            "release Tin Acre");
  }

  @Test
  void findsTitlesByTheLineThatSaysWhereTheyAreOn() {
    assertThat(claims("Autumn on the box", """
            The second series is better than the first, and Ana Ruiz is in her element.

            Marrowbone is on BBC One on 8 October at 9pm
            """)).contains("release Marrowbone");
    assertThat(claims("Autumn on the box", """
            Ana Ruiz stars in it as a judge, and she was never better.

            Marrowbone continues on BBC Two on Thursday at 9pm
            """))
        .contains("cast Marrowbone Ana Ruiz")
        .noneMatch(claim -> claim.startsWith("release"));
  }

  @Test
  void takesNobodyForWhatANetworkOwns() {
    assertThat(claims("Autumn on the box", """
            HBO's Ana Ruiz spoke of "Marrow", which was renewed in the spring. ABC's Entertainment President Ben Ode did too.

            Showrunner Helen Marsh, whose last series was "Slack Tide", left. The return of Cara Dunn is certain, and BBC Four on Saturday has more.
            """))
        .noneMatch(claim -> claim.startsWith("renewed Ana")
            || claim.contains("Entertainment")
            || claim.startsWith("release Showrunner")
            || claim.startsWith("release Cara")
            || claim.contains("BBC Four on"));
  }

  @Test
  void takesNeitherNetworksNorPeopleNorTheOpeningOfASentenceForTitles() {
    assertThat(claims("ITV sets out its autumn", """
            On The CW, "Copper Lane" and "Night Ferry" return in September. Announced at a convention, "Sea Salts" will premiere on 7 October.

            Ana Ruiz and Tovah Quill are returning in "Station Road".

            Next is "Marrow", which was renewed in the spring, and Marc Dexter will play in it.

            ABC (presents Tuesday):

            Renewed: "The Low Field," "Grey Acre"
            """))
        .contains("renewed Marrow", "renewed The Low Field", "renewed Grey Acre")
        .noneMatch(claim -> claim.startsWith("renewed Ana") || claim.startsWith("renewed Tovah"))
        .noneMatch(claim -> claim.contains(" ABC")
            || claim.contains("The CW")
            || claim.contains("Announced")
            || claim.contains("Next")
            || claim.contains(" Dexter "));
  }

  @Test
  void knowsFromTheHeadlineThatAChannelTellsOfMany() {
    String body = """
        Copper Lane is back for a third season, and the lane has never been so loud. The show has 4 million viewers.

        Copper Lane has a new neighbour.
        """;
    assertThat(main("What the city saw of Copper Lane", body)).isEqualTo("Copper Lane");
    for (String headline : List.of(
        "RTÉ's new season: Copper Lane, a vet and plenty of laughs",
        "Copper Lane and all that: CBC lays out its fall",
        "More of Copper Lane: BBC backs drama",
        "Copper Lane, a vet and the rest",
        "Copper Lane again? The TV mailbag",
        "Call the Midwife and Silent Witness make way for Copper Lane")) {
      assertThat(main(headline, body)).as(headline).isNull();
    }
  }

  private static @Nullable String main(String title, String body) {
    return read(title, body).series();
  }

  private static List<String> claims(String title, String body) {
    return read(title, body).claims().stream()
        .map(claim -> claim.fact().type().word()
            + " "
            + claim.series()
            + (claim.fact() instanceof Fact.Cast cast ? " " + cast.person() : ""))
        .toList();
  }

  private static Reading read(String title, String body) {
    return READER.read(
        new Article("a.txt", title, null, null, LocalDate.of(2024, 6, 15), title + "\n\n" + body));
  }
}
