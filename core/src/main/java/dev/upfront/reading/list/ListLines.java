package dev.upfront.reading.list;

import dev.upfront.reading.date.DateMention;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Signatures;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Text.Turn;
import dev.upfront.reading.text.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of an article as a list has them, each with its sentences, seasons and dates: of "3. Hijack, Season 2" the
 * season, and where the text begins behind the number.
 */
final class ListLines {
  final Text text;
  final Tokens tokens;

  private final List<List<SeasonMention>> seasons;
  private final List<List<DateMention>> dates;
  private final Signatures signatures;

  /** By line, the sentence with which it opens; -1 where it has none. */
  private final int[] firstSentence;

  /** Both lists of mentions have one row for each sentence of the text. */
  ListLines(Text text, List<List<SeasonMention>> seasons, List<List<DateMention>> dates) {
    this.text = text;
    this.tokens = text.tokens;
    this.seasons = seasons;
    this.dates = dates;
    this.signatures = new Signatures(text);
    this.firstSentence = new int[text.blocks.size()];
    Arrays.fill(firstSentence, -1);
    for (Sentence sentence : text.sentences) {
      int block = sentence.block().index();
      if (firstSentence[block] < 0) {
        firstSentence[block] = sentence.index();
      }
    }
  }

  /** Whether a line has no sentence. */
  boolean isEmpty(Block block) {
    return firstSentence[block.index()] < 0;
  }

  List<Sentence> sentences(Block block) {
    int first = firstSentence[block.index()];
    int last = first;
    while (first >= 0
        && last < text.sentences.size()
        && text.sentences.get(last).block().index() == block.index()) {
      last++;
    }
    return first < 0 ? List.of() : text.sentences.subList(first, last);
  }

  /** The seasons that the first sentence of a line names, as an entry stands in it. */
  List<SeasonMention> seasons(Block block) {
    int first = firstSentence[block.index()];
    return first < 0 ? List.of() : seasons.get(first);
  }

  List<SeasonMention> seasons(Sentence sentence) {
    return seasons.get(sentence.index());
  }

  /** The dates that the first sentence of a line gives, as an entry stands in it. */
  List<DateMention> dates(Block block) {
    int first = firstSentence[block.index()];
    return first < 0 ? List.of() : dates.get(first);
  }

  /** The dates of a sentence. */
  List<DateMention> dates(Sentence sentence) {
    return dates.get(sentence.index());
  }

  /** The dates of the last sentence of a line, as an answer stands behind its question: "When is it out? On May 4". */
  List<DateMention> lastDates(Block block) {
    List<Sentence> own = sentences(block);
    return own.isEmpty() ? List.of() : dates.get(own.get(own.size() - 1).index());
  }

  /** The next line below, which must be there. */
  Block below(Block block) {
    return text.blocks.get(block.index() + 1);
  }

  boolean isLast(Block block) {
    return block.index() + 1 >= text.blocks.size();
  }

  /** Where the headline ends, which may have several lines. */
  int bodyStart() {
    int to = 0;
    for (Block block : text.blocks) {
      if (block.kind() != Kind.TITLE) {
        break;
      }
      to = block.to();
    }
    return to;
  }

  /** Where a line begins behind bullets, quotes and dashes. */
  int behindMarks(Block block) {
    int from = block.from();
    while (from < block.to() && tokens.is(from, Tokens.MARK)) {
      from++;
    }
    return from;
  }

  /** Where a line begins behind its bullet and its number, "3. Hijack" or "#3 Hijack"; "#FreeRayshawn" is a title. */
  int behindNumber(Block block) {
    int from = block.from();
    while (from < block.to()
        && tokens.is(from, Tokens.MARK)
        && !(tokens.isMark(from, '#') && !tokens.isNumber(from + 1))) {
      from++;
    }
    if (tokens.isMark(from - 1, '#') && tokens.isNumber(from)) {
      from++;
    } else if (tokens.isNumber(from)
        && tokens.isMark(from + 1, '.')
        && tokens.is(from + 2, Tokens.SPACE_BEFORE)) {
      from += 2;
    }
    return behindRemark(from, block.to());
  }

  /** "Pick of the day: Hijack": where the title begins behind words that are no part of it; {@code from} without such. */
  private int behindRemark(int from, int to) {
    if (isVerdict(from) && tokens.isMark(from + 1, ':') && from + 2 < to) {
      return from + 2;
    }
    if (!tokens.is(from + 1, "of")) {
      return from;
    }
    int i = from + 1;
    while (i < to && tokens.isWord(i) && !tokens.isCapital(i)) {
      i++;
    }
    return tokens.isMark(i, ':') && i + 1 < to && tokens.isCapital(i + 1) ? i + 1 : from;
  }

  /** "Best: Hijack", "Loser: Hijack": what a ranking makes of the title behind the mark. */
  private boolean isVerdict(int i) {
    return tokens.is(i, "best")
        || tokens.is(i, "worst")
        || tokens.is(i, "winner")
        || tokens.is(i, "loser")
        || tokens.is(i, "hit")
        || tokens.is(i, "miss");
  }

  /** A bullet with a story behind it: its entry is the series that it names. */
  boolean isBulletOfStory(Block block) {
    char first = tokens.firstChar(block.from());
    return (first == '•' || first == '-' || first == '*' || first == '·' || first == '▶')
        && block.to() - block.from() > 20;
  }

  /** "Ann: It was renewed" below "Q: …", the question itself, and who asks: a line that a person says. */
  boolean isAnswer(Block block) {
    return block.turn() != Turn.NONE || signatures.start(block) < block.to();
  }

  /** A dash between words; a hyphen is one where a space stands on either side of it. */
  boolean isDash(int i) {
    return tokens.isMark(i, '—')
        || tokens.isMark(i, '–')
        || tokens.isMark(i, '-')
            && (tokens.is(i, Tokens.SPACE_BEFORE) || tokens.is(i + 1, Tokens.SPACE_BEFORE));
  }

  /** Where the bracket or quote closes that opens at a token, or {@code limit}. */
  int closing(int open, int limit) {
    for (int i = open + 1; i < limit; i++) {
      if (tokens.isMark(i, ')') || tokens.isMark(i, '"') || tokens.isMark(i, '”')) {
        return i;
      }
    }
    return limit;
  }

  /** Whether a full stop belongs to an initial: "S.W.A.T.", "The Ben J. Ode Show". */
  boolean abbreviates(int stop) {
    boolean named = tokens.isCapital(stop - 1)
        && tokens.isCapital(stop - 2)
        && tokens.isCapital(stop + 1)
        && !tokens.is(stop + 1, Tokens.LINE_START);
    return stop >= 2 && tokens.length(stop - 1) == 1 && (tokens.isMark(stop - 2, '.') || named);
  }
}
