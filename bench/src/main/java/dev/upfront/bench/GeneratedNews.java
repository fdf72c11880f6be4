package dev.upfront.bench;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Articles in English that nobody had to write, to be read: any number of them, the n-th the same each time. Seasons have
 * a premiere that outlets of different skill announce, get wrong and copy from one another; some articles are edited,
 * some come twice, and some carry no day.
 */
public final class GeneratedNews {
  private static final int OUTLETS = 60;
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
  private static final int DAYS = 2400;
  private static final List<String> PLATFORMS =
      List.of("Netflix", "Hulu", "HBO", "Prime Video", "Apple TV+", "AMC", "Disney+", "Starz");
  private static final List<String> FIRST_NAMES =
      List.of("Anna", "David", "Maria", "James", "Laura", "Peter", "Emma", "Michael", "Julia");
  private static final List<String> SURNAMES =
      List.of("Calder", "Brandt", "Okafor", "Lindqvist", "Marlowe", "Reyes", "Whitlock", "Tanaka");

  private final int series;
  private final boolean steep;

  /**
   * News of some series, of which few are in most articles: the n-th about as often as 1/n.
   *
   * @param series how many
   */
  public GeneratedNews(int series) {
    this(series, true);
  }

  private GeneratedNews(int series, boolean steep) {
    this.series = series;
    this.steep = steep;
  }

  /** News of more series, of which none is in more than some hundreds of articles: the n-th about as often as 1/√n. */
  static GeneratedNews broad(int series) {
    return new GeneratedNews(series, false);
  }

  /** The n-th article as a text file has it. In this order an edit comes behind what it edits. */
  public String text(int number) {
    int kind = number % 50;
    if (kind == 9) {
      return text(number - 6);
    }
    int of = kind == 7 ? number - 5 : number;
    SplittableRandom random = new SplittableRandom(of);
    double chance = random.nextDouble();
    int rank = (int) (steep ? Math.exp(chance * Math.log(series)) : series * chance * chance);
    rank = Math.min(series - 1, rank);
    int season = 2 + random.nextInt(4);
    LocalDate premiere = premiere(rank, season);
    LocalDate day = premiere.minusDays(random.nextInt(500)).plusDays(random.nextInt(60));
    int outlet = random.nextInt(OUTLETS);
    String body = body(rank, season, premiere, day, outlet, random);
    if (kind == 31) {
      // Another outlet has it from this one.
      outlet = (outlet + 17) % OUTLETS;
      day = day.plusDays(1);
      body = "As first reported by The Daily Reel, there is news.\n\n" + body;
    }
    if (kind == 7) {
      day = day.plusDays(4);
      body = body.substring(0, body.lastIndexOf("\n\n")) + "\n\nThis story has been corrected.\n";
    }
    StringBuilder text = new StringBuilder()
        .append(GeneratedPress.series(rank))
        .append(" Season ")
        .append(season)
        .append(": Everything We Know\n");
    if (kind != 3) {
      text.append("Published: ").append(day).append('\n');
    }
    return text.append("Outlet: The Daily Reel ")
        .append(outlet)
        .append("\nAddress: https://reel")
        .append(outlet)
        .append(".example/news/")
        .append(of)
        .append("\n\n")
        .append(body)
        .toString();
  }

  private static LocalDate premiere(int rank, int season) {
    SplittableRandom random = new SplittableRandom(rank * 31L + 11);
    return FIRST_DAY.plusDays(random.nextInt(DAYS) + 420L * (season - 2));
  }

  private static String body(
      int rank,
      int season,
      LocalDate premiere,
      LocalDate day,
      int outlet,
      SplittableRandom random) {
    String title = GeneratedPress.series(rank);
    String platform = PLATFORMS.get(rank % PLATFORMS.size());
    boolean errs = random.nextInt(100) < outlet / 2;
    LocalDate told = errs ? premiere.plusDays(30 + random.nextInt(120)) : premiere;
    StringBuilder body = new StringBuilder();
    body.append("%s has renewed %s for season %d, the network announced. "
        .formatted(platform, title, season));
    body.append("The new season will have %d episodes.%n%n"
        .formatted(6 + (errs ? random.nextInt(8) : rank % 5)));
    body.append(
        day.isBefore(premiere)
            ? "Season %d of %s will premiere on %s on %s. "
                .formatted(season, title, date(told), platform)
            : "Season %d of %s premiered on %s on %s. "
                .formatted(season, title, date(told), platform));
    switch (random.nextInt(4)) {
      case 0 ->
        body.append("Filming on season %d began in %s %d. "
            .formatted(
                season, month(premiere.minusDays(300)), premiere.minusDays(300).getYear()));
      case 1 ->
        body.append("Production on the new season wrapped in %s %d. "
            .formatted(month(premiere.minusDays(150)), premiere.minusDays(150).getYear()));
      case 2 -> body.append("The second season of the drama has been delayed by the strikes. ");
      default -> body.append("The fourth season will be the last, its creator said. ");
    }
    body.append("%s stars as %s, and %s joins the cast of season %d as %s.%n%n"
        .formatted(
            person(rank), SURNAMES.get(rank % 8), person(random.nextInt(70)), season, "the judge"));
    body.append("%s is the showrunner of %s. ".formatted(person(rank + 5), title));
    body.append("“We knew that there was more to tell in chapter %d,” a producer said of it.%n%n"
        .formatted(random.nextInt(100_000)));
    return body.append("The finale drew %d thousand viewers.%n".formatted(random.nextInt(9000)))
        .toString();
  }

  private static String person(int number) {
    return FIRST_NAMES.get(number % FIRST_NAMES.size())
        + " "
        + SURNAMES.get(number / 3 % SURNAMES.size());
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String date(LocalDate day) {
    return month(day) + " " + day.getDayOfMonth() + ", " + day.getYear();
  }
}
