package dev.upfront.bench;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Readings that nobody had to read: any number of them, the n-th the same each time. Series are written about as often as
 * Zipf's law has it, the first of {@value #SERIES} one time in eight.
 */
final class GeneratedPress {
  private static final int SERIES = 2000;
  private static final int OUTLETS = 150;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 4000;
  private static final String SYLLABLES = "baletorinamivesukadorelanimoterisopalune";
  private static final double HARMONIC = Math.log(SERIES) + 0.5772;

  private final int claims;
  private final int sentencesBetween;

  /**
   * Articles of a size.
   *
   * @param claims how many each has, 15 more or less
   * @param sentencesBetween how many sentences that claim nothing stand before each that does
   */
  GeneratedPress(int claims, int sentencesBetween) {
    this.claims = claims;
    this.sentencesBetween = sentencesBetween;
  }

  /** The title of the series that is written about most often but n. */
  static String series(int rank) {
    SplittableRandom random = new SplittableRandom(rank * 31L + 7);
    return "The " + name(random) + " " + name(random) + " " + rank;
  }

  /** Where the n-th article stands. */
  static String address(int number) {
    return "https://outlet" + number % OUTLETS + ".example/" + number;
  }

  /** The n-th article, read. */
  Reading reading(int number) {
    SplittableRandom random = new SplittableRandom(number);
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String series = series(rank(random));
    int season = 1 + random.nextInt(6);
    String title = series + " season " + season + " " + name(random);
    StringBuilder text = new StringBuilder(title).append("\n\n");
    List<Said> said = new ArrayList<>();
    int count = claims - claims / 3 + random.nextInt(2 * (claims / 3) + 1);
    while (said.size() < count) {
      for (int i = 0; i < sentencesBetween; i++) {
        sentence(text, random).append(' ');
      }
      int start = text.length();
      sentence(text, random);
      int end = text.length();
      // One sentence often says several things.
      for (int i = random.nextInt(3); i >= 0 && said.size() < count; i--) {
        said.add(new Said(fact(random, day), start, end));
      }
      text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    String whole = text.toString();
    Article article = new Article(
        number + ".html", title, "Outlet " + number % OUTLETS, address(number), day, whole);
    Modality[] modalities = Modality.values();
    List<Claim> read = said.stream()
        .map(each -> new Claim(
            series,
            season,
            each.fact(),
            modalities[(number + each.start()) % modalities.length],
            null,
            Evidence.of(whole, each.start(), each.end())))
        .toList();
    return new Reading(article, Window.of(PartialDate.of(day)), series, season, read);
  }

  private record Said(Fact fact, int start, int end) {}

  /** The inverse of Zipf's distribution, as the harmonic numbers are nearly logarithms. */
  private static int rank(SplittableRandom random) {
    int rank = (int) Math.exp(random.nextDouble() * HARMONIC - 0.5772);
    return Math.min(rank, SERIES - 1);
  }

  private static Fact fact(SplittableRandom random, LocalDate day) {
    return switch (random.nextInt(6)) {
      case 0 -> new Fact.Release(window(random, day), "Netflix", null);
      case 1 -> new Fact.Renewed("Netflix");
      case 2 -> new Fact.EpisodeCount(6 + random.nextInt(8));
      case 3 -> new Fact.ProductionStarted(window(random, day));
      case 4 -> new Fact.Crew(name(random) + " " + name(random), Job.WRITER);
      default -> new Fact.Cast(name(random) + " " + name(random), name(random), CastStatus.STARS);
    };
  }

  private static Window window(SplittableRandom random, LocalDate day) {
    LocalDate then = day.plusDays(random.nextInt(400));
    return Window.of(
        random.nextBoolean()
            ? PartialDate.of(then)
            : PartialDate.of(then.getYear(), then.getMonthValue()));
  }

  private static StringBuilder sentence(StringBuilder text, SplittableRandom random) {
    text.append(name(random));
    int words = 12 + random.nextInt(14);
    for (int i = 0; i < words; i++) {
      // Few words are common and many are rare, as in any text: else no text would deflate as a
      // real one does.
      int rank = (int) Math.exp(random.nextDouble() * 9);
      text.append(' ');
      syllables(text, new SplittableRandom(rank), 1 + rank % 3);
    }
    return text.append('.');
  }

  private static String name(SplittableRandom random) {
    StringBuilder name = syllables(new StringBuilder(), random, 2);
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static StringBuilder syllables(StringBuilder to, SplittableRandom random, int count) {
    for (int i = 0; i < count; i++) {
      int at = 2 * random.nextInt(SYLLABLES.length() / 2);
      to.append(SYLLABLES, at, at + 2);
    }
    return to;
  }
}
