package dev.upfront.reading.row;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import java.util.List;

/** Tells by the words of the members of a row whether they are titles, people, or the parts that these play. */
final class RowMembers {
  /** Capitals in a row that are more words than this are no name. */
  private static final int LONGEST_NAME = 8;

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final GivenNames givenNames;
  private final Tokens tokens;

  RowMembers(
      Lexicon lexicon, TitleTrie<KnownTitle> catalogue, GivenNames givenNames, Tokens tokens) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.givenNames = givenNames;
    this.tokens = tokens;
  }

  /** Whether no member is a person, as far as first names tell. */
  boolean noPerson(List<Member> members) {
    for (Member member : members) {
      if (isPerson(member)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no member is a person, and one at least looks like a title whatever stands around it. */
  boolean mayBeTitles(List<Member> members) {
    boolean shown = false;
    for (Member member : members) {
      if (isPerson(member)) {
        return false;
      }
      shown |= showsTitle(member);
    }
    return shown;
  }

  /** Whether a row cannot be one title that holds an "and": it has three members, quotes, or seasons. */
  boolean areSeveral(List<Member> members) {
    boolean seasons = true;
    for (Member member : members) {
      seasons &= member.season() != null;
    }
    return members.size() > 2
        || seasons
        || !tokens.is(members.get(0).to(), "and")
        || tokens.isCapital(members.get(0).to());
  }

  /** Whether the capitalised words before a token are somebody's full name. */
  boolean endsInPerson(int behind) {
    int from = behind;
    while (from > Math.max(0, behind - LONGEST_NAME) && tokens.isCapital(from - 1)) {
      from--;
    }
    boolean inRow = tokens.is(from - 1, "and") && tokens.isCapital(from - 2);
    return behind - from > 1 && (inRow || givenNames.has(tokens, from));
  }

  private boolean isPerson(Member member) {
    return namesPart(member)
        || member.to() - member.from() > 1
            && givenNames.has(tokens, member.from())
            && !showsTitle(member);
  }

  /**
   * "Ana Ruiz as Dana and Ben Ode as Rex", "Dana (Ana Ruiz)", "Ana Ruiz (Dana)": players and their parts, whatever is said of
   * them.
   */
  boolean areParts(List<Member> members) {
    for (Member member : members) {
      boolean named = tokens.isMark(member.to(), '(') && givenNames.has(tokens, member.to() + 1);
      boolean played = tokens.isCapital(member.to() + 2);
      boolean plays = member.to() - member.from() > 1 && tokens.isMark(member.to() + 2, ')');
      if (named && (played || plays)) {
        return true;
      }
      for (int i = member.from() + 1; i < member.to(); i++) {
        if (tokens.is(i, "as") && !tokens.isCapital(i) && givenNames.has(tokens, member.from())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Ana Ruiz as Kay": who plays and what. A title with such a word in it is known or quoted. */
  private boolean namesPart(Member member) {
    boolean part = tokens.is(member.to(), "as") && tokens.isCapital(member.to() + 1);
    for (int i = member.from() + 1; i < member.to() - 1; i++) {
      part |= tokens.is(i, "as") && !tokens.isCapital(i);
    }
    return part
        && !tokens.isOpeningQuote(member.from() - 1)
        && catalogue.exact(tokens, member.from(), member.to()) == null;
  }

  boolean areQuoted(List<Member> members) {
    for (Member member : members) {
      if (!tokens.isOpeningQuote(member.from() - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one at least is a title for certain. */
  boolean areTitles(List<Member> members) {
    for (Member member : members) {
      if (!tokens.is(member.from(), "the") && showsTitle(member)) {
        return true;
      }
    }
    return false;
  }

  private boolean showsTitle(Member member) {
    if (tokens.isOpeningQuote(member.from() - 1)
        || tokens.is(member.from(), "the")
        || tokens.is(member.to(), "from")
        || member.season() != null
        || catalogue.exact(tokens, member.from(), member.to()) != null) {
      return true;
    }
    for (int i = member.from() + 1; i < member.to(); i++) {
      if (tokens.isMark(i, '&')
          || tokens.isMark(i, ':')
          || lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
          || lexicon.is(WordClass.PREPOSITION, tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
