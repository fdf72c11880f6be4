package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.Vocabulary;
import dev.upfront.reading.title.NameRuns.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that may look like a person's and mean somebody or something else where they stand: a house, a photographer, a
 * part.
 */
final class OtherNames {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final Set<String> houses = new HashSet<>();

  OtherNames(Tokens tokens, Lexicon lexicon, GivenNames givenNames) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.givenNames = givenNames;
  }

  /** Takes note of the houses among what the words of a sentence mean: "Neal Street Productions". */
  void noteHouses(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention instanceof Mention.OfPlatform
          && mention.to() > mention.from() + 1
          && lexicon.is(WordClass.HOUSE_NOUN, tokens, mention.to() - 1)) {
        houses.add(Vocabulary.fold(tokens.line(mention.from(), mention.to() - 1)));
      }
    }
  }

  /** Whether a name is such a one. */
  boolean has(Run run) {
    return isCompany(run)
        || isHouse(run)
        || isCaption(run)
        || tokens.isWord(run.from() - 1) && (isOwned(run) || isBroadcaster(run) || isStaged(run));
  }

  /** "Duplass Brothers Productions". */
  private boolean isCompany(Run run) {
    return lexicon.is(WordClass.HOUSE_NOUN, tokens, run.to())
        && tokens.isCapital(run.to())
        && !tokens.is(run.to(), Tokens.LINE_START);
  }

  /** "his Jimmy Perez": what somebody plays. */
  private boolean isOwned(Run run) {
    return tokens.is(run.from() - 1, "his")
        || tokens.is(run.from() - 1, "her")
        || tokens.is(run.from() - 1, "their");
  }

  /** "Neal Street's Pippa Harris", where Neal Street Productions is named too. */
  private boolean isHouse(Run run) {
    return tokens.is(run.to(), Tokens.POSSESSIVE)
        && !houses.isEmpty()
        && houses.contains(Vocabulary.fold(tokens.line(run.from(), run.to())))
        && givenNames.has(tokens, run.to() + 1)
        && tokens.isCapital(run.to() + 2);
  }

  /** "(Picture: Ana Ruiz)", "Photo by Ana Ruiz": who took it. */
  private boolean isCaption(Run run) {
    int before = run.from() - 1;
    // "ABC/Ana Ruiz", "Ana Ruiz/Netflix", "Ana Ruiz via Getty Images"
    boolean agency = tokens.isMark(before, '/') && tokens.isCapital(before - 1)
        || tokens.isMark(run.to(), '/') && tokens.isCapital(run.to() + 1)
        || tokens.is(run.to(), "via") && tokens.is(run.to() + 1, "getty");
    return agency
        || (tokens.isMark(before, ':') || tokens.is(before, "by"))
            && (tokens.is(before - 1, "picture")
                || tokens.is(before - 1, "pictures")
                || tokens.is(before - 1, "photo")
                || tokens.is(before - 1, "photos")
                || tokens.is(before - 1, "photograph")
                || tokens.is(before - 1, "image")
                || tokens.is(before - 1, "credit"));
  }

  /** "Broadcaster Low Water", "the streamer Big Sky". */
  private boolean isBroadcaster(Run run) {
    int before = run.from() - 1;
    return !tokens.isCapital(before)
        && (tokens.is(before, "broadcaster")
            || tokens.is(before, "channel")
            || tokens.is(before, "network")
            || tokens.is(before, "streamer"));
  }

  /** "The cast of Peter Grimes": a work that bears a name. */
  private boolean isStaged(Run run) {
    return tokens.is(run.from() - 1, "of")
        && tokens.is(run.from() - 2, "cast")
        && tokens.is(run.from() - 3, "the")
        && !tokens.is(run.to(), Tokens.POSSESSIVE);
  }
}
