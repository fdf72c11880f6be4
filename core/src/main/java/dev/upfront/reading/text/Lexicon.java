package dev.upfront.reading.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * Which words belong to which class ({@code words.txt}), and the number that a word stands for: its month, its ordinal,
 * its count.
 */
public final class Lexicon {
  static final int WORDS_PER_ID = (WordClass.values().length + Long.SIZE - 1) / Long.SIZE;

  /** The classes, named as the sections of {@code words.txt} are. */
  public enum WordClass {
    CARDINAL,
    ORDINAL,
    ORDINAL_STYLE,
    MONTH,
    WEEKDAY,
    QUARTER_OF_YEAR,
    EARLY,
    MID,
    LATE,
    SEASON_NOUN,
    SEASON_NOUN_LOOSE,
    SEASON_ADJECTIVE,
    UPCOMING,
    CURRENT,
    PREVIOUS,
    FURTHER,
    EPISODE_NOUN,
    SO_MANY_TOGETHER,
    FRONTING,
    ANY_DAY_VERB,
    STORY_NOUN,
    ORDER_NOUN,
    SHOW_NOUN,
    DETERMINER,
    AUXILIARY,
    PREPOSITION,
    CONJUNCTION,
    PRONOUN,
    NEGATION,
    HEDGE,
    ABBREVIATION,
    NAME_PARTICLE,
    HONORIFIC,
    NOT_A_NAME,
    PLACE,
    FUNCTION_WORD,
    ROLE_NOUN,
    READ_MORE,
    WORK_NOUN,
    FILM_NOUN,
    BE,
    PLAY_VERB,
    CASTING_VERB,
    ROW_WORD,
    JOB_NOUN,
    BACKSTAGE,
    STAFF_WORD,
    PART_NOUN,
    PERSONA,
    RELATIVE,
    ON_SCREEN,
    HOUSE_NOUN,
    NO_SURNAME,
    OWN_PART,
    OUTLET,
    ROLE_STOP,
    GIVEN_NAME,
    HEADLINE_VERB,
    HEADLINE_OBJECT_VERB,
    PLATFORM_NOUN,
    STUDIO_NOUN,
    PLATFORM_ADJECTIVE,
    BEFORE_PLATFORM,
    BEHIND_PLATFORM,
    DATE_OPENER,
    LEANING,
    PART_OPENER,
    UNIT_OF_TIME,
    FATE_VERB,
    CLAUSE_JOINT,
    TIME_JOINT,
    FUTURITY,
    PAST_AUXILIARY,
    PAST_FORM,
    EVENT_VERB,
    COMING_OUT,
    DECIDING,
    BEHIND_SEASON,
    PRODUCTION_NOUN,
    PART_OF_SEASON,
    BEFORE_VERB,
    PERSON_PRONOUN,
    SURNAME,
    LISTING,
    CREW_VERB,
    SAYING,
    NEWS,
    SERVING_VERB,
    GOVERNOR,
    ASIDE_WORD,
    TIE_WORD,
    ALUM,
    SPINOFF_NOUN,
    MAKER,
    MAKING,
    GIVING,
    SPRINGING,
    CLOSING,
    SET_BESIDE,
    NEIGHBOUR,
    STIR,
    CAREER_WORD,
    SEEN_IN,
    ROW_LINK,
    JOB_ADJECTIVE,
    OTHER_JOB,
    ONE_PERSON,
    GROUP,
    WOMANS_NAME,
    MANS_NAME,
    DEFINITE,
    SLICE_NOUN,
    CAME_OUT,
    LATE_ADJECTIVE,
    COUNTING,
    BEYOND,
    BEHIND_SOME_EPISODES,
    BEFORE_SOME_EPISODES,
    ONCE_PLANNED,
    ENDING_NOUN,
    GOING_ON,
    BESTOWING,
    GETTING,
    LISTS_TITLES,
    SHOWS,
    NAMED_THING,
    PLACE_PART,
    DATE_LABEL,
    ASIDE_OF_SEASON,
    DETAIL_LABEL,
    WONDERING,
    OTHER_WORK,
    COMPANY,
    OFFICIAL_SPEAKER,
    COMMON_VERB,
    GOING_AND_COMING,
    SOMEBODY,
    LISTED_RENEWED,
    LISTED_CANCELLED,
    LISTED_ENDING,
    LISTED_ORDERED,
    LISTED_WAITING,
    LEADS_TO_STATE,
    NEWS_WORD,
    LISTED_FILLER,
    PREMIERES,
    TIME_ZONE,
    SHOWS_OWN,
    BEHIND_TITLE,
    BRINGING,
    JOINING,
    POINTS_AHEAD,
    SCHEDULED,
    TELLS_PAST,
    POINTS_TO_SEASON,
    TIMELESS,
    OPENS_CLAUSE,
    PUT_OFF,
    BIDDING,
    NEW_SHOW,
    SHOW_IN_PARTS,
    ORDERING,
    HEADLINE_COMING,
    SERIES_BEGIN,
    ANIME,
    TELLING,
    TELLING_NEWS,
    ANNOUNCING,
    SECOND_HAND,
    HEARSAY,
    NAMES_SOURCE,
    PARTS_CLAUSES,
    TIES_CLAUSES,
    HABITUAL,
    QUANTIFIER,
    TELLS_OF_ONE,
    BESIDE_TITLE,
    SLOT_WORD,
    GOES_ON,
    RECORD_LABEL
  }

  public final Vocabulary vocabulary;
  /** For each word some longs, a bit for each class: asked for each token many times, so it must not cost more than this. */
  private long[] classes = new long[4096 * WORDS_PER_ID];

  private int[] values = new int[1024];

  public Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;

    WordClass section = null;
    for (String line : Resources.lines("words.txt")) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.indexOf(']'));
        section = WordClass.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
      } else {
        WordClass into = Objects.requireNonNull(section, "words before the first section");
        for (String word : line.split("\\s+")) {
          add(into, word);
        }
      }
    }
  }

  private void add(WordClass wordClass, String entry) {
    int equals = entry.lastIndexOf('=');
    int id = vocabulary.add(equals < 0 ? entry : entry.substring(0, equals));
    int at = id * WORDS_PER_ID + wordClass.ordinal() / Long.SIZE;
    if (at >= classes.length) {
      classes = Arrays.copyOf(classes, 2 * at + WORDS_PER_ID);
    }
    classes[at] |= 1L << wordClass.ordinal();
    if (equals >= 0) {
      if (id >= values.length) {
        values = Arrays.copyOf(values, id * 2);
      }
      values[id] = Integer.parseInt(entry.substring(equals + 1));
    }
  }

  public boolean is(WordClass wordClass, int id) {
    int at = id * WORDS_PER_ID + wordClass.ordinal() / Long.SIZE;
    return id >= 0 && at < classes.length && (classes[at] & 1L << wordClass.ordinal()) != 0;
  }

  public boolean is(WordClass wordClass, Tokens tokens, int i) {
    return i >= 0 && i < tokens.size() && is(wordClass, tokens.id(i));
  }

  /** Whether a word for a job stands at a token: "creator", "co-creator". */
  public boolean isJob(Tokens tokens, int i) {
    boolean co = tokens.is(i, "co") && tokens.isMark(i + 1, '-');
    return is(WordClass.JOB_NOUN, tokens, co ? i + 2 : i);
  }

  /** Whether the word at a token is in any of some classes. */
  public boolean isAny(WordClasses any, Tokens tokens, int i) {
    int at = i >= 0 && i < tokens.size() ? tokens.id(i) * WORDS_PER_ID : -1;
    for (int k = 0; at >= 0 && k < WORDS_PER_ID && at + k < classes.length; k++) {
      if ((classes[at + k] & any.bits[k]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The number that the word stands for in its class; 0 where it stands for none. */
  public int value(int id) {
    return id >= 0 && id < values.length ? values[id] : 0;
  }

  /** The cardinal at a token, in digits or words (six, twenty), or -1. */
  public int cardinal(Tokens tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return -1;
    }
    if (tokens.isNumber(i)) {
      return tokens.is(i, Tokens.ORDINAL) ? -1 : tokens.number(i);
    }
    return is(WordClass.CARDINAL, tokens.id(i)) ? value(tokens.id(i)) : -1;
  }

  /** The ordinal at a token, in digits or words (2nd, second), or -1. */
  public int ordinal(Tokens tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return -1;
    }
    if (tokens.isNumber(i)) {
      return tokens.is(i, Tokens.ORDINAL) ? tokens.number(i) : -1;
    }
    return is(WordClass.ORDINAL, tokens.id(i)) ? value(tokens.id(i)) : -1;
  }

  /** The roman numeral at a token, up to VIII, or -1. */
  public static int roman(Tokens tokens, int i) {
    if (!tokens.isCapital(i) || tokens.length(i) > 4) {
      return -1;
    }
    return switch (tokens.word(i)) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      case "V" -> 5;
      case "VI" -> 6;
      case "VII" -> 7;
      case "VIII" -> 8;
      default -> -1;
    };
  }
}
