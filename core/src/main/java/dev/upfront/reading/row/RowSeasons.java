package dev.upfront.reading.row;

import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.sentence.SeasonMention.Kind;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Which season of each member it is of which a row tells: one for all, or to each its own.
 */
final class RowSeasons {
  private final Lexicon lexicon;
  private final Tokens tokens;

  RowSeasons(Lexicon lexicon, Tokens tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** "…, for seasons three, four and two, respectively": to each its own. */
  List<Member> respectively(
      List<Member> members, int end, Sentence sentence, List<SeasonMention> seasons) {
    boolean each = false;
    for (int i = end; i < sentence.to(); i++) {
      each |= tokens.is(i, "respectively");
    }
    if (!each) {
      return withSeason(members, end - 1, sentence, seasons);
    }
    List<Integer> numbers = new ArrayList<>(members.size());
    for (SeasonMention mention : seasons) {
      int i = mention.from() >= end ? mention.from() : sentence.to();
      while (i < sentence.to() && !tokens.is(i, "respectively")) {
        int number = Math.max(lexicon.cardinal(tokens, i), lexicon.ordinal(tokens, i));
        if (number > 0) {
          numbers.add(number);
        }
        i++;
      }
      if (i < sentence.to()) {
        break;
      }
    }
    if (numbers.size() != members.size()) {
      return members;
    }
    List<Member> own = new ArrayList<>(members.size());
    for (int k = 0; k < members.size(); k++) {
      own.add(members.get(k).with(numbers.get(k)));
    }
    return own;
  }

  /** "A and B have been renewed for a third season": it is one of each. */
  List<Member> withSeason(
      List<Member> members, int said, Sentence sentence, List<SeasonMention> seasons) {
    for (SeasonMention mention : seasons) {
      boolean near = mention.from() > said && mention.from() <= said + RowStates.REACH;
      boolean forOne = mention.from() - 1 == said
          || tokens.is(mention.from() - 1, "for")
          || tokens.is(mention.from() - 2, "for")
          || isBehindLength(mention.from());
      if (near && forOne && mention.to() <= sentence.to()) {
        return withSeasons(members, mention);
      }
    }
    return members;
  }

  /** "For 13-episode | third seasons". */
  private boolean isBehindLength(int season) {
    int number = season - 3;
    return lexicon.is(WordClass.EPISODE_NOUN, tokens, season - 1)
        && tokens.isMark(season - 2, '-')
        && (tokens.is(number - 1, "for") || tokens.is(number - 2, "for"));
  }

  static List<Member> withSeasons(List<Member> members, SeasonMention mention) {
    if (mention.kind() != Kind.EXACT || mention.numbers().size() != 1) {
      return members;
    }
    List<Member> own = new ArrayList<>(members.size());
    for (Member member : members) {
      own.add(member.season() == null ? member.with(mention.numbers().get(0)) : member);
    }
    return own;
  }
}
