package dev.upfront.reading.row;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.CataloguedRow;
import dev.upfront.reading.title.TitleShape;
import dev.upfront.reading.title.Titles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds titles that only show as such because the article surely tells of many series: words of another meaning that the
 * catalogue knows ({@link PlainTitles}), and what stands in a row among titles.
 */
public final class TitlesAmongMany {
  /** An article that names fewer titles for certain may tell of something else. */
  private static final int MANY = 3;

  /** So many members of a row are known before the others count for titles too. */
  private static final int LEAST_KNOWN = 2;

  private static final int MOST_MEMBERS = 30;

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final PlatformFinder platforms;
  private final GivenNames givenNames;
  private final RowParser parser;
  private final TitleShape shape;
  private final Text text;
  private final Tokens tokens;
  private final Titles titles;

  public TitlesAmongMany(
      Lexicon lexicon,
      TitleTrie<KnownTitle> catalogue,
      PlatformFinder platforms,
      GivenNames givenNames,
      RowParser parser,
      TitleShape shape,
      Text text,
      Titles titles) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.platforms = platforms;
    this.givenNames = givenNames;
    this.parser = parser;
    this.shape = shape;
    this.text = text;
    this.tokens = text.tokens;
    this.titles = titles;
  }

  /** Adds them to the titles of an article about no series alone. */
  public void add(List<List<SeasonMention>> seasons) {
    if (titles.main() != null) {
      return;
    }
    headed();
    if (titles.size() < MANY) {
      return;
    }
    new PlainTitles(lexicon, catalogue, platforms, givenNames, shape, text, titles).add();
    for (Sentence sentence : text.sentences) {
      if (sentence.block().kind() != Kind.TITLE) {
        rows(sentence, seasons.get(sentence.index()));
      }
    }
  }

  /** Titles that the catalogue knows where nothing else can be: in a row of the headline, or alone in lines of their own. */
  private void headed() {
    Set<String> heads = new HashSet<>();
    for (Text.Block block : text.blocks) {
      if (block.kind() == Kind.TITLE) {
        for (int i = block.from(); i < block.to(); i++) {
          List<String> row = CataloguedRow.at(i, block.to(), tokens, catalogue);
          if (row.size() >= CataloguedRow.SURE) {
            row.forEach(titles::add);
          }
        }
      } else if (block.to() - block.from() <= TitleShape.LONGEST
          && tokens.isCapital(block.from())) {
        KnownTitle head = catalogue.exact(tokens, block.from(), block.to());
        if (head != null) {
          heads.add(head.title());
        }
      }
    }
    if (heads.size() >= LEAST_KNOWN) {
      heads.forEach(titles::add);
    }
  }

  /** "Better Off Ted, Cupid and Castle": what stands among titles is one. */
  private void rows(Sentence sentence, List<SeasonMention> seasons) {
    int joint = parser.lastJoint(sentence, seasons);
    int at = sentence.from();
    while (at < joint) {
      TitleRow row = parser.next(at, sentence, seasons, this::opens, MOST_MEMBERS);
      if (row == null) {
        return;
      }
      if (row.members().size() >= LEAST_KNOWN) {
        row(row.members(), sentence);
      }
      at = row.end();
    }
  }

  /** "30 Rock" opens with a number. */
  private boolean opens(int i) {
    return parser.opens(i) || tokens.isNumber(i) && tokens.isCapital(i + 1);
  }

  private void row(List<Member> members, Sentence sentence) {
    int sure = 0;
    int known = 0;
    List<Member> others = new ArrayList<>();
    int behind = 0;
    boolean people = false;
    for (Member member : members) {
      if (member.from() < behind) {
        continue;
      }
      people |= !parser.members().noPerson(List.of(member));
      Mention.OfSeries here = titles.at(tokens, member.from(), sentence.to());
      behind = here == null ? behind : here.to();
      if (here != null && here.to() >= member.to()) {
        sure++;
      } else if (!people) {
        known += catalogue.exact(tokens, member.from(), member.to()) != null ? 1 : 0;
        others.add(member);
      }
    }
    if (sure == 0
        || sure + known < LEAST_KNOWN
        || others.size() - known > sure + known
        || parser.members().areParts(members)) {
      return;
    }
    for (Member member : others) {
      int from = start(member, sentence);
      // "The Dry Series 2"
      int to = lexicon.is(WordClass.SEASON_NOUN, tokens, member.to() - 1)
              && catalogue.exact(tokens, from, member.to()) == null
          ? member.to() - 1
          : member.to();
      if (from < to && isTitle(from, to, sentence)) {
        titles.add(shape.clean(from, to));
      }
    }
  }

  /** Where the title of a member begins: "And Just Like That", "Notes from the Underbelly", "ABC's | Dr. Ken". */
  private int start(Member member, Sentence sentence) {
    int from = member.from();
    int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
    if (tokens.is(from - 1, "and") && tokens.isCapital(from - 1) && from - 1 > sentence.from()) {
      return from - 1;
    }
    boolean tied = lexicon.is(WordClass.PREPOSITION, tokens, before)
        && !tokens.isCapital(before)
        && tokens.isCapital(before - 1)
        && before - 1 > sentence.from()
        && !platforms.isPlatform(tokens, before - 1, before);
    if (tied) {
      return shape.runBackward(member.to(), sentence.from());
    }
    for (int i = from + 1; i < member.to(); i++) {
      boolean tail = tokens.isMark(i - 1, ':')
          || tokens.is(i - 1, Tokens.POSSESSIVE)
          || i == from + 1 && from == sentence.from();
      if (tail && isTitleOrKnown(i, member.to())) {
        return i;
      }
    }
    return from;
  }

  private boolean isTitleOrKnown(int from, int to) {
    Mention.OfSeries title = titles.at(tokens, from, to);
    return title != null && title.to() == to || catalogue.exact(tokens, from, to) != null;
  }

  private boolean isTitle(int from, int to, Sentence sentence) {
    if (catalogue.exact(tokens, from, to) != null) {
      boolean opens = from == sentence.from() && to == from + 1;
      return !opens || tokens.isMark(to, ',') || tokens.is(to, "and");
    }
    boolean opensClause = from == sentence.from()
        && (lexicon.is(WordClass.PREPOSITION, tokens, from)
            || lexicon.is(WordClass.CONJUNCTION, tokens, from)
            || lexicon.is(WordClass.NOT_A_NAME, tokens, from));
    boolean tail = tokens.isMark(from - 1, ':') && isTitleBefore(sentence, from - 1);
    boolean letters = to == from + 1 && tokens.length(from) <= 2;
    // "The other two"
    boolean closes = tokens.isCapital(to - 1) || !tokens.isWord(to - 1);
    return closes
        && !opensClause
        && !tail
        && !letters
        && parser.members().noPerson(List.of(new Member(from, to, shape.clean(from, to), null)))
        && !lexicon.is(WordClass.PLACE, tokens, from)
        && !lexicon.is(WordClass.OUTLET, tokens, from);
  }

  /** "Law & Order" before ": SVU". */
  private boolean isTitleBefore(Sentence sentence, int to) {
    for (int i = Math.max(sentence.from(), to - TitleShape.LONGEST); i < to; i++) {
      Mention.OfSeries title = titles.at(tokens, i, to);
      if (title != null && title.to() == to) {
        return true;
      }
    }
    return false;
  }
}
