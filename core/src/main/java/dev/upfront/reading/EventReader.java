package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.reading.Calendar.Tense;
import dev.upfront.reading.DateMention.Bound;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.SeasonMention.Kind;
import dev.upfront.reading.Speech.Voice;
import dev.upfront.reading.Text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happens to a season: orders, endings, production, release. A phrase says what; the season, the date and the
 * platform are those that stand nearest to it, each date going to one phrase only.
 */
final class EventReader {
  /** Farther than this a season or a date belongs to something else. */
  private static final int REACH = 26;

  private final Lexicon lexicon;
  private final PhraseBook phrases;
  private final Speech speech;

  EventReader(Lexicon lexicon, PhraseBook phrases, Speech speech) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.speech = speech;
  }

  /** What the sentence says happens. {@code focus} is what was spoken of before it. */
  List<Draft> read(Sentence sentence, Elements elements, Setting setting, Focus focus) {
    List<PhraseMatch> matches = phrases.find(elements);
    List<Draft> drafts = new ArrayList<>(2);
    int[] dateOf = shareDates(matches, elements);
    for (int m = 0; m < matches.size(); m++) {
      PhraseMatch match = matches.get(m);
      String name = match.section().name();
      if (!name.equals("nothing")) {
        new Event(sentence, elements, setting, focus, match, dateOf[m]).read(name, drafts);
      }
    }
    return drafts;
  }

  /** Gives each date of the sentence to the phrase that it stands nearest to, and each phrase one date. */
  private int[] shareDates(List<PhraseMatch> matches, Elements elements) {
    int[] dateOf = new int[matches.size()];
    java.util.Arrays.fill(dateOf, -1);
    List<int[]> pairs = new ArrayList<>();
    for (int m = 0; m < matches.size(); m++) {
      PhraseMatch match = matches.get(m);
      int captured = match.place(Slot.DATE, elements);
      if (captured >= 0) {
        pairs.add(new int[] {-10, m, captured});
        continue;
      }
      if (!takesDate(match.section().name())) {
        continue;
      }
      for (int i = 0; i < elements.size(); i++) {
        if (elements.is(i, Slot.DATE)) {
          int cost = i > match.head()
              ? elements.distance(match.head(), i)
              : elements.distance(i, match.head()) + 3;
          if (cost <= REACH) {
            pairs.add(new int[] {cost, m, i});
          }
        }
      }
    }
    pairs.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[2], b[2]));
    boolean[] taken = new boolean[elements.size()];
    for (int[] pair : pairs) {
      if (dateOf[pair[1]] < 0 && !taken[pair[2]]) {
        dateOf[pair[1]] = pair[2];
        taken[pair[2]] = !lasts(elements, pair[2])
            || !matches.get(pair[1]).section().name().startsWith("production");
      }
    }
    return dateOf;
  }

  private static boolean lasts(Elements elements, int i) {
    return elements.mention(i) instanceof Mention.OfDate date
        && date.date().bound() == Bound.FROM_TO;
  }

  private static boolean takesDate(String name) {
    return switch (name) {
      case "release",
          "production_started",
          "production_wrapped",
          "production_span",
          "renewed",
          "ordered",
          "cancelled",
          "delayed",
          "nothing" -> true;
      default -> false;
    };
  }

  /** One phrase of one sentence on its way to being a claim. */
  private final class Event {
    final Sentence sentence;
    final Elements elements;
    final Setting setting;
    final Focus focus;
    final PhraseMatch match;
    final int date;

    Event(
        Sentence sentence,
        Elements elements,
        Setting setting,
        Focus focus,
        PhraseMatch match,
        int date) {
      this.sentence = sentence;
      this.elements = elements;
      this.setting = setting;
      this.focus = focus;
      this.match = match;
      this.date = date;
    }

    void read(String name, List<Draft> drafts) {
      boolean negated = match.section().setting("negation").isEmpty() && negated();
      String series = series();
      if (series == null) {
        return;
      }
      switch (name) {
        case "renewed" -> renewed(series, negated, drafts);
        case "ordered" -> {
          if (!negated) {
            add(drafts, series, 1, new Fact.Ordered(by()), null);
          }
        }
        case "cancelled" -> cancelled(series, negated, drafts);
        case "undecided" -> undecided(series, drafts);
        case "final_season" -> {
          if (!negated) {
            for (Integer season : seasons(series, true)) {
              add(drafts, series, season, new Fact.FinalSeason(), null);
            }
          }
        }
        case "no_date_yet" -> {
          for (Integer season : seasons(series, false)) {
            add(drafts, series, season, new Fact.NoDateYet(), Modality.REPORTED);
          }
        }
        case "delayed" -> {
          if (!negated) {
            for (Integer season : seasons(series, false)) {
              add(drafts, series, season, new Fact.Delayed(), null);
            }
          }
        }
        case "production_ongoing" -> {
          if (!negated) {
            for (Integer season : seasons(series, false)) {
              add(drafts, series, season, new Fact.ProductionOngoing(), null);
            }
          }
        }
        case "production_started", "production_wrapped", "production_span" ->
          production(name, series, negated, drafts);
        case "release" -> release(series, negated, drafts);
        default ->
          throw new IllegalStateException(
              "events.phrases has a section [" + name + "] that nothing reads");
      }
    }

    private void renewed(String series, boolean negated, List<Draft> drafts) {
      if (negated) {
        boolean willNot = will();
        for (Integer season : seasons(series, false)) {
          Fact fact = willNot ? new Fact.Cancelled(by()) : new Fact.Undecided();
          add(drafts, series, season, fact, null);
        }
        return;
      }
      if (match.section().setting("weak").equals("yes") && attached() < 0) {
        return;
      }
      for (Integer season : seasons(series, false)) {
        if (season == null || season > 1) {
          add(drafts, series, season, new Fact.Renewed(by()), null);
        }
      }
    }

    private void cancelled(String series, boolean negated, List<Draft> drafts) {
      if (negated) {
        return;
      }
      int at = attached();
      List<@Nullable Integer> seasons = new ArrayList<>(1);
      if (at >= 0
          && elements.mention(at) instanceof Mention.OfSeason season
          && season.season().kind() == Kind.EXACT
          && !match.section().setting("season").equals("ended")) {
        seasons.addAll(season.season().numbers());
      } else if (match.section().setting("season").equals("next")) {
        seasons.addAll(seasons(series, false));
      } else {
        seasons.add(null);
      }
      for (Integer season : seasons) {
        add(drafts, series, season, new Fact.Cancelled(by()), null);
      }
    }

    private void undecided(String series, List<Draft> drafts) {
      for (Integer season : seasons(series, false)) {
        add(drafts, series, season, new Fact.Undecided(), null);
      }
    }

    private void production(String name, String series, boolean negated, List<Draft> drafts) {
      Window window = null;
      DateMention mention = date < 0
          ? null
          : ((Mention.OfDate) java.util.Objects.requireNonNull(elements.mention(date))).date();
      Tense tense = tense();
      if (negated && (mention == null || mention.bound() != Bound.NOT_BEFORE)) {
        return;
      }
      if (name.equals("production_span")) {
        if (mention == null || mention.end() == null) {
          return;
        }
        Window start = resolve(mention.start(), tense);
        Window end = resolveAfter(mention.end(), tense, start);
        for (Integer season : seasons(series, false)) {
          if (start != null) {
            add(drafts, series, season, new Fact.ProductionStarted(start), null);
          }
          if (end != null) {
            add(drafts, series, season, new Fact.ProductionWrapped(end), null);
          }
        }
        return;
      }
      boolean started = name.equals("production_started");
      if (mention == null) {
        if (tense == Tense.FUTURE || match.section().setting("dated").equals("yes")) {
          return;
        }
        window = setting.dated().to() == null
            ? Window.ANY
            : Window.until(setting.dated().to());
      } else if (mention.bound() == Bound.FROM_TO && mention.end() != null) {
        Window start = resolve(mention.start(), tense);
        Window end = resolveAfter(mention.end(), tense, start);
        for (Integer season : seasons(series, false)) {
          if (start != null && started) {
            add(drafts, series, season, new Fact.ProductionStarted(start), null);
          }
          if (end != null) {
            add(drafts, series, season, new Fact.ProductionWrapped(end), null);
          }
        }
        return;
      } else {
        window = bounded(mention, tense, negated);
        if (started && mention.bound() == Bound.BY && window != null) {
          window = Window.of(java.util.Objects.requireNonNull(window.to()));
        }
      }
      if (window == null) {
        return;
      }
      for (Integer season : seasons(series, false)) {
        add(
            drafts,
            series,
            season,
            started ? new Fact.ProductionStarted(window) : new Fact.ProductionWrapped(window),
            null);
      }
    }

    private void release(String series, boolean negated, List<Draft> drafts) {
      if (date < 0) {
        return;
      }
      DateMention mention =
          ((Mention.OfDate) java.util.Objects.requireNonNull(elements.mention(date))).date();
      Tense tense = tense();
      if (negated && mention.bound() != Bound.NOT_BEFORE) {
        return;
      }
      Window window;
      if (mention.bound() == Bound.FROM_TO && mention.end() != null) {
        window = resolve(mention.start(), tense);
        if (tense == Tense.FUTURE && speech.hedged(elements, match.from(), match.to())) {
          Window end = resolveAfter(mention.end(), tense, window);
          window = hull(window, end);
        }
      } else {
        window = bounded(mention, tense, negated);
      }
      if (window == null) {
        return;
      }
      Modality least = match.section().setting("modality").equals("expected")
              || mention.bound() == Bound.NOT_BEFORE
          ? Modality.EXPECTED
          : null;
      List<@Nullable Integer> seasons = releaseSeasons(series, tense, window);
      String platform = by();
      Integer part = part();
      for (Integer season : seasons) {
        add(drafts, series, season, new Fact.Release(window, platform, part), least);
      }
    }

    private @Nullable Integer part() {
      for (int i = Math.max(0, match.from() - 6); i < match.to(); i++) {
        String word = elements.word(i);
        if (word.equals("cour") || word.equals("half")) {
          int ordinal = i > 0 ? lexicon.ordinal(elements.tokens(), elements.tokenFrom(i) - 1) : -1;
          if (ordinal > 1) {
            return ordinal;
          }
        }
      }
      return null;
    }

    /** The season that comes out: the one named, else the first where a series as such came out in the past. */
    private List<@Nullable Integer> releaseSeasons(String series, Tense tense, Window window) {
      int at = attached();
      if (at >= 0) {
        List<@Nullable Integer> named = resolveSeason(
            ((Mention.OfSeason) java.util.Objects.requireNonNull(elements.mention(at))).season(),
            series);
        return named.size() > 1 ? named.subList(0, 1) : named;
      }
      boolean main = series.equals(setting.series());
      boolean returns = match.section().setting("return").equals("yes");
      boolean before = isBefore(window);
      boolean first = !returns && before && tense != Tense.FUTURE;
      if (first && focus.pronounSeason() != null && opensWithPronoun()) {
        return one(focus.pronounSeason());
      }
      if (first && main && (setting.season() == null || setting.season() > 1 || true)) {
        return one(1);
      }
      if (!main) {
        return one(
            focus.seasonOf(series) != null
                ? focus.seasonOf(series)
                : first ? Integer.valueOf(1) : null);
      }
      Integer heading = focus.headingSeason();
      return one(heading != null ? heading : setting.season());
    }

    private boolean opensWithPronoun() {
      String first = elements.word(0);
      return first.equals("it")
          || first.equals("that")
          || first.equals("this")
          || first.equals("these")
          || first.equals("those")
          || first.equals("they");
    }

    private boolean isBefore(Window window) {
      LocalDate last = window.lastDay();
      LocalDate today = setting.dated().lastDay();
      return last != null && (today == null || !last.isAfter(today));
    }

    private static List<@Nullable Integer> one(@Nullable Integer season) {
      List<@Nullable Integer> list = new ArrayList<>(1);
      list.add(season);
      return list;
    }

    /** The seasons that the phrase is about; a list of null where it is tied to none. */
    private List<@Nullable Integer> seasons(String series, boolean finality) {
      int at = attached();
      if (at >= 0) {
        return resolveSeason(
            ((Mention.OfSeason) java.util.Objects.requireNonNull(elements.mention(at))).season(),
            series);
      }
      if (!series.equals(setting.series())) {
        return one(focus.seasonOf(series));
      }
      if (finality && setting.finalSeason() != null) {
        return one(setting.finalSeason());
      }
      if (focus.pronounSeason() != null && opensWithPronoun()) {
        return one(focus.pronounSeason());
      }
      Integer heading = focus.headingSeason();
      return one(heading != null ? heading : setting.season());
    }

    private List<@Nullable Integer> resolveSeason(SeasonMention mention, String series) {
      return focus.resolve(mention, series, setting);
    }

    /** The element of the season that belongs to the phrase, or -1. */
    private int attached() {
      int captured = match.place(Slot.SEASON, elements);
      if (captured >= 0) {
        return captured;
      }
      int best = -1;
      int bestCost = REACH;
      boolean subjectFirst = !match.section().setting("seat").equals("object");
      for (int i = 0; i < elements.size(); i++) {
        if (elements.mention(i) instanceof Mention.OfSeason season
            && season.season().kind() != Kind.COUNT
            && season.season().kind() != Kind.ALL) {
          boolean before = i < match.head();
          int cost =
              before ? elements.distance(i, match.head()) : elements.distance(match.head(), i);
          if (before != subjectFirst) {
            cost += 4;
          }
          if (season.season().kind() != Kind.EXACT) {
            cost += 3;
          }
          if (cost < bestCost) {
            bestCost = cost;
            best = i;
          }
        }
      }
      return best;
    }

    /** The series that the phrase is about: the nearest that the sentence names, else the one spoken of. */
    private @Nullable String series() {
      int captured = match.place(Slot.SERIES, elements);
      if (captured >= 0) {
        return ((Mention.OfSeries) java.util.Objects.requireNonNull(elements.mention(captured)))
            .title();
      }
      int season = attached();
      String best = null;
      int bestCost = 40;
      for (int i = 0; i < elements.size(); i++) {
        if (elements.mention(i) instanceof Mention.OfSeries named) {
          int cost = i < match.head()
              ? elements.distance(i, match.head())
              : elements.distance(match.head(), i) + 2;
          if (season >= 0) {
            cost = Math.min(cost, elements.distance(Math.min(i, season), Math.max(i, season)) + 1);
          }
          if (cost < bestCost) {
            bestCost = cost;
            best = named.title();
          }
        }
      }
      if (best != null) {
        return best;
      }
      return focus.series() != null ? focus.series() : setting.series();
    }

    /** The platform that acts or carries: nearest in the sentence, else the one whose series it is. */
    private @Nullable String by() {
      String best = null;
      int bestCost = 24;
      for (int i = 0; i < elements.size(); i++) {
        if (elements.mention(i) instanceof Mention.OfPlatform platform && !platform.studio()) {
          int cost = i < match.head()
              ? elements.distance(i, match.head())
              : elements.distance(match.head(), i) + 2;
          if (cost < bestCost) {
            bestCost = cost;
            best = platform.name().isEmpty() ? setting.platform() : platform.name();
          }
        }
      }
      if (best != null) {
        return best;
      }
      String series = focus.series();
      return series == null || series.equals(setting.series())
          ? setting.platform()
          : focus.platform();
    }

    private boolean negated() {
      int budget = 9;
      for (int i = match.head() - 1; i >= 0 && elements.distance(i, match.head()) <= budget; i--) {
        int symbol = elements.symbol(i);
        String word = elements.word(i);
        if (lexicon.is(WordClass.NEGATION, symbol)) {
          boolean notOnly = elements.word(i + 1).equals("only")
              || elements.word(i + 1).equals("just")
              || elements.word(i + 1).equals("long");
          return !notOnly
              && !(word.equals("yet") && !elements.word(i + 1).equals("to"))
              && !(word.equals("no") && elements.word(i + 1).equals("less"))
              && !word.equals("without");
        }
        if (elements.isMark(i, ',') || elements.isMark(i, ';')) {
          budget -= 3;
        }
      }
      return false;
    }

    /** Whether the negation is a decision: will not, won't. */
    private boolean will() {
      for (int i = Math.max(0, match.head() - 6); i < match.head(); i++) {
        String word = elements.word(i);
        if (word.equals("won't")
            || word.equals("will")
            || word.equals("wouldn't")
            || word.equals("would")
            || word.equals("decided")
            || word.equals("declined")) {
          return true;
        }
      }
      return false;
    }

    /** When the phrase's verb says that it happens. */
    private Tense tense() {
      int head = match.head();
      int from = Math.max(0, Math.min(match.from(), head) - 6);
      boolean be = false;
      for (int i = from; i < Math.max(head, match.to()); i++) {
        switch (elements.word(i)) {
          case "will",
              "'ll",
              "won't",
              "shall",
              "set",
              "slated",
              "due",
              "scheduled",
              "going",
              "expected",
              "may",
              "might",
              "could",
              "should",
              "would",
              "planned",
              "poised",
              "likely",
              "upcoming",
              "intend",
              "intends",
              "eyed",
              "hopes",
              "pencilled",
              "penciled",
              "tentatively" -> {
            if (elements.distance(i, Math.max(i, head)) < 14) {
              return Tense.FUTURE;
            }
          }
          case "was", "were", "had", "did" -> be = true;
          default -> {}
        }
      }
      if (be) {
        return Tense.PAST;
      }
      for (int i = match.from(); i < match.to(); i++) {
        String word = elements.word(i);
        if (word.endsWith("ed") && !word.equals("need") || PAST_FORMS.contains(word)) {
          return Tense.PAST;
        }
        if (PRESENT_FORMS.contains(word)) {
          return Tense.FUTURE;
        }
      }
      for (int i = head - 1; i >= Math.max(0, head - 6); i--) {
        if (elements.word(i).equals("to") && elements.word(i + 1).length() > 2) {
          return Tense.FUTURE;
        }
      }
      return Tense.UNKNOWN;
    }

    private @Nullable Window bounded(DateMention mention, Tense tense, boolean negated) {
      Tense seen =
          mention.bound() == Bound.NOT_BEFORE && tense == Tense.UNKNOWN ? Tense.FUTURE : tense;
      Window window = resolve(mention.start(), seen);
      if (window == null) {
        return null;
      }
      PartialDate from = window.from();
      PartialDate to = window.to();
      return switch (mention.bound()) {
        case AT, SINCE -> window;
        case AFTER -> from == null ? null : window;
        case NOT_BEFORE -> from == null ? null : Window.from(from);
        case BY -> to == null ? null : Window.until(to);
        case BEFORE -> {
          if (to == null || from == null) {
            yield null;
          }
          boolean whole = mention.start().slice() == When.Slice.END || saysOut(mention);
          yield Window.until(whole ? to : PartialDate.of(from.first().minusDays(1)));
        }
        case BETWEEN, FROM_TO ->
          mention.end() == null ? window : hull(window, resolveAfter(mention.end(), seen, window));
      };
    }

    /** "Before 2023 is through", "before the year is out": the whole of the year is meant. */
    private boolean saysOut(DateMention mention) {
      Tokens tokens = elements.tokens();
      for (int i = mention.to(); i < Math.min(tokens.size, mention.to() + 3); i++) {
        if (tokens.is(i, "out")
            || tokens.is(i, "through")
            || tokens.is(i, "over")
            || tokens.is(i, "ends")) {
          return true;
        }
      }
      return false;
    }

    private @Nullable Window hull(@Nullable Window a, @Nullable Window b) {
      if (a == null || b == null) {
        return a;
      }
      LocalDate first = a.firstDay();
      LocalDate last = b.lastDay();
      return first != null && last != null && first.isAfter(last)
          ? a
          : new Window(a.from(), b.to());
    }

    private @Nullable Window resolve(When when, Tense tense) {
      Window window = setting.calendar().resolve(when, tense, focus.lastDay());
      if (window != null && window.from() != null) {
        focus.spoke(window.from().first());
      }
      return window;
    }

    private @Nullable Window resolveAfter(When when, Tense tense, @Nullable Window before) {
      LocalDate day = before == null ? focus.lastDay() : before.firstDay();
      if (day != null
          && when.year() == 0
          && when.yearLean() == When.Lean.NONE
          && (when.unit() == When.Unit.MONTH
              || when.unit() == When.Unit.DAY
              || when.unit() == When.Unit.SEASON)) {
        return setting
            .calendar()
            .resolve(
                when.leaning(When.Lean.FOLLOWING),
                tense,
                day.minusDays(when.unit() == When.Unit.MONTH ? 31 : 0));
      }
      return setting.calendar().resolve(when, tense, day);
    }

    private void add(
        List<Draft> drafts,
        String series,
        @Nullable Integer season,
        Fact fact,
        @Nullable Modality least) {
      Voice voice = speech.around(elements, match.from(), match.to(), setting);
      Modality modality = voice.modality();
      String forced = match.section().setting("modality");
      if (!forced.isEmpty()) {
        modality = Modality.of(forced);
      } else if (least == Modality.EXPECTED) {
        modality = Modality.EXPECTED;
      } else if (least == Modality.REPORTED && modality == Modality.EXPECTED) {
        modality = Modality.REPORTED;
      } else if (modality == Modality.EXPECTED
          && (fact instanceof Fact.Undecided || fact instanceof Fact.Delayed)) {
        modality = Modality.REPORTED;
      }
      boolean decided = fact instanceof Fact.Renewed
          || fact instanceof Fact.Cancelled
          || fact instanceof Fact.Ordered;
      if (decided
          && modality == Modality.REPORTED
          && series.equals(setting.series())
          && by() != null
          && (season == null || season.equals(setting.season()))) {
        modality = Modality.OFFICIAL;
      }
      String speaker = modality == Modality.REPORTED ? null : voice.speaker();
      int from = elements.tokenFrom(match.from());
      int to = elements.tokenTo(match.to() - 1);
      drafts.add(new Draft(
          series,
          season,
          fact,
          modality,
          speaker,
          sentence,
          from,
          to,
          match.phrase().source()));
    }
  }

  private static final Set<String> PAST_FORMS = Set.of(
      "began", "came", "went", "hit", "took", "had", "got", "ran", "left", "fell", "kicked",
      "stood", "saw", "rolled", "gone", "begun", "shot", "spent", "made", "been", "put", "brought",
      "crawled", "dropped", "flew", "wrapped");
  private static final Set<String> PRESENT_FORMS = Set.of(
      "returns",
      "premieres",
      "debuts",
      "launches",
      "arrives",
      "drops",
      "lands",
      "starts",
      "begins",
      "bows",
      "airs",
      "hits",
      "comes",
      "streams",
      "opens",
      "gets",
      "goes",
      "kicks",
      "return",
      "films",
      "shoots",
      "rolls",
      "is",
      "are",
      "resumes",
      "wraps",
      "premiering",
      "returning",
      "arriving",
      "coming",
      "launching",
      "debuting");
}
