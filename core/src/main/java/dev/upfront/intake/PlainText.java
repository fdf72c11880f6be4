package dev.upfront.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text as an article: a headline, perhaps its day, the body. Markdown counts as such. */
final class PlainText {
  /** A longer first line is a paragraph: the text has no headline. */
  private static final int LONGEST_TITLE = 300;

  /** How far down its day may stand, in lines that are not blank. */
  private static final int PUBLISHED_WITHIN = 5;

  private static final Pattern PUBLISHED =
      Pattern.compile("\\s{0,9}Published(?: on)?:\\s{0,9}(\\S.{0,60})", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+");

  private PlainText() {}

  static Article read(String id, String text) throws IntakeException {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    LocalDate published = takePublished(lines);
    int first = firstNotBlank(lines, 0);
    if (first == lines.size()) {
      throw new IntakeException(id, "has a day and no text", "give a file with text in it");
    }
    String headline = MARKDOWN_HEADING.matcher(lines.get(first).strip()).replaceFirst("");
    if (headline.length() > LONGEST_TITLE || headline.isEmpty()) {
      return new Article(id, "", null, address(id), published, body(lines, first));
    }
    String body = body(lines, first + 1);
    String whole = body.isEmpty() ? headline : headline + "\n\n" + body;
    return new Article(id, headline, null, address(id), published, whole);
  }

  private static @Nullable String address(String id) {
    return Addresses.web(id);
  }

  /** Takes the line with the day out, where there is one near the top. */
  private static @Nullable LocalDate takePublished(List<String> lines) {
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < PUBLISHED_WITHIN; i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      seen++;
      Matcher published = PUBLISHED.matcher(line);
      LocalDate day = published.matches() ? Days.parse(published.group(1)) : null;
      if (day != null) {
        lines.remove(i);
        return day;
      }
    }
    return null;
  }

  /** The lines from one on, untouched, without the blank ones around them. */
  private static String body(List<String> lines, int from) {
    int first = firstNotBlank(lines, from);
    int end = lines.size();
    while (end > first && lines.get(end - 1).isBlank()) {
      end--;
    }
    return String.join("\n", lines.subList(first, end));
  }

  private static int firstNotBlank(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }
}
