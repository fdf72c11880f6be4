package dev.upfront.reading.sentence;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Platform;
import dev.upfront.reading.sentence.Mention.OfPlatform;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds platforms, networks and studios: by name, by a name that means other things too where a platform is spoken of
 * ("on Max", "Fox has ordered"), and by what they are called in passing ("the streamer").
 */
public final class PlatformFinder {
  private static final int LONGEST_EPITHET = 4;

  private final Lexicon lexicon;
  private final TitleTrie<OfPlatform> plain;
  private final TitleTrie<OfPlatform> mistakable;

  public PlatformFinder(Lexicon lexicon, Catalogue catalogue) {
    this.lexicon = lexicon;
    plain = new TitleTrie<>(lexicon.vocabulary);
    mistakable = new TitleTrie<>(lexicon.vocabulary);
    for (Platform platform : catalogue.platforms()) {
      OfPlatform found = new OfPlatform(0, 0, platform.name(), false);
      platform.plainNames().forEach(name -> plain.add(name, found));
      platform.mistakable().forEach(name -> mistakable.add(name, found));
    }
    catalogue.studios().forEach(studio -> plain.add(studio, new OfPlatform(0, 0, studio, true)));
  }

  /** Whether a run of words is the name of a platform, or opens one. */
  public boolean isPlatform(Tokens tokens, int from, int to) {
    TitleTrie.Hit<OfPlatform> hit = plain.longest(tokens, from, tokens.size());
    return hit != null && hit.to() >= to || mistakable.exact(tokens, from, to) != null;
  }

  /** The platform whose name is exactly a run of words, or null. */
  @Nullable
  public OfPlatform exact(Tokens tokens, int from, int to) {
    return plain.exact(tokens, from, to);
  }

  /** The platform that a line or a bracket of a schedule names and nothing else, even by a name like Fox; or null. */
  @Nullable
  public OfPlatform alone(Tokens tokens, int from, int to) {
    OfPlatform exact = exact(tokens, from, to);
    return exact != null ? exact : mistakable.exact(tokens, from, to);
  }

  /** The platform whose plain name starts at a token, or null. */
  @Nullable
  public OfPlatform named(Tokens tokens, int from, int to) {
    return longest(plain, tokens, from, to);
  }

  /** The same in a line that names a platform for sure, even by a name like Fox. */
  @Nullable
  public OfPlatform inSlot(Tokens tokens, int from, int to) {
    OfPlatform named = named(tokens, from, to);
    return named != null ? named : longest(mistakable, tokens, from, to);
  }

  private static @Nullable OfPlatform longest(
      TitleTrie<OfPlatform> names, Tokens tokens, int from, int to) {
    TitleTrie.Hit<OfPlatform> hit = names.longest(tokens, from, to);
    return hit == null
        ? null
        : new OfPlatform(from, hit.to(), hit.value().name(), hit.value().studio());
  }

  /**
   * The platform that opens at a token, or null: only a capital, a number or "the" opens one.
   *
   * @param from where the sentence begins
   * @param to behind its last token
   */
  @Nullable
  public OfPlatform at(Tokens tokens, int i, int from, int to) {
    if (tokens.isCapital(i) || tokens.isNumber(i)) {
      OfPlatform named = named(tokens, i, to);
      if (named != null) {
        boolean initials =
            tokens.isCapital(named.to()) && named.to() - i == 1 && tokens.length(i) < 3;
        return initials ? null : named;
      }
      TitleTrie.Hit<OfPlatform> unsure = mistakable.longest(tokens, i, to);
      boolean meant = unsure != null && isPlatformPlace(tokens, i, unsure.to(), from);
      return meant && unsure != null
          ? new OfPlatform(i, unsure.to(), unsure.value().name(), false)
          : null;
    }
    return tokens.is(i, "the") ? epithet(tokens, i, to) : null;
  }

  /** Whether a name that means other things too is a platform here: behind on, before has ordered. */
  private boolean isPlatformPlace(Tokens tokens, int from, int to, int sentenceStart) {
    boolean goesOn = tokens.isCapital(to) && !tokens.is(to, Tokens.LINE_START);
    if (goesOn || tokens.isCapital(from - 1) && from > sentenceStart) {
      return false;
    }
    if (tokens.isNumber(from)
        && (lexicon.is(WordClass.SEASON_NOUN, tokens, from - 1)
            || tokens.isMark(to, '-')
            || isHour(tokens, from, to)
            || counts(tokens, to))) {
      return false;
    }
    boolean before = lexicon.is(WordClass.BEFORE_PLATFORM, tokens, from - 1)
        || tokens.isMark(from - 1, '(')
        || tokens.isMark(from - 1, '/');
    boolean after = lexicon.is(WordClass.BEHIND_PLATFORM, tokens, to)
        || tokens.is(to, Tokens.POSSESSIVE) && !isOwner(tokens, from, to)
        || tokens.isMark(to, '+');
    boolean initials =
        tokens.is(from, Tokens.ALL_CAPITALS) && to - from == 1 && tokens.length(from) > 2;
    return before || after || initials;
  }

  /** "At 10/9c", "at 10:00", "at 10 on NBC": whether a number is one of the clock. */
  private boolean isHour(Tokens tokens, int from, int to) {
    return tokens.is(from - 1, "at")
        || (tokens.isMark(to, '/') || tokens.isMark(to, ':')) && !tokens.isCapital(to + 1);
  }

  /** "For 10 episodes", "in 10 more countries": whether a number is one of what stands behind it. */
  private boolean counts(Tokens tokens, int noun) {
    return tokens.isWord(noun)
        && !tokens.isCapital(noun)
        && !lexicon.is(WordClass.BEHIND_PLATFORM, tokens, noun)
        && !lexicon.is(WordClass.PREPOSITION, tokens, noun)
        && !lexicon.is(WordClass.CONJUNCTION, tokens, noun)
        && !lexicon.is(WordClass.AUXILIARY, tokens, noun);
  }

  /** "Nick's mother": a first name that owns a person, no show, is no platform. */
  private boolean isOwner(Tokens tokens, int from, int to) {
    return lexicon.is(WordClass.GIVEN_NAME, tokens, from)
        && !tokens.isCapital(to + 1)
        && !lexicon.is(WordClass.SHOW_NOUN, tokens, to + 1);
  }

  /** "The streamer", "the pay cabler": a platform with no name, that the article has given before. */
  public @Nullable OfPlatform epithet(Tokens tokens, int the, int to) {
    for (int i = the + 1; i < Math.min(to, the + LONGEST_EPITHET); i++) {
      if (tokens.isCapital(i) || !tokens.isWord(i)) {
        return null;
      }
      if (lexicon.is(WordClass.PLATFORM_NOUN, tokens, i)) {
        return new OfPlatform(the, i + 1, "", lexicon.is(WordClass.STUDIO_NOUN, tokens, i));
      }
      if (!lexicon.is(WordClass.PLATFORM_ADJECTIVE, tokens, i)) {
        return null;
      }
    }
    return null;
  }
}
