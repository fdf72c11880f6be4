package dev.upfront.reading;

import dev.upfront.catalogue.KnownTitle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which series an article is about, and where it and others are named. Titles that no catalogue knows are told
 * by how the text treats them: {@link TitleClues} gathers what speaks for a title, {@link HeadlineTitles} weighs the
 * headline.
 */
final class SeriesFinder {
  /** What a run of the headline must weigh at least to be what the article is about. */
  private static final int LEAST_WEIGHT = 5;

  /** In a roundup, it takes more. */
  private static final int LEAST_WEIGHT_IN_ROUNDUP = 12;

  /** Where titles head a story each, it takes all that a headline can say. */
  private static final int LEAST_WEIGHT_OVER_STORIES = 24;

  /** What speaks for a title beyond this makes it no likelier to be the main one. */
  private static final int MOST_EVIDENCE = 14;

  /** Where more series than this stand beside seasons, none of them is what the article is about. */
  private static final int MOST_BESIDE_SEASONS = 3;

  private static final int CONFIRMED = 4;

  /** What it speaks for a title that the catalogue knows it, each time that it stands there. */
  static final int KNOWN = 3;

  /** So many sentences of the body make up the lead. */
  private static final int LEAD = 3;

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final PlatformFinder platforms;
  private final GivenNames givenNames;

  SeriesFinder(
      Lexicon lexicon,
      TitleTrie<KnownTitle> catalogue,
      PlatformFinder platforms,
      GivenNames givenNames) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.platforms = platforms;
    this.givenNames = givenNames;
  }

  /** The titles of one article. */
  Titles find(Text text, List<List<SeasonMention>> seasons, Listing listing) {
    TitleShape shape = new TitleShape(lexicon, platforms, givenNames, text.tokens);
    TitleWords words = new TitleWords(lexicon, givenNames, platforms, shape, text.tokens);
    Map<String, Candidate> candidates =
        new TitleClues(words, catalogue, platforms, text, seasons, listing).gather();
    HeadlineTitles titlesOfHeadline =
        new HeadlineTitles(lexicon, catalogue, givenNames, shape, text, seasons);
    Map<String, Integer> headline = titlesOfHeadline.runs();
    boolean ofMany =
        new HeadlineOfMany(lexicon, text).isOfMany() || titlesOfHeadline.listed(candidates) > 1;
    Map<String, Candidate> others = new LinkedHashMap<>(candidates);
    others.keySet().removeAll(titlesOfHeadline.elsewhere());
    String main = main(others, headline, listing, ofMany, behindFirstSentence(text));
    String half = main;
    main = main == null || main.startsWith("The ") ? main : inFull(main, text, shape);
    boolean list = ofMany || listing.isRoundup() || listing.isStoried() || listing.isOfStories();
    if (main != null && titlesOfHeadline.isOfStar(main)) {
      main = joinedInLead(candidates, text, main);
    }
    if (main != null && titlesOfHeadline.isOfSpinoff(main)) {
      main = called(candidates, main);
    }
    if (main == null && !list) {
      main = ofLead(others, text);
      if (main == null && !titlesOfHeadline.elsewhere().isEmpty()) {
        main = called(others);
      }
    }
    Titles titles = new Titles(main);
    if (list) {
      titles.ofList();
    }
    if (half != null) {
      titles.alias(half);
    }
    for (Candidate candidate : candidates.values()) {
      if (isShortForMain(candidate, titles.main())) {
        titles.alias(candidate.title);
      } else if (isConfirmed(candidate) && !isOnlyAName(candidate)) {
        titles.add(candidate.title);
        if (candidate.isNew && candidate.nearSeason == 0) {
          titles.callNew(candidate.title);
        }
      }
    }
    return titles;
  }

  /** "Mob" in an article on "Mob Psycho 100". */
  private static boolean isShortForMain(Candidate candidate, @Nullable String main) {
    return main != null
        && candidate.quoted == 0
        && candidate.named == 0
        && !candidate.title.startsWith("The ")
        && candidate.title.indexOf(' ') < 0
        && main.startsWith(candidate.title + " ")
        && main.indexOf(':') < 0;
  }

  /** "Leila", "Las Vegas": what the catalogue knows as a title, and nothing in the text shows to be more than a name. */
  private boolean isOnlyAName(Candidate candidate) {
    boolean shown = candidate.named == 0
        || candidate.quoted > 0
        || candidate.nearSeason > 0
        || candidate.isPlayedIn
        || candidate.isCalled
        || candidate.evidence > candidate.named * KNOWN;
    return !shown && (givenNames.has(candidate.title) || isPlace(candidate.title));
  }

  /** "Texas", "Northern Ireland", "Las Vegas". */
  private boolean isPlace(String title) {
    int space = title.indexOf(' ');
    int last = lexicon.vocabulary.find(title.substring(space + 1));
    return lexicon.is(Lexicon.WordClass.PLACE, last)
        && (space < 0
            || lexicon.is(
                Lexicon.WordClass.PLACE_PART, lexicon.vocabulary.find(title.substring(0, space))));
  }

  /** Whether enough speaks for a title to make it one. */
  static boolean isConfirmed(Candidate candidate) {
    return candidate.nearSeason > 0
        || candidate.named > 0
        || candidate.evidence >= CONFIRMED
        || candidate.quoted > 0;
  }

  /** What the article is about: the heaviest run of its headline, else what the body speaks of beside seasons. */
  private static @Nullable String main(
      Map<String, Candidate> candidates,
      Map<String, Integer> headline,
      Listing listing,
      boolean ofMany,
      int behindFirstSentence) {
    String main = null;
    int best = LEAST_WEIGHT - 1;
    for (Map.Entry<String, Integer> run : headline.entrySet()) {
      Candidate candidate = candidates.get(key(run.getKey()));
      int weight =
          run.getValue() + (candidate == null ? 0 : Math.min(candidate.evidence, MOST_EVIDENCE));
      if (weight > best) {
        best = weight;
        main = candidate == null || candidate.quoted == 0 ? run.getKey() : candidate.title;
      }
    }
    boolean several = ofMany
        || listing.isStoried() && best < LEAST_WEIGHT_OVER_STORIES
        || listing.isRoundup() && best < LEAST_WEIGHT_IN_ROUNDUP
        || listing.isOfStories()
        || listing.isSchedule()
        || namesSeveral(candidates);
    if (several || main != null) {
      return several ? null : main;
    }
    String lead = listing.isRoundup() ? null : ofLead(candidates, behindFirstSentence);
    return lead != null ? lead : besideSeasons(candidates);
  }

  /** The one series of which the first sentences of the body speak, where the headline names none. */
  private static @Nullable String ofLead(Map<String, Candidate> candidates, Text text) {
    int sentences = 0;
    for (Text.Sentence sentence : text.sentences) {
      if (sentence.block().kind() != Text.Kind.TITLE) {
        String lead = ofLead(candidates, sentence.to());
        if (lead != null || ++sentences == LEAD) {
          return lead;
        }
      }
    }
    return null;
  }

  /** "Former Low Water star Ana Ruiz has joined the cast of X": the series that the star of another one is in now. */
  private static String joinedInLead(Map<String, Candidate> candidates, Text text, String known) {
    int to = behindFirstSentence(text);
    for (Candidate candidate : candidates.values()) {
      if (candidate.isPlayedIn
          && candidate.first < to
          && !key(candidate.title).equals(key(known))) {
        return candidate.title;
      }
    }
    return known;
  }

  /** "For the moment it's called X": the series of somebody who is known for another one. */
  private static @Nullable String called(Map<String, Candidate> candidates) {
    for (Candidate candidate : candidates.values()) {
      if (candidate.isCalled) {
        return candidate.title;
      }
    }
    return null;
  }

  /** "The companion series is called ‘X’": the series that comes from the one in the headline. */
  private static String called(Map<String, Candidate> candidates, String origin) {
    for (Candidate candidate : candidates.values()) {
      if (candidate.isCalled && !key(candidate.title).contains(key(origin))) {
        return candidate.title;
      }
    }
    return origin;
  }

  /** "SNAFU" of a headline whose lead has "My Teen Comedy SNAFU": the title as the body first names it. */
  private String inFull(String half, Text text, TitleShape shape) {
    Tokens tokens = text.tokens;
    Titles named = new Titles(half);
    for (Text.Sentence sentence : text.sentences) {
      if (sentence.block().kind() == Text.Kind.TITLE) {
        continue;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Mention.OfSeries here = named.at(tokens, i, sentence.to());
        if (here != null) {
          int from = shape.runBackward(here.to(), sentence.from());
          return from < i && isTitleStart(tokens, sentence, from, i)
              ? shape.clean(from, here.to())
              : half;
        }
      }
    }
    return half;
  }

  /** Whether the words before the rest of a title belong to it: no owner, no network, no kind, no opening of a sentence. */
  private boolean isTitleStart(Tokens tokens, Text.Sentence sentence, int from, int to) {
    if (from == sentence.from()
        || lexicon.is(Lexicon.WordClass.NOT_A_NAME, tokens, from) && !tokens.is(from, "the")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean small = !tokens.isCapital(i) && !tokens.is(i, "of") && !tokens.is(i, "the");
      if (small
          || tokens.is(i, Tokens.MARK)
          || platforms.isPlatform(tokens, i, i + 1)
          || lexicon.is(Lexicon.WordClass.ROLE_NOUN, tokens, i)
          || lexicon.is(Lexicon.WordClass.JOB_NOUN, tokens, i)
          || givenNames.has(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private static int behindFirstSentence(Text text) {
    for (Text.Sentence sentence : text.sentences) {
      if (sentence.block().kind() != Text.Kind.TITLE) {
        return sentence.to();
      }
    }
    return 0;
  }

  private static @Nullable String ofLead(Map<String, Candidate> candidates, int to) {
    String lead = null;
    for (Candidate candidate : candidates.values()) {
      boolean meant = candidate.evidence >= CONFIRMED || candidate.isPlayedIn;
      if (meant && candidate.first < to) {
        if (lead != null) {
          return null;
        }
        lead = candidate.title;
      }
    }
    return lead;
  }

  private static @Nullable String besideSeasons(Map<String, Candidate> candidates) {
    String main = null;
    int beside = 0;
    int best = CONFIRMED - 1;
    for (Candidate candidate : candidates.values()) {
      beside += candidate.nearSeason > 0 ? 1 : 0;
      if (candidate.evidence > best && candidate.nearSeason > 0) {
        best = candidate.evidence;
        main = candidate.title;
      }
    }
    return beside > MOST_BESIDE_SEASONS && best < LEAST_WEIGHT_IN_ROUNDUP ? null : main;
  }

  /** Whether the headline quotes several titles, so that none is what the article is about. */
  private static boolean namesSeveral(Map<String, Candidate> candidates) {
    return candidates.values().stream()
            .filter(candidate -> candidate.inHeadline)
            .count()
        > 1;
  }

  /** What two spellings of one title share: no case, no leading article, no punctuation. */
  static String key(String title) {
    StringBuilder key = new StringBuilder(title.length());
    boolean gap = false;
    for (int i = 0; i < title.length(); i++) {
      char c = Vocabulary.fold(title.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        key.append(c);
        gap = false;
      } else if (c != '\'') {
        gap = true;
      }
    }
    String folded = key.toString();
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }
}
