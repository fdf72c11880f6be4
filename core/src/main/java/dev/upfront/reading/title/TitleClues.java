package dev.upfront.reading.title;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.list.Listing;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.text.WordClasses;
import java.util.List;
import java.util.Map;

/**
 * Gathers what may be a title in a text, with what speaks for it: quotes, the catalogue, a season beside it, what becomes
 * of it, what it is called, who plays in it, and the lists of which it is an entry.
 */
final class TitleClues {
  /** Of the words of the body that are no prepositions, only these show titles beside them. */
  private static final WordClasses SHOWING = new WordClasses(
      WordClass.FATE_VERB,
      WordClass.PREMIERES,
      WordClass.ENDING_NOUN,
      WordClass.JOINING,
      WordClass.SHOWS,
      WordClass.BRINGING,
      WordClass.FRONTING,
      WordClass.BESIDE_TITLE);

  private final Lexicon lexicon;
  private final Text text;
  private final Tokens tokens;
  private final List<List<SeasonMention>> seasons;
  private final Listing listing;
  private final Candidates candidates;
  private final QuotedTitles quoted;
  private final CataloguedTitles catalogued;
  private final SeasonedTitles seasoned;
  private final DescribedTitles described;
  private final CalledTitles called;
  private final FatedTitles fated;
  private final PlayedTitles played;
  private final TitleRows rows;
  private final FramedTitles framed;
  private final PresentedTitles presented;
  private final OwnedTitles owned;
  private final BelongingTitles belonging;
  private final JoinedTitles joined;

  TitleClues(
      TitleWords words,
      TitleTrie<KnownTitle> catalogue,
      PlatformFinder platforms,
      Text text,
      List<List<SeasonMention>> seasons,
      Listing listing) {
    this.lexicon = words.lexicon;
    this.text = text;
    this.tokens = text.tokens;
    this.seasons = seasons;
    this.listing = listing;
    candidates = new Candidates(words);
    rows = new TitleRows(words, candidates);
    quoted = new QuotedTitles(words, candidates, seasons);
    catalogued = new CataloguedTitles(catalogue, platforms, words, candidates);
    seasoned = new SeasonedTitles(words, candidates, rows);
    described = new DescribedTitles(words, candidates, seasons);
    called = new CalledTitles(words, candidates);
    fated = new FatedTitles(words, candidates, rows, seasons);
    played = new PlayedTitles(words, candidates);
    framed = new FramedTitles(words, candidates);
    presented = new PresentedTitles(words, candidates, rows);
    owned = new OwnedTitles(words, candidates);
    belonging = new BelongingTitles(words, candidates);
    joined = new JoinedTitles(catalogue);
  }

  /** All candidates, by the key of their title. */
  Map<String, Candidate> gather() {
    for (Sentence sentence : text.sentences) {
      names(sentence);
      if (sentence.block().kind() != Kind.TITLE) {
        for (SeasonMention season : seasons.get(sentence.index())) {
          seasoned.look(sentence, season);
        }
      }
      words(sentence);
    }
    candidates.dropSurnames();
    joined.part(candidates);
    for (List<Listing.Entry> line : listing.all()) {
      for (Listing.Entry entry : line) {
        candidates.show(entry.from(), entry.to());
      }
    }
    return candidates.byKey();
  }

  /** What shows by itself to be a title. */
  private void names(Sentence sentence) {
    boolean inTitle = sentence.block().kind() == Kind.TITLE;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.is(i, Tokens.MARK)) {
        quoted.look(sentence, i, inTitle);
      }
      catalogued.look(sentence, i);
    }
  }

  /** What the words around it show to be one. */
  private void words(Sentence sentence) {
    boolean inTitle = sentence.block().kind() == Kind.TITLE;
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      if (tokens.isWord(i)) {
        boolean named = isBeforeName(i);
        if (named) {
          called.called(sentence, i);
        }
        if (!inTitle) {
          word(sentence, i);
        }
        if (named) {
          described.ofKind(sentence, i);
        }
      } else if (tokens.is(i, Tokens.POSSESSIVE)) {
        if (!inTitle) {
          owned.look(sentence, i);
        }
      } else if (tokens.isMark(i, ',')) {
        described.apposedBehind(sentence, i);
        if (!inTitle) {
          presented.newest(sentence, i);
          presented.told(sentence, i);
          presented.counted(sentence, i);
        }
      } else if (!inTitle) {
        mark(sentence, i);
      }
    }
    if (!inTitle) {
      presented.setIn(sentence);
    }
    if (!inTitle && rows.tellsOfShows(sentence)) {
      rows.namedTogether(sentence);
    }
  }

  /** Whether a name may follow, at once or behind a mark. */
  private boolean isBeforeName(int i) {
    return tokens.isCapital(tokens.is(i + 1, Tokens.MARK) ? i + 2 : i + 1);
  }

  private void word(Sentence sentence, int i) {
    if (lexicon.is(WordClass.PREPOSITION, tokens, i)) {
      tie(sentence, i);
    } else if (lexicon.is(WordClass.BE, tokens, i)) {
      be(sentence, i);
    } else {
      plain(sentence, i);
    }
  }

  /** What a preposition of the body shows to be one: "the cast of X", "star in X". */
  private void tie(Sentence sentence, int i) {
    played.tied(sentence, i);
    fated.ordered(sentence, i);
    framed.look(sentence, i);
    belonging.tied(sentence, i);
    presented.partsOf(sentence, i);
    presented.starIn(sentence, i);
  }

  /** What a form of "be" in the body shows to be one: "X is a drama", "the next is X". */
  private void be(Sentence sentence, int i) {
    described.isShow(sentence, i);
    fated.comesOut(sentence, i);
    framed.look(sentence, i);
    presented.is(sentence, i);
    presented.measured(sentence, i);
  }

  /** What any other word of the body shows to be one, beside it or not far from it. */
  private void plain(Sentence sentence, int i) {
    fated.comesOut(sentence, i);
    if (!lexicon.isAny(SHOWING, tokens, i)) {
      framed.look(sentence, i);
      return;
    }
    fated.doneTo(sentence, i);
    fated.undone(sentence, i);
    played.joined(sentence, i);
    rows.listed(sentence, i);
    framed.look(sentence, i);
    belonging.brought(sentence, i);
    owned.shows(sentence, i);
    presented.comes(sentence, i);
    presented.fronted(sentence, i);
    presented.measured(sentence, i);
  }

  /** What a bracket of the body shows to be one, or the apostrophe of an owner. */
  private void mark(Sentence sentence, int i) {
    if (tokens.isMark(i, '(')) {
      presented.workingTitle(sentence, i);
      presented.onChannel(sentence, i);
      presented.ofKind(sentence, i);
    } else if (tokens.isMark(i, ':')) {
      presented.counted(sentence, i);
    } else {
      owned.look(sentence, i);
    }
  }
}
