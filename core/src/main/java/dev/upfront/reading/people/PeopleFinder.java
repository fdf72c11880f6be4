package dev.upfront.reading.people;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.text.GivenNames;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.title.Titles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds people in the sentences of an article, alone or in a row, each with the character that stands beside the name:
 * "Kit Connor (Nick) and Joe Locke as Charlie", "Aaron Moten's Maximus", "Stella (Hannah van der Westhuysen)".
 *
 * <p>It goes through the article twice, because a character may be named before the sentence that says whose part it is; the
 * second time only where more is known of a name.
 */
public final class PeopleFinder {
  private final Lexicon lexicon;
  private final GivenNames givenNames;
  private final TitleTrie<KnownTitle> catalogue;

  public PeopleFinder(Lexicon lexicon, GivenNames givenNames, TitleTrie<KnownTitle> catalogue) {
    this.lexicon = lexicon;
    this.givenNames = givenNames;
    this.catalogue = catalogue;
  }

  /** The people and other names of each sentence. {@code fixed}: what the words of each mean already, in order. */
  public List<List<Mention>> find(Text text, List<List<Mention>> fixed, Titles titles) {
    Names names = new Names(text, fixed, lexicon, givenNames, catalogue);
    Brackets brackets = new Brackets();
    CastOrder castOrder = new CastOrder();
    List<NamedSentence> lines = new ArrayList<>(text.sentences.size());
    for (Sentence sentence : text.sentences) {
      // where no name stands there is nobody
      if (!names.runs(sentence).isEmpty()) {
        lines.add(new NamedSentence(
            sentence,
            names,
            brackets,
            castOrder,
            fixed.get(sentence.index()),
            titles,
            lexicon,
            catalogue));
      }
    }
    for (NamedSentence line : lines) {
      brackets.notePlayers(line);
    }
    for (NamedSentence line : lines) {
      brackets.note(line);
      new CastLines(line).note(castOrder);
    }
    List<Credit> credits = new ArrayList<>();
    List<@Nullable List<Mention>> firstLook = new ArrayList<>(lines.size());
    for (NamedSentence line : lines) {
      firstLook.add(line.sentence.block().kind() == Kind.TITLE ? null : look(line, credits));
    }
    names.learn(credits, brackets.parts());
    List<List<Mention>> found =
        new ArrayList<>(Collections.nCopies(text.sentences.size(), List.of()));
    for (int n = 0; n < lines.size(); n++) {
      NamedSentence line = lines.get(n);
      List<Mention> before = firstLook.get(n);
      found.set(
          line.sentence.index(),
          before == null || names.areChanged(line.runs) ? find(line) : before);
    }
    return found;
  }

  /**
   * Finds the people of a sentence for the first time, and adds their credits. What is found holds as long as no more is
   * known of its names; null where it was learned in finding it, so that a second look may find more.
   */
  private @Nullable List<Mention> look(NamedSentence line, List<Credit> credits) {
    int known = line.names.changes();
    List<Mention> found = find(line);
    for (Mention mention : found) {
      if (mention instanceof OfPeople people) {
        credits.addAll(people.credits());
      }
    }
    return line.names.changes() == known ? found : null;
  }

  private List<Mention> find(NamedSentence line) {
    Kind kind = line.sentence.block().kind();
    if (kind != Kind.TITLE) {
      OfPeople player = new CastLines(line).find();
      if (player != null) {
        return List.of(player);
      }
    }
    return new PeopleRows(line).find();
  }
}
