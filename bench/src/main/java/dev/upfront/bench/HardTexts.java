package dev.upfront.bench;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Series;
import dev.upfront.intake.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Texts that nobody writes and somebody may send: each is one habit of the press taken to its end,
 * so that a stage whose cost grows faster than its text shows.
 */
final class HardTexts {
  private static final String[] SYLLABLES = {
    "bel", "wen", "tor", "mar", "lis", "dan", "kov", "ret", "sol", "phi", "gra", "nem", "ula", "ost"
  };

  private static final String ORDINARY_HEADLINE = "Bellwether season 2: all we know";
  private static final String ORDINARY_BODY =
      "Netflix has renewed “Bellwether” for a second season. Filming began in May.";
  private static final String HEADLINE_OF_MANY = "Renewed or cancelled: what the networks decided";

  private HardTexts() {}

  /** Where a text stands, and in what kind of article. */
  private enum As {
    HEADLINE,
    BODY,
    /** The body of an article about several series, in which odds are weighed for each of them. */
    BODY_ABOUT_MANY
  }

  /**
   * One kind of text, of any length.
   *
   * @param make gives a text of at least so many characters, and not many more
   */
  record Hard(String name, IntFunction<String> make, As as) {

    Hard(String name, IntFunction<String> make) {
      this(name, make, As.BODY);
    }

    /** An article of that length. */
    Article article(int length) {
      String text = make.apply(length);
      return switch (as) {
        case HEADLINE -> of(text, ORDINARY_BODY);
        case BODY -> of(ORDINARY_HEADLINE, text);
        case BODY_ABOUT_MANY -> of(HEADLINE_OF_MANY, text);
      };
    }

    Hard aboutMany() {
      return new Hard(name, make, As.BODY_ABOUT_MANY);
    }
  }

  /** An article that carries a day. */
  static Article of(String headline, String body) {
    return new Article(
        "text", headline, null, null, LocalDate.of(2024, 6, 15), headline + "\n\n" + body);
  }

  static List<Hard> all() {
    List<Hard> all = new ArrayList<>();
    all.add(again("opening quotes", "“"));
    all.add(again("opening quotes, spaced", " “Bell"));
    all.add(again("straight quotes", "\"'"));
    all.add(again("opening brackets", "([{"));
    all.add(
        new Hard("nested brackets", length -> "(a ".repeat(length / 6) + ")".repeat(length / 6)));
    all.add(again("commas", ","));
    all.add(again("commas between words", "a, "));
    all.add(again("hyphens", "-"));
    all.add(again("full stops", ". "));
    all.add(again("no full stop", "the show that they had made for them is what it was and "));
    all.add(again("dates", "3 May 2024 "));
    all.add(again("dates with commas", "May 3, 2024, "));
    all.add(again("days that lean", "last Friday of next month this autumn "));
    all.add(again("numbers", "2 "));
    all.add(again("years", "2024 "));
    all.add(again("season", "season "));
    all.add(again("Season 2", "Season 2 "));
    all.add(again("seasons and", "seasons 2 and 3 and 4, "));
    all.add(again("renewed", "renewed "));
    all.add(again("filming begins", "filming will begin again and "));
    all.add(again("plays", "who plays "));
    all.add(again("as as", "as "));
    all.add(again("of the", "of the "));
    all.add(again("said", "she said that he said "));
    all.add(counted("capitalised words", i -> capital(i) + " "));
    all.add(again("one capitalised word", "Bellwether "));
    all.add(again("capitals and small words", "Lord of the "));
    all.add(again("one name", "Kit Connor "));
    all.add(again("a row of names", "Kit Connor, Joe Locke and Yasmin Finney, "));
    all.add(counted("names, all different", i -> capital(i) + " " + capital(i * 31 + 7) + ", "));
    all.add(counted(
        "parts, all different",
        i -> capital(i) + " " + capital(i * 31 + 7) + " plays " + capital(i * 17 + 3) + ". "));
    all.add(counted("titles in quotes", i -> title(i) + " "));
    all.add(counted("titles and seasons", i -> capital(i) + " season " + (i % 9 + 1) + ". "));
    all.add(again("one claim", "Netflix has renewed “Bellwether” for a second season. "));
    all.add(counted(
        "claims, all different",
        i -> "Netflix has renewed “" + capital(i) + " " + capital(i * 31)
            + "” for a second season. "));
    all.add(counted(
        "dates, all different",
        i -> "Season " + (i % 90 + 1) + " premieres on " + (i % 28 + 1) + " May " + (1990 + i % 60)
            + ". "));
    all.add(counted("titles and days", i -> title(i) + " on May " + (i % 28 + 1) + ", ")
        .aboutMany());
    all.add(
        counted("days before titles", i -> "May " + (i % 28 + 1) + " is for " + title(i) + " and ")
            .aboutMany());
    all.add(counted("days of one title", i -> "“Copper Lane” on May " + (i % 28 + 1) + ", ")
        .aboutMany());
    all.add(counted(
            "days behind titles",
            i -> title(i) + " is a drama. It is on May " + (i % 28 + 1) + ".\n\n")
        .aboutMany());
    all.add(counted(
            "fates of many",
            i -> "NBC renewed " + title(i) + " and axed " + title(i * 7 + 3) + ", ")
        .aboutMany());
    all.add(again("a list", "- Bellwether (Netflix): renewed for season 2\n"));
    all.add(counted("a list, all different", i -> capital(i) + " – May " + (i % 28 + 1) + "\n"));
    all.add(again("short lines", "Bell\n"));
    all.add(again("headings", "When is season 2 out?\n\n"));
    all.add(again("empty lines", "\n"));
    all.add(counted(
        "a guide", i -> title(i) + "\n\n8.30pm, ITV\n\nIt is a drama with Kit Connor.\n\n"));
    all.add(again("slots", "8.30pm, ITV\n"));
    all.add(again("labels", "Director: Kit Connor\n"));
    all.add(counted("a table", i -> capital(i) + "\nRenewed for season 2\n"));
    all.add(again("letters", "Q: Will it be back?\n– Ann, Leeds\nBen: It was cancelled.\n"));
    all.add(counted("careers", i -> capital(i) + " " + capital(i * 31 + 7) + " (The Crown), "));
    all.add(new Hard("one long word", length -> "a".repeat(length)));
    all.add(again("long words", "A" + "b".repeat(5_000) + " "));
    all.add(again("long numbers", "1".repeat(5_000) + " "));
    all.add(again("apostrophes", "o'"));
    all.add(again("accents", "e\u0301"));
    all.add(again("emoji", "🎬"));
    String capitals = "Bellwether Season 2 Release Date And Cast ";
    all.add(new Hard(
        "a long headline", length -> capitals.repeat(length / capitals.length() + 1), As.HEADLINE));
    all.add(
        new Hard("a headline of quotes", length -> "“Bell” ".repeat(length / 7 + 1), As.HEADLINE));
    String titles =
        Catalogue.bundled().series().stream().map(Series::title).collect(Collectors.joining(" "));
    // Cut, where all of them are longer than the text is to be.
    all.add(new Hard(
        "titles of the catalogue",
        length -> (titles + " ").repeat(length / titles.length() + 1).substring(0, length)));
    return all;
  }

  private static Hard again(String name, String piece) {
    return counted(name, i -> piece);
  }

  private static Hard counted(String name, IntFunction<String> piece) {
    return new Hard(name, length -> {
      StringBuilder text = new StringBuilder(length + 64);
      for (int i = 0; text.length() < length; i++) {
        text.append(piece.apply(i));
      }
      return text.toString();
    });
  }

  private static String title(int number) {
    return "“" + capital(number) + " " + capital(number * 13) + "”";
  }

  /** A word that stands in no dictionary, another one for each number. */
  private static String capital(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number & 0xffffff;
    do {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    } while (rest > 0);
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }
}
