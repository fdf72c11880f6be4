package dev.upfront.reading.cast;

import dev.upfront.catalogue.KnownTitle;
import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.reading.scene.Draft;
import dev.upfront.reading.scene.Grounds;
import dev.upfront.reading.scene.Scene;
import dev.upfront.reading.scene.Setting;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Text.Sentence;
import dev.upfront.reading.text.TitleTrie;
import dev.upfront.reading.text.Tokens;
import dev.upfront.reading.title.SeriesFinder;
import dev.upfront.reading.title.TitleFrames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads in which other series people were seen, where an article only says who they are: "Ana Ruiz (Low Water)", "Ana Ruiz,
 * of Low Water", "Low Water star Ana Ruiz", "who played Tess in Low Water", "whose credits include Low Water".
 *
 * <p>Only titles that are known count, as a film or a play would stand there as well; and of makers, who have credits too,
 * nothing is told.
 */
public final class Careers {
  /** "Known for her role as Tess in": from who somebody is to the title are no more tokens. */
  private static final int LONGEST_CLAUSE = 18;

  /** "The young Irish fellow from": no more tokens say who comes from a series. */
  private static final int LONGEST_KIND = 6;

  /** "By award-winning writer Ana Ruiz (Low Water)": no farther before a name. */
  private static final int JOB_BEFORE = 7;

  /** "Ana Ruiz (Low Water) is the new director": no farther behind. */
  private static final int JOB_BEHIND = 6;

  /** "Star and former regular". */
  private static final int LONGEST_ROLE = 3;

  private static final Grounds GROUNDS = Grounds.of("a series in which somebody was before");

  private final Lexicon lexicon;
  private final TitleTrie<KnownTitle> catalogue;
  private final PlatformFinder platforms;

  public Careers(Lexicon lexicon, TitleTrie<KnownTitle> catalogue, PlatformFinder platforms) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.platforms = platforms;
  }

  /** The drafts of an article, and in what else its people were. */
  public List<Draft> add(List<Draft> told, Scene scene, Setting setting) {
    Teller teller = null;
    for (Sentence sentence : scene.text().sentences) {
      Elements elements = scene.elements(sentence);
      if (sentence.block().kind() != Kind.TITLE && (teller != null || elements.has(Slot.PEOPLE))) {
        teller = teller == null ? new Teller(told, scene, setting) : teller;
        teller.sentence(sentence, elements);
      }
    }
    return teller == null ? told : teller.drafts();
  }

  /** Goes over one article. */
  private final class Teller {
    private final List<Draft> told;
    private final List<Draft> drafts;
    private final Scene scene;
    private final Tokens tokens;
    private final CareerTitles titles;
    private final @Nullable String main;
    private final Set<String> players = new HashSet<>();
    private final Set<String> makers = new HashSet<>();

    /** Who is told to be where, by the keys of the titles. */
    private final Set<String> known = new HashSet<>();

    private int block = -1;

    /** Of whom alone the sentence before told, in the same paragraph. */
    private @Nullable Credit last;

    Teller(List<Draft> told, Scene scene, Setting setting) {
      this.told = told;
      this.scene = scene;
      drafts = new ArrayList<>(told);
      tokens = scene.text().tokens;
      titles = new CareerTitles(lexicon, catalogue, platforms, scene);
      main = setting.series() == null ? null : SeriesFinder.key(setting.series());
      for (Draft draft : told) {
        if (draft.fact() instanceof Fact.Cast cast) {
          players.add(cast.person());
          known.add(known(cast.person(), draft.series()));
        } else if (draft.fact() instanceof Fact.Crew crew) {
          makers.add(crew.person());
          known.add(known(crew.person(), draft.series()));
        }
      }
    }

    List<Draft> drafts() {
      return drafts.size() == told.size() ? told : drafts;
    }

    private static String known(String person, String series) {
      return SeriesFinder.key(series) + '\n' + person;
    }

    /** Reads a sentence. */
    void sentence(Sentence sentence, Elements elements) {
      if (sentence.block().index() != block) {
        block = sentence.block().index();
        last = null;
      }
      if (last == null && !elements.has(Slot.PEOPLE)) {
        return;
      }
      Credit only = null;
      int people = 0;
      for (int i = 0; i < elements.size(); i++) {
        if (elements.mention(i) instanceof OfPeople named) {
          before(sentence, named.credits());
          for (Credit credit : named.credits()) {
            behind(sentence, credit);
            only = credit;
            people++;
          }
        }
      }
      Credit spokenOf = last;
      if (people > 0) {
        last = people == 1 ? only : null;
      }
      int from = sentence.from();
      boolean goesOn = tokens.is(from, "she")
          || tokens.is(from, "he")
          || tokens.is(from, "her")
          || tokens.is(from, "his");
      if (spokenOf != null && goesOn) {
        clause(sentence, spokenOf, from + 1, false);
      }
    }

    /** "Low Water star Ana Ruiz", "Low Water stars Ana Ruiz and Ben Ode", "Low Water's Ana Ruiz": the series of each. */
    private void before(Sentence sentence, List<Credit> credits) {
      boolean all = false;
      for (Credit credit : credits) {
        int end = credit.from();
        while (end > Math.max(sentence.from(), credit.from() - LONGEST_ROLE)
            && lexicon.is(WordClass.ROLE_NOUN, tokens, end - 1)) {
          end--;
        }
        boolean role = end < credit.from();
        boolean owns = !role && end > sentence.from() && tokens.is(end - 1, Tokens.POSSESSIVE);
        CareerTitles.Title title =
            role || owns ? titles.before(owns ? end - 1 : end, credit.from(), sentence) : null;
        if (title != null && (role || players.contains(credit.person()))) {
          all =
              role && credit == credits.get(0) && tokens.word(credit.from() - 1).endsWith("s");
          for (Credit other : all ? credits : List.of(credit)) {
            tell(sentence, other, null, title.title(), credit.from(), credit.to());
          }
        }
        if (all) {
          return;
        }
      }
    }

    private void behind(Sentence sentence, Credit credit) {
      int i = credit.from();
      while (i < credit.to() && !tokens.isMark(i, '(')) {
        i++;
      }
      int to = sentence.to();
      if (tokens.isMark(i, '(')) {
        bracket(sentence, credit, i + 1);
        return;
      }
      boolean apart = tokens.isMark(i, ',') || tokens.isMark(i, '–') || tokens.isMark(i, '—');
      i += apart ? 1 : 0;
      boolean was = false;
      while (i < to && isAdverb(i)) {
        was |= tokens.is(i, "was") || tokens.is(i, "has") || tokens.is(i, "had");
        i++;
      }
      int tie = apart ? tie(i, to) : i;
      if (apart && (tokens.is(i, "who") || tokens.is(i, "whose"))) {
        clause(sentence, credit, i + 1, false);
      } else if (tie > i) {
        CareerTitles.Row row = titles.row(tie + 1, to);
        if (row != null && players.contains(credit.person())) {
          tell(sentence, credit, null, row);
        }
      } else if (tokens.is(i, "of") || tokens.is(i, "from")) {
        CareerTitles.Row row = was ? null : titles.row(i + 1, to);
        boolean plays = players.contains(credit.person());
        if (row != null && (plays || !hasJob(sentence, credit, row.to()))) {
          tell(sentence, credit, null, row);
        }
      } else if (isSeen(i) || TitleFrames.isGoingOn(tokens, i + 1)) {
        clause(sentence, credit, i, true);
      }
    }

    /** "The Irish fellow from", "a long way from": where a preposition ties what somebody is to a title; else {@code from}. */
    private int tie(int from, int to) {
      if (!lexicon.is(WordClass.DETERMINER, tokens, from)) {
        return from;
      }
      for (int i = from + 1; i < Math.min(to, from + LONGEST_KIND); i++) {
        if (tokens.is(i, "from") || tokens.is(i, "of")) {
          return tokens.isQuote(i + 1) || tokens.isCapital(i + 1) ? i : from;
        }
        if (!tokens.isWord(i)
            || lexicon.isJob(tokens, i)
            || lexicon.is(WordClass.CREW_VERB, tokens, i)) {
          return from;
        }
      }
      return from;
    }

    /** "Last", "best", "formerly", "was most recently", "has also". */
    private boolean isAdverb(int i) {
      return switch (tokens.isWord(i) ? tokens.word(i) : "") {
        case "last",
            "best",
            "perhaps",
            "most",
            "recently",
            "formerly",
            "lately",
            "late",
            "previously",
            "once",
            "also",
            "well",
            "was",
            "has",
            "had",
            "is",
            "currently",
            "now" -> true;
        default -> false;
      };
    }

    private boolean isSeen(int i) {
      return tokens.isWord(i) && lexicon.is(WordClass.SEEN_IN, tokens, i);
    }

    /** "(Low Water)", "(“Low Water,” “Salt Marsh”)", "(best known for Low Water)". */
    private void bracket(Sentence sentence, Credit credit, int from) {
      int i = from;
      while (isAdverb(i)
          || tokens.is(i, "known")
          || tokens.is(i, "for")
          || tokens.is(i, "of")
          || tokens.is(i, "from")) {
        i++;
      }
      CareerTitles.Row row = titles.row(i, sentence.to());
      if (row == null || i == from && isPart(row, credit)) {
        return;
      }
      int end = tokens.is(row.to(), "fame") ? row.to() + 1 : row.to();
      boolean sure = i > from
          || players.contains(credit.person())
          || !mayBePart(row) && !hasJob(sentence, credit, end + 1);
      if (tokens.isMark(end, ')') && sure) {
        tell(sentence, credit, null, row);
      }
    }

    /** "(Vera)", of somebody of whom nothing tells a part: one name alone may be that. */
    private boolean mayBePart(CareerTitles.Row row) {
      return row.titles().size() == 1 && row.titles().get(0).indexOf(' ') < 0;
    }

    /** "Writer Ana Ruiz (Low Water)", "Ben Ode (Low Water) is the director", "by Mia Stone (Low Water)": whose credits may be those of a maker. */
    private boolean hasJob(Sentence sentence, Credit credit, int behind) {
      int first = Math.max(sentence.from(), credit.from() - JOB_BEFORE);
      for (int i = first; i < Math.min(sentence.to(), behind + JOB_BEHIND); i++) {
        if (lexicon.is(WordClass.JOB_NOUN, tokens, i)
            || lexicon.is(WordClass.CREW_VERB, tokens, i)
            || lexicon.is(WordClass.BACKSTAGE, tokens, i)
            || i < credit.from() && (tokens.is(i, "by") || tokens.is(i, "from"))) {
          return true;
        }
      }
      return false;
    }

    /** "Ana Ruiz (Vera)", who plays Vera. */
    private static boolean isPart(CareerTitles.Row row, Credit credit) {
      return credit.character() != null
          && SeriesFinder.key(row.titles().get(0)).equals(SeriesFinder.key(credit.character()));
    }

    /** "Who is known for her role as Tess in Low Water", "whose other work includes Low Water". */
    private void clause(Sentence sentence, Credit credit, int from, boolean seen) {
      boolean tells = seen;
      boolean was = false;
      String part = null;
      for (int i = from; i < Math.min(sentence.to(), from + LONGEST_CLAUSE); i++) {
        if (tokens.is(i, Tokens.MARK) && !tokens.isQuote(i) && !tokens.isMark(i, '-')
            || lexicon.is(WordClass.CREW_VERB, tokens, i)
            || lexicon.is(WordClass.FILM_NOUN, tokens, i)
            || lexicon.isJob(tokens, i)) {
          return;
        }
        boolean plays = lexicon.is(WordClass.PLAY_VERB, tokens, i);
        tells |= plays || isSeen(i);
        tells |= TitleFrames.isGoingOn(tokens, i + 1);
        was |= tokens.is(i, "was") || tokens.is(i, "were");
        if (plays || tokens.is(i, "as") || was && part == null && !isTie(i)) {
          String here = part(i + 1, sentence.to());
          part = here == null ? part : here;
        }
        boolean direct = was && (tokens.is(i - 1, "was") || tokens.is(i - 1, "were"));
        if (isTie(i) && (tells || direct || was && part != null)) {
          CareerTitles.Row row = titles.row(i + 1, sentence.to());
          if (row != null) {
            tell(sentence, credit, part, row);
            return;
          }
        }
      }
    }

    private boolean isTie(int i) {
      return switch (tokens.isWord(i) ? tokens.word(i) : "") {
        case "in", "on", "for", "from", "of", "to", "include", "includes" -> true;
        default -> false;
      };
    }

    /** The capitals from an element on, behind small words that say who it is. */
    private @Nullable String part(int from, int to) {
      int i = from;
      while (i < Math.min(to, from + 4) && tokens.isWord(i) && !tokens.isCapital(i) && !isTie(i)) {
        i++;
      }
      int end = i;
      while (end < to && tokens.isWord(end) && tokens.isCapital(end)) {
        end++;
      }
      return end > i && !tokens.is(end, Tokens.POSSESSIVE) ? tokens.span(i, end) : null;
    }

    private void tell(
        Sentence sentence, Credit credit, @Nullable String part, CareerTitles.Row row) {
      for (String title : row.titles()) {
        tell(sentence, credit, part, title, credit.from(), row.to());
      }
    }

    private void tell(
        Sentence sentence, Credit credit, @Nullable String part, String title, int from, int to) {
      String person = credit.person();
      boolean own = SeriesFinder.key(title).equals(main);
      boolean maker = makers.contains(person) && !players.contains(person);
      if (own || maker || person.indexOf(' ') < 0 || !known.add(known(person, title))) {
        return;
      }
      drafts.add(new Draft(
          scene.titles().canonical(title),
          null,
          new Fact.Cast(person, part, CastStatus.STARS),
          Modality.REPORTED,
          null,
          sentence,
          from,
          to,
          GROUNDS));
    }
  }
}
