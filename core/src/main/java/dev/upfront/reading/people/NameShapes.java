package dev.upfront.reading.people;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.NameRuns.Run;

/** Tells by the shape of a name, and by the words beside it, whether it is a person's. */
final class NameShapes {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final TitleTrie<KnownTitle> catalogue;

  NameShapes(
      Tokens tokens, Lexicon lexicon, GivenNames givenNames, TitleTrie<KnownTitle> catalogue) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.catalogue = catalogue;
  }

  /** Whether a name is a person's for sure. */
  boolean isPerson(Run run, Sentence sentence) {
    if (run.length() > 7
        || isCharacterTitle(run.from())
            && !(tokens.is(run.from(), "lady") && tokens.is(run.to(), "as"))
        || run.length() > 1 && lexicon.is(WordClass.NO_SURNAME, tokens, run.to() - 1)
        || isWorkPlayedIn(run)
        || hasRankInside(run)) {
      return false;
    }
    int first = untitled(run).from();
    if (givenNames.has(tokens, first)
        || (run.length() < 5 || tokens.length(first) == 1) && isInitials(first)) {
      return true;
    }
    if (isLabel(run) || hasOtherWord(run) || isTitle(run) || isOwner(run) || isBehindMaker(run)) {
      return false;
    }
    // a first name that nobody knows must stand where people stand
    return isPersonPlace(run)
        || tokens.id(run.from()) < 0 && (isInRow(run, sentence) || !isBehindPlaceWord(run));
  }

  /** Whether a name that nothing shows to be a person's may be one in a row of people. */
  boolean mayBePerson(Run run) {
    if (isOneWord(run)
        || run.length() > 5
        || isAttribute(run)
        || isLabel(run)
        || isCharacterTitle(run.from())
        || catalogue.exact(tokens, run.from(), run.to()) != null) {
      return false;
    }
    for (int i = run.from(); i < run.to(); i++) {
      if (lexicon.is(WordClass.NOT_A_NAME, tokens, i) || lexicon.is(WordClass.PLACE, tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** "Gatwa", "Richardson-Whitfield". */
  boolean isOneWord(Run run) {
    for (int i = run.from() + 1; i < run.to(); i++) {
      if (tokens.is(i, Tokens.SPACE_BEFORE)) {
        return false;
      }
    }
    return true;
  }

  /** "Sex Education breakout Aimee Lou Wood", "Ted Lasso star": a title before a noun for a person. */
  boolean isLabel(Run run) {
    boolean noun = lexicon.is(WordClass.ROLE_NOUN, tokens, run.to())
        || lexicon.is(WordClass.JOB_NOUN, tokens, run.to());
    return noun && !tokens.isCapital(run.to()) && tokens.isCapital(run.to() + 1);
  }

  /** "Lenny Henry" out of "Sir Lenny Henry". */
  Run untitled(Run run) {
    return isTitleOfPerson(run.from()) && run.length() > 2
        ? new Run(run.from() + 1, run.to())
        : run;
  }

  boolean isTitleOfPerson(int i) {
    return tokens.is(i, "sir") || tokens.is(i, "dame");
  }

  /** Detective, Queen and the like open the name of a part; Sir and Dame that of a player. */
  private boolean isCharacterTitle(int i) {
    return lexicon.is(WordClass.HONORIFIC, tokens, i) && !isTitleOfPerson(i);
  }

  /** "Battalion Chief Dom Pascal": the name of a part. */
  private boolean hasRankInside(Run run) {
    for (int i = run.from() + 1; i < run.to() - 1; i++) {
      if (tokens.is(i, "chief") || tokens.is(i, "inspector") || tokens.is(i, "detective")) {
        return true;
      }
    }
    return false;
  }

  /** "recently appeared in Patrick Melrose", "in the Harry Potter films": a work that bears a name. */
  private boolean isWorkPlayedIn(Run run) {
    int in = tokens.is(run.from() - 1, "the") ? run.from() - 2 : run.from() - 1;
    if (!tokens.is(in, "in") || tokens.is(run.to(), Tokens.POSSESSIVE)) {
      return false;
    }
    boolean film = lexicon.is(WordClass.FILM_NOUN, tokens, run.to());
    for (int i = in - 1; i >= in - 5; i--) {
      film |= lexicon.is(WordClass.PLAY_VERB, tokens, i)
          || tokens.is(i, "appeared")
          || tokens.is(i, "starred");
    }
    return film;
  }

  /** A place, or a word that no name has. */
  private boolean hasOtherWord(Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      // "Jodhi May"
      boolean surname = i > run.from() && lexicon.is(WordClass.SURNAME, tokens, i);
      // "Sung So-jak"
      boolean syllable = i > run.from() && i + 2 < run.to() && tokens.isMark(i + 1, '-');
      if (!surname
          && !syllable
          && (lexicon.is(WordClass.PLACE, tokens, i)
              || lexicon.is(WordClass.NOT_A_NAME, tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** A title of the catalogue, or what has an article or an owner; but "the show's Ana Ruiz, who". */
  private boolean isTitle(Run run) {
    if (catalogue.exact(tokens, run.from(), run.to()) != null) {
      return true;
    }
    boolean owned = tokens.is(run.from() - 1, Tokens.POSSESSIVE);
    boolean bracket = tokens.isMark(run.to(), '(') && tokens.isCapital(run.to() + 1);
    return isAttribute(run) && !(owned && !bracket && isPersonPlace(run));
  }

  /** "the Dark Horse comic", "the Saint Marie ferry", "The West Wing". */
  private boolean isAttribute(Run run) {
    return tokens.is(run.from() - 1, "the") || tokens.is(run.from() - 1, Tokens.POSSESSIVE);
  }

  /** "Downton Abbey's Michelle Dockery". */
  private boolean isOwner(Run run) {
    return tokens.is(run.to(), Tokens.POSSESSIVE)
        && givenNames.has(tokens, run.to() + 1)
        && tokens.isCapital(run.to() + 2);
  }

  /** "produced by Chris Cole (Torchwood) for Imaginary Friends and Jane Stone": a house. */
  private boolean isBehindMaker(Run run) {
    return tokens.is(run.from() - 1, "for")
        && (tokens.isMark(run.from() - 2, ')') || tokens.isCapital(run.from() - 2));
  }

  private boolean isPersonPlace(Run run) {
    int before = run.from() - 1;
    if (tokens.isMark(before, '–') || tokens.isMark(before, '—') || tokens.isMark(before, ':')) {
      return false;
    }
    if (tokens.is(before, "on") || tokens.is(before, "in") || tokens.is(before, "at")) {
      // "on Breaking Bad as Ted Beneke"
      return false;
    }
    return isIntroduced(before) || acts(run.to());
  }

  /** "by", "starring", "actor": whether a person's name follows. */
  private boolean isIntroduced(int before) {
    if (tokens.is(before, Tokens.MARK)) {
      return false;
    }
    return tokens.is(before, "by")
        || tokens.is(before, "starring")
        || tokens.is(before, "stars")
        || tokens.is(before, "star")
        || tokens.is(before, "alongside")
        || tokens.is(before, "opposite")
        || tokens.is(before, "newcomer")
        || lexicon.is(WordClass.JOB_NOUN, tokens, before) && !tokens.isCapital(before)
        || lexicon.is(WordClass.ROLE_NOUN, tokens, before) && !tokens.isCapital(before);
  }

  /** "plays", "said", ", who": whether a person's name stands before. */
  private boolean acts(int after) {
    if (tokens.is(after, Tokens.MARK)) {
      return tokens.isMark(after, '(')
          || tokens.isMark(after, '-') && tokens.is(after + 1, "led")
          || tokens.isMark(after, ',') && tokens.is(after + 1, "who")
          || tokens.isMark(after, '–')
          || tokens.isMark(after, '—');
    }
    return lexicon.is(WordClass.PLAY_VERB, tokens, after)
        || lexicon.is(WordClass.CASTING_VERB, tokens, after)
        || tokens.is(after, "as")
        || tokens.is(after, "said")
        || tokens.is(after, "says")
        || lexicon.is(WordClass.AUXILIARY, tokens, after);
  }

  private boolean isInRow(Run run, Sentence sentence) {
    int before = run.from() - 1;
    int after = run.to();
    return tokens.isMark(before, ',')
        || tokens.is(before, "and")
        || tokens.isMark(after, ',')
        || tokens.is(after, "and")
        || tokens.isMark(before, '(')
        || tokens.isMark(before, ':')
        || tokens.is(after, Tokens.POSSESSIVE)
        || run.from() == sentence.from()
        || after >= sentence.to() - 1;
  }

  private boolean isBehindPlaceWord(Run run) {
    int before = run.from() - 1;
    return tokens.is(before, "in")
        || tokens.is(before, "at")
        || tokens.is(before, "on")
        || tokens.is(before, "from")
        || tokens.is(before, "near")
        || tokens.is(before, "told");
  }

  private boolean isInitials(int i) {
    return tokens.isCapital(i)
        && (tokens.length(i) == 1 && (tokens.isMark(i + 1, '.') || tokens.isMark(i + 1, '-'))
            || tokens.length(i) == 2
                && tokens.is(i, Tokens.ALL_CAPITALS)
                && !lexicon.is(WordClass.HONORIFIC, tokens, i)
                && !tokens.is(i, "tv"));
  }
}
