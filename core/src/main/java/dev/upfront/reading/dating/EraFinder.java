package dev.upfront.reading.dating;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.catalogue.Era;
import dev.upfront.reading.scene.Premieres;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names that were in use for a time only, and series that nobody had heard of before some day. */
final class EraFinder {
  /** What is left to days before a name was in use: it may be another's. */
  private static final double SLIP = 0.03;

  private final TitleTrie<Era> eras;
  private final Set<String> mistakable = new HashSet<>();
  private final Premieres premieres;

  EraFinder(Lexicon lexicon, Catalogue catalogue, Premieres premieres) {
    this.premieres = premieres;
    eras = new TitleTrie<>(lexicon.vocabulary);
    catalogue.eras().forEach(era -> era.names().forEach(name -> eras.add(name, era)));
    catalogue.platforms().forEach(platform -> mistakable.addAll(platform.mistakable()));
  }

  void find(DatedText text, Clues clues) {
    Set<Era> seen = new HashSet<>();
    Set<String> heard = new HashSet<>();
    List<LocalDate> begun = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        TitleTrie.Hit<Era> hit = eras.longest(text.tokens(), i, sentence.to());
        if (hit != null) {
          if (isMeant(text, sentence, i, hit.to()) && seen.add(hit.value())) {
            clues.add(EraClue.of(hit.value(), SLIP));
          }
          i = hit.to() - 1;
        }
      }
      Elements elements = text.scene().elements(sentence);
      for (int i : elements.series()) {
        if (elements.mention(i) instanceof Mention.OfSeries series && heard.add(series.title())) {
          premieres.began(series.title()).ifPresent(begun::add);
        }
      }
    }
    if (!begun.isEmpty()) {
      begun.sort(Comparator.reverseOrder());
      clues.add(SeriesAgeClue.of(begun, clues.known()));
    }
  }

  /** A name that means other things too counts where a platform is spoken of. */
  private boolean isMeant(DatedText text, Sentence sentence, int from, int to) {
    Tokens tokens = text.tokens();
    if (!mistakable.contains(tokens.text.substring(tokens.start(from), tokens.end(to - 1)))) {
      return true;
    }
    Elements elements = text.scene().elements(sentence);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof Mention.OfPlatform platform && platform.from() == from) {
        return true;
      }
    }
    return false;
  }
}
