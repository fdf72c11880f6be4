package dev.upfront.reading.event;

import dev.upfront.reading.date.When;
import dev.upfront.reading.sentence.Clauses;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Phrase.Section;
import dev.upfront.reading.sentence.PhraseMatch;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives each date of a sentence to the phrase that it stands nearest to, and each phrase one date. Phrases that make no
 * claim ("won an award in 2022") take part, so that their dates go to nobody else.
 */
final class DateSharing {
  /** Farther than this a date belongs to something else. */
  private static final int REACH = 26;
  /** What it costs that a date stands before its verb, and that a clause begins between. */
  private static final int BEFORE = 3;

  private static final int TURN = 8;
  /** What it costs that another verb stands between. */
  private static final int OTHER_VERB = 6;

  /** How far before its date a platform may stand that takes over a phrase. */
  private static final int CARRIER_REACH = 7;

  private final Clauses clauses;

  DateSharing(Clauses clauses) {
    this.clauses = clauses;
  }

  /**
   * A phrase with its date.
   *
   * @param match the phrase
   * @param date element of its date, or -1
   * @param subject element of the season or series that takes over the phrase ("and the second on May 4"), or -1
   */
  record Dated(PhraseMatch match, int date, int subject) {}

  private record Pair(int cost, int match, int date) {}

  List<Dated> share(List<PhraseMatch> matches, Elements elements) {
    List<Dated> shared = new ArrayList<>(matches.size());
    if (!elements.has(Slot.DATE)) {
      for (PhraseMatch match : matches) {
        shared.add(new Dated(match, -1, -1));
      }
      return shared;
    }
    int[] dateOf = new int[matches.size()];
    Arrays.fill(dateOf, -1);
    boolean[] taken = new boolean[elements.size()];
    for (Pair pair : pairs(matches, elements)) {
      if (dateOf[pair.match] < 0 && !taken[pair.date]) {
        dateOf[pair.match] = pair.date;
        taken[pair.date] = true;
      }
    }
    sharpen(dateOf, taken, elements);
    for (int m = 0; m < matches.size(); m++) {
      shared.add(new Dated(matches.get(m), dateOf[m], -1));
    }
    addGapped(shared, taken, elements);
    return shared;
  }

  /** "A year ago this week, on April 22": of two dates that say the same, the day counts. */
  private static void sharpen(int[] dateOf, boolean[] taken, Elements elements) {
    for (int m = 0; m < dateOf.length; m++) {
      if (dateOf[m] < 0 || isDay(elements, dateOf[m])) {
        continue;
      }
      int next = dateOf[m] + 1;
      while (next < elements.size()
          && next < dateOf[m] + 4
          && (elements.isMark(next, ',')
              || elements.isMark(next, '(')
              || elements.is(next, "on"))) {
        next++;
      }
      if (next > dateOf[m] + 1 && isDay(elements, next) && !taken[next]) {
        taken[next] = true;
        dateOf[m] = next;
      }
    }
  }

  private static boolean isDay(Elements elements, int i) {
    return elements.is(i, Slot.DATE)
        && elements.mention(i) instanceof Mention.OfDate date
        && date.date().start().unit() == When.Unit.DAY;
  }

  private List<Pair> pairs(List<PhraseMatch> matches, Elements elements) {
    int[] dates = dates(elements);
    boolean[] spoken = spoken(matches, elements);
    List<Pair> pairs = new ArrayList<>();
    for (int m = 0; m < matches.size(); m++) {
      PhraseMatch match = matches.get(m);
      int captured = match.place(Slot.DATE, elements);
      if (captured >= 0 && isDayOfTelling(matches, match, captured, elements)) {
        continue;
      }
      if (captured >= 0) {
        pairs.add(new Pair(-10, m, captured));
        continue;
      }
      if (!takesDate(match.section())) {
        continue;
      }
      for (int date : dates) {
        int cost = cost(match, date, elements, spoken);
        if (cost <= REACH && !isDayOfTelling(matches, match, date, elements)) {
          pairs.add(new Pair(cost, m, date));
        }
      }
    }
    if (pairs.size() > 1) {
      pairs.sort((a, b) ->
          a.cost != b.cost ? Integer.compare(a.cost, b.cost) : Integer.compare(a.date, b.date));
    }
    return pairs;
  }

  /** The elements that are dates: most sentences that have any have one or two. */
  private static int[] dates(Elements elements) {
    int[] dates = new int[2];
    int found = 0;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.is(i, Slot.DATE)) {
        dates = found == dates.length ? Arrays.copyOf(dates, 2 * found) : dates;
        dates[found++] = i;
      }
    }
    return found == dates.length ? dates : Arrays.copyOf(dates, found);
  }

  /** Which elements are words of phrases. */
  private static boolean[] spoken(List<PhraseMatch> matches, Elements elements) {
    boolean[] spoken = new boolean[elements.size()];
    for (PhraseMatch match : matches) {
      for (int place : match.places()) {
        if (place >= 0) {
          spoken[place] = true;
        }
      }
    }
    return spoken;
  }

  /**
   * "Released a teaser along with a streaming date on Sunday", "unveiled on Wednesday", "told of premiere dates on Saturday": a
   * bare weekday is that of the telling, where one tells.
   */
  private static boolean isDayOfTelling(
      List<PhraseMatch> matches, PhraseMatch match, int date, Elements elements) {
    if (match.section().name().equals("release") && isOfAnnouncement(elements, date)) {
      return true;
    }
    boolean weekday = elements.mention(date) instanceof Mention.OfDate mention
        && (mention.date().start().unit() == When.Unit.WEEKDAY
            || mention.date().start().unit() == When.Unit.DAYS_OFF);
    if (!weekday) {
      return false;
    }
    if (elements.is(match.head(), "unveiled") || elements.is(match.head() + 1, "dates")) {
      return true;
    }
    if (!elements.is(date - 2, "date") && !elements.is(match.head(), "return")) {
      return false;
    }
    for (PhraseMatch other : matches) {
      if (other.section().name().equals("nothing") && other.head() < match.from()) {
        return true;
      }
    }
    return false;
  }

  /** "Whose return was announced in May": when it was told. */
  private static boolean isOfAnnouncement(Elements elements, int date) {
    int verb = elements.is(date - 1, "in") || elements.is(date - 1, "on") ? date - 2 : date - 1;
    boolean tells = switch (elements.word(verb)) {
      case "announced", "confirmed", "revealed" -> true;
      default -> false;
    };
    return tells
        && switch (elements.word(verb - 1)) {
          case "was", "were", "been" -> true;
          default -> false;
        };
  }

  private int cost(PhraseMatch match, int date, Elements elements, boolean[] spoken) {
    if (date >= match.from() && date < match.to()) {
      return inside(match, date);
    }
    boolean behind = date > match.head();
    int near = behind ? match.to() - 1 : match.from();
    int first = Math.min(near, date);
    int last = Math.max(near, date);
    int cost = elements.distance(first, last);
    if (cost > REACH) {
      return cost;
    }
    if (!behind) {
      if (isOfClauseBefore(elements, date, first, last) || describes(elements, date)) {
        return REACH + 1;
      }
      boolean opens = date < 4;
      cost += !opens && clauses.ends(elements, first, last) ? TURN : BEFORE;
    }
    if (clauses.turns(elements, first, last)) {
      cost += TURN;
    }
    for (int i = first + 1; i < last; i++) {
      if (!spoken[i] && isOtherVerb(elements, i)) {
        cost += OTHER_VERB;
      }
    }
    return cost;
  }

  /** "Four dramas of the past year are coming back": a day of those, and of no return. */
  private static boolean describes(Elements elements, int date) {
    boolean of = date > 1 && (elements.is(date - 1, "of") || elements.is(date - 1, "from"));
    return of && !elements.isMark(date + 1, ',');
  }

  /** "In 2012, before it all came to an end": what happened in 2012 was before that. */
  private static boolean isOfClauseBefore(Elements elements, int date, int first, int last) {
    for (int i = last - 1; i > first; i--) {
      if (elements.isMark(i, ',') || elements.isMark(i, ';')) {
        return false;
      }
      if (elements.is(i, "before") || elements.is(i, "after")) {
        return i > date + 1;
      }
    }
    return false;
  }

  /** How far inside a phrase its date stands from the words that make it up. */
  private static int inside(PhraseMatch match, int date) {
    int nearest = REACH;
    for (int place : match.places()) {
      if (place >= 0) {
        nearest = Math.min(nearest, Math.abs(place - date) - 1);
      }
    }
    return Math.max(0, nearest);
  }

  /** "Published", "nominated": a verb that no phrase speaks of. */
  private static boolean isOtherVerb(Elements elements, int i) {
    if (elements.symbol(i) != Vocabulary.UNKNOWN) {
      return false;
    }
    Tokens tokens = elements.tokens();
    int token = elements.tokenFrom(i);
    return tokens.isWord(token)
        && !tokens.isCapital(token)
        && tokens.length(token) > 4
        && tokens.text.startsWith("ed", tokens.end(token) - 2);
  }

  /**
   * A date that no phrase has taken, with a season or series before it that did nothing so far, goes with the phrase before
   * it: "the first season opened in July 2016, the second in January 2019".
   */
  private static void addGapped(List<Dated> shared, boolean[] taken, Elements elements) {
    int phrases = shared.size();
    for (int date = 0; date < elements.size(); date++) {
      if (taken[date] || !elements.is(date, Slot.DATE)) {
        continue;
      }
      Dated before = null;
      for (int m = 0; m < phrases; m++) {
        Dated dated = shared.get(m);
        if (dated.date >= 0 && dated.date < date && isEvent(dated.match)) {
          before = before == null || dated.date > before.date ? dated : before;
        }
      }
      if (before == null) {
        continue;
      }
      int subject = subject(elements, Math.max(before.date, before.match.to() - 1), date);
      boolean shows = before.match.section().name().equals("release");
      if (subject >= 0 || shows && hasCarrier(elements, before.date, date)) {
        shared.add(new Dated(before.match, date, subject >= 0 ? subject : before.subject));
        taken[date] = true;
      }
    }
  }

  private static int subject(Elements elements, int after, int date) {
    for (int i = date - 1; i > Math.max(after, date - 6); i--) {
      if (elements.is(i, Slot.SEASON) || elements.is(i, Slot.SERIES)) {
        return i;
      }
      if (elements.isMark(i, ';') || elements.isMark(i, ':')) {
        return -1;
      }
    }
    return -1;
  }

  /** "On BBC One on June 3 and on Hulu on June 16": whether somebody shows the same season on another day. */
  private static boolean hasCarrier(Elements elements, int after, int date) {
    boolean dated = elements.is(date - 1, "on") || elements.is(date - 1, "from");
    for (int i = date - 1; dated && i > Math.max(after, date - CARRIER_REACH); i--) {
      boolean joined = elements.is(i - 1, "and")
          || elements.isMark(i - 1, ',')
          || elements.is(i - 1, "on")
          || elements.is(i - 1, "in")
          || elements.is(i - 1, "the") && elements.is(i - 2, "in");
      if (elements.is(i, Slot.PLATFORM) || joined && isName(elements, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Elements elements, int i) {
    return elements.mention(i) == null && elements.tokens().isCapital(elements.tokenFrom(i));
  }

  private static boolean isEvent(PhraseMatch match) {
    return switch (match.section().name()) {
      case "release", "production_started", "production_wrapped" -> true;
      default -> false;
    };
  }

  private static boolean takesDate(Section section) {
    return switch (section.name()) {
      case "final_season" -> section.setting("after").equals("cancelled");
      case "undecided", "no_date_yet", "production_ongoing" -> false;
      default -> true;
    };
  }
}
