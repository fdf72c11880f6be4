package dev.upfront.reading;

import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.date.When;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.sentence.CountFinder;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.ShowFinder;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Signatures;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.Titles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what words mean whatever phrase stands around them: series, platforms, seasons, counts and dates. What
 * looks like one of these and is part of a name ("Joy Sunday", "Jesse L. Martin") is left to those who look for people.
 */
final class FixedMentions {
  private final Lexicon lexicon;
  private final PlatformFinder platformFinder;
  private final CountFinder countFinder;
  private final ShowFinder showFinder;
  private final GivenNames givenNames;

  FixedMentions(Lexicon lexicon, PlatformFinder platformFinder, GivenNames givenNames) {
    this.lexicon = lexicon;
    this.platformFinder = platformFinder;
    this.countFinder = new CountFinder(lexicon);
    this.showFinder = new ShowFinder(lexicon);
    this.givenNames = givenNames;
  }

  /** The mentions of each sentence, none of which overlap. */
  List<List<Mention>> find(
      Text text, Titles titles, List<List<SeasonMention>> seasons, List<List<DateMention>> dates) {
    List<List<Mention>> fixed = new ArrayList<>(text.sentences.size());
    Signatures signatures = new Signatures(text);
    for (Sentence sentence : text.sentences) {
      int n = sentence.index();
      // "– Ann, Plum": no title is where somebody writes from
      int to = Math.min(sentence.to(), signatures.start(sentence.block()));
      fixed.add(find(text.tokens, sentence, to, titles, seasons.get(n), dates.get(n)));
    }
    return fixed;
  }

  private List<Mention> find(
      Tokens tokens,
      Sentence sentence,
      int told,
      Titles titles,
      List<SeasonMention> seasons,
      List<DateMention> dates) {
    List<Mention> found = new ArrayList<>();
    List<Mention> counts = new ArrayList<>(0);
    List<Mention> shows = new ArrayList<>(0);
    addSeries(tokens, sentence, told, titles, dates, found);
    addPlatforms(tokens, sentence, titles.main() == null, found, counts, shows);
    for (SeasonMention season : seasons) {
      found.add(new Mention.OfSeason(season));
    }
    for (DateMention date : dates) {
      // "Ben Ode and Ruth Mar."
      int to = tokens.isMark(date.to() - 1, '.') ? date.to() - 1 : date.to();
      if (!isSurname(tokens, date.from(), to) && !isFirstName(tokens, date)) {
        found.add(new Mention.OfDate(date));
      }
    }
    found.addAll(counts);
    found.addAll(shows);
    return Scene.untangle(found);
  }

  private void addSeries(
      Tokens tokens,
      Sentence sentence,
      int told,
      Titles titles,
      List<DateMention> dates,
      List<Mention> found) {
    for (int i = sentence.from(); i < told; i++) {
      Mention.OfSeries series = titles.at(tokens, i, told);
      if (series != null && !isDay(series, dates) && isTitleHere(tokens, sentence, series)) {
        found.add(series);
        i = series.to() - 1;
      } else if (series == null && found.size() > 1) {
        Mention.OfSeries pointed = pointed(tokens, i, sentence, found);
        if (pointed != null) {
          found.add(pointed);
          i = pointed.to() - 1;
        }
      }
    }
  }

  /** "A and B return in May, the former for a last season": which of two series that were named before is meant, or null. */
  private Mention.@Nullable OfSeries pointed(
      Tokens tokens, int i, Sentence sentence, List<Mention> series) {
    boolean former = tokens.is(i, "former");
    if (!former && !tokens.is(i, "latter") || !tokens.is(i - 1, "the")) {
      return null;
    }
    int behind = i + 1;
    boolean noun = behind < sentence.to()
        && tokens.isWord(behind)
        && !lexicon.is(WordClass.FUNCTION_WORD, tokens, behind)
        && !lexicon.is(WordClass.BE, tokens, behind)
        && !tokens.word(behind).endsWith("s")
        && !tokens.word(behind).endsWith("ed");
    Mention.OfSeries last = (Mention.OfSeries) series.get(series.size() - 1);
    for (int k = last.to(); k < i && !noun; k++) {
      // it may be one of two people
      noun = tokens.isCapital(k)
          && !lexicon.is(WordClass.MONTH, tokens, k)
          && !lexicon.is(WordClass.WEEKDAY, tokens, k);
    }
    Mention.OfSeries first = (Mention.OfSeries) series.get(series.size() - 2);
    if (noun || first.title().equals(last.title())) {
      return null;
    }
    return new Mention.OfSeries(i - 1, i + 1, former ? first.title() : last.title());
  }

  /**
   * Platforms, and in the same walk counts and shows: few tokens may open any of them.
   *
   * @param ofMany whether the article is about several series, so that "The network" tells whose what follows is
   */
  private void addPlatforms(
      Tokens tokens,
      Sentence sentence,
      boolean ofMany,
      List<Mention> platforms,
      List<Mention> counts,
      List<Mention> shows) {
    int behindPlatform = sentence.from();
    int behindCount = sentence.from();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean definite = lexicon.is(WordClass.DEFINITE, tokens, i);
      if (i >= behindPlatform && (definite || tokens.isCapital(i) || tokens.isNumber(i))) {
        Mention platform = platformFinder.at(tokens, i, sentence.from(), sentence.to());
        if (platform == null && ofMany && definite && i == sentence.from()) {
          platform = platformFinder.epithet(tokens, i, sentence.to());
        }
        if (platform != null) {
          behindPlatform = platform.to();
          if (isPlatformHere(tokens, platform)) {
            platforms.add(platform);
          }
        }
      }
      if (i >= behindCount) {
        Mention count = countFinder.at(tokens, i, sentence.from(), sentence.to());
        if (count != null) {
          behindCount = count.to();
          counts.add(count);
          if (isLengthOfShow(tokens, count, sentence.to())) {
            shows.add(new Mention.OfShow(count.to(), count.to() + 1));
          }
        }
      }
      int behindShow =
          definite && i + 1 < sentence.to() ? showFinder.behind(tokens, i, sentence.to()) : -1;
      if (behindShow > i && !isOtherNoun(tokens, behindShow - 1)) {
        shows.add(new Mention.OfShow(i, behindShow));
      }
    }
  }

  /** "The ten-episode drama": the noun points to the series spoken of, where it is not what that is said to be. */
  private boolean isLengthOfShow(Tokens tokens, Mention count, int limit) {
    return count.to() < limit
        && lexicon.is(WordClass.SHOW_NOUN, tokens, count.to())
        && lexicon.is(WordClass.DEFINITE, tokens, count.from() - 1)
        && !lexicon.is(WordClass.BE, tokens, count.from() - 2);
  }

  /** Whether the name of a platform stands for one here, and is neither a surname nor the number of a season. */
  private boolean isPlatformHere(Tokens tokens, Mention platform) {
    boolean numbers = tokens.isNumber(platform.from())
        && lexicon.is(WordClass.SEASON_NOUN, tokens, platform.from() - 1);
    return !numbers && !isSurname(tokens, platform.from(), platform.to());
  }

  /** "Friday 28th January", alone in its line, and the "14" of "Feb. 14". */
  private static boolean isDay(Mention.OfSeries series, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (date.start().unit() == When.Unit.DAY
          && date.from() <= series.from()
          && series.to() <= date.to()) {
        return true;
      }
    }
    return false;
  }

  /** "The title role", "the original webtoon": no series. */
  private boolean isOtherNoun(Tokens tokens, int noun) {
    boolean part = tokens.is(noun, "title")
        && (lexicon.is(WordClass.PART_NOUN, tokens, noun + 1)
            || lexicon.is(WordClass.PERSONA, tokens, noun + 1));
    boolean work = tokens.is(noun, "original")
        && lexicon.is(WordClass.WORK_NOUN, tokens, noun + 1)
        && !lexicon.is(WordClass.SHOW_NOUN, tokens, noun + 1);
    return part || work;
  }

  /** "Joy Sunday", "Michael J. Fox": a day or a network behind a first name is a surname. */
  private boolean isSurname(Tokens tokens, int from, int to) {
    if (to - from != 1 || !lexicon.is(WordClass.SURNAME, tokens, from)) {
      return false;
    }
    // "Jodhi May": a first name that nobody knows
    boolean unknown = tokens.isCapital(from - 1)
        && tokens.id(from - 1) < 0
        && !tokens.isNumber(from + 1)
        && !tokens.is(from, Tokens.LINE_START);
    return unknown || givenNames.has(tokens, firstName(tokens, from));
  }

  /** Where the first name before a surname would stand: "Michael J. Fox", "Joy Sunday". */
  private static int firstName(Tokens tokens, int surname) {
    boolean initial = tokens.isMark(surname - 1, '.')
        && tokens.isCapital(surname - 2)
        && tokens.length(surname - 2) == 1;
    return initial ? surname - 3 : surname - 1;
  }

  /** "June Feather has said": a month before a name, and no word before it that dates have. */
  private boolean isFirstName(Tokens tokens, DateMention date) {
    int month = date.from();
    int name = date.to();
    boolean syllable = name - month == 1
        && tokens.length(month) == 3
        && lexicon.is(WordClass.WEEKDAY, tokens, month)
        && tokens.isCapital(month - 1)
        && tokens.isCapital(name)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, month - 1)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, name)
        && !tokens.is(month, Tokens.LINE_START)
        && !tokens.is(name, Tokens.LINE_START);
    if (syllable) {
      // "Yoo Sun Dong"
      return true;
    }
    return name - month == 1
        && lexicon.is(WordClass.MONTH, tokens, month)
        && givenNames.has(tokens, month)
        && tokens.isCapital(name)
        && !tokens.is(name, Tokens.LINE_START)
        && !lexicon.is(WordClass.NOT_A_NAME, tokens, name)
        && !lexicon.is(WordClass.PREPOSITION, tokens, month - 1)
        && !lexicon.is(WordClass.DETERMINER, tokens, month - 1)
        && !lexicon.is(WordClass.DATE_OPENER, tokens, month - 1)
        && !tokens.isNumber(month - 1);
  }

  /** Whether a title of one plain word is meant as a title here: capitalised inside the sentence, or quoted, or alone. */
  private boolean isTitleHere(Tokens tokens, Sentence sentence, Mention.OfSeries series) {
    if (isSomebody(tokens, sentence, series)) {
      return false;
    }
    if (series.to() - series.from() > 1
        || !lexicon.is(WordClass.FUNCTION_WORD, tokens, series.from())
            && !lexicon.is(WordClass.PRONOUN, tokens, series.from())) {
      return true;
    }
    boolean inside = series.from() > sentence.from() && tokens.isWord(series.from() - 1);
    boolean quoted =
        tokens.is(series.from() - 1, Tokens.MARK) && tokens.is(series.to(), Tokens.MARK);
    return inside || quoted || tokens.isMark(series.to(), '(') || tokens.isMark(series.to(), ',');
  }

  /** "Jesse L. Martin", "Mike Benson": somebody of that name. */
  private boolean isSomebody(Tokens tokens, Sentence sentence, Mention.OfSeries series) {
    int i = series.from();
    if (series.to() - i > 1
        || i == sentence.from()
        || tokens.is(i, Tokens.LINE_START)
        || sentence.block().kind() == Text.Kind.TITLE) {
      return false;
    }
    int first = firstName(tokens, i);
    return first >= sentence.from()
        && tokens.isCapital(first)
        && givenNames.has(tokens, first)
        && !lexicon.is(WordClass.MONTH, tokens, first)
        && !tokens.is(first, Tokens.ALL_CAPITALS);
  }
}
