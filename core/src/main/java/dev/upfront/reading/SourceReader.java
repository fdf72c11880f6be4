package dev.upfront.reading;

import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.Lexicon.WordClass;
import dev.upfront.reading.Mention.OfPeople;
import dev.upfront.reading.Text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a series is based on: a phrase of adaptation, or an author with a kind of work ("Mick Herron's novels"). */
final class SourceReader {
  private final Lexicon lexicon;
  private final PhraseBook phrases;

  SourceReader(Lexicon lexicon, PhraseBook phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  List<Draft> read(Sentence sentence, Elements elements, Setting setting, Focus focus) {
    List<Draft> drafts = new ArrayList<>();
    for (PhraseMatch match : phrases.find(elements)) {
      if (match.section().name().equals("nothing")) {
        continue;
      }
      String series = focus.series() != null ? focus.series() : setting.series();
      for (int i = match.head(); i >= Math.max(0, match.head() - 14); i--) {
        if (elements.mention(i) instanceof Mention.OfSeries named
            && match.section().setting("series").equals("before")) {
          series = named.title();
          break;
        }
      }
      if (series == null) {
        continue;
      }
      String author = null;
      for (int i = match.from();
          i < Math.min(elements.size(), match.to() + 12) && author == null;
          i++) {
        if (elements.mention(i) instanceof OfPeople people) {
          author = join(people);
        }
      }
      String work = work(elements, match);
      Integer season = null;
      for (int i = match.from(); i < Math.min(elements.size(), match.to() + 3); i++) {
        if (elements.mention(i) instanceof Mention.OfSeason mention
            && mention.season().kind() == SeasonMention.Kind.EXACT
            && !mention.season().bare()) {
          season = mention.season().numbers().get(0);
        }
      }
      drafts.add(new Draft(
          series,
          season,
          new Fact.BasedOn(work, author),
          Modality.REPORTED,
          null,
          sentence,
          elements.tokenFrom(match.from()),
          elements.tokenTo(Math.min(elements.size(), match.to()) - 1),
          match.phrase().source()));
    }
    return drafts;
  }

  private static String join(OfPeople people) {
    StringBuilder names = new StringBuilder();
    for (Mention.Credit credit : people.credits()) {
      names.append(names.isEmpty() ? "" : " and ").append(credit.person());
    }
    return names.toString();
  }

  /** The work as the text names it: a title near its kind ("the Slough House novels"), else the kind alone. */
  private @Nullable String work(Elements elements, PhraseMatch match) {
    Tokens tokens = elements.tokens();
    int limit = Math.min(elements.size(), match.to() + 10);
    for (int i = match.from(); i < limit; i++) {
      if (elements.symbol(i) >= 0 && lexicon.is(WordClass.WORK_NOUN, elements.symbol(i))) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
          if (elements.mention(k) instanceof Mention.OfName name) {
            return name.name();
          }
        }
        for (int k = i + 1; k < Math.min(elements.size(), i + 4); k++) {
          if (elements.mention(k) instanceof Mention.OfName name) {
            return name.name();
          }
          if (elements.mention(k) instanceof Mention.OfSeries series) {
            return series.title();
          }
          if (elements.word(k).equals("same") && elements.word(k + 1).equals("name")) {
            return tokens.span(elements.tokenFrom(i), elements.tokenTo(k + 1));
          }
        }
        int from = i;
        while (from > 0
            && elements.symbol(from - 1) >= 0
            && lexicon.is(WordClass.WORK_NOUN, elements.symbol(from - 1))) {
          from--;
        }
        return tokens.span(elements.tokenFrom(from), elements.tokenTo(i));
      }
    }
    return null;
  }
}
