package dev.upfront.reading.list;

import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.sentence.Mention;
import dev.upfront.reading.sentence.PlatformFinder;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Lexicon;
import dev.upfront.reading.text.Lexicon.WordClass;
import dev.upfront.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a list says what becomes of its entries: behind a title ("X (Fox): ending after season 5"), before a
 * row of them ("Renewed: X, Y"), above them ("Cancelled shows", "They join these shows on the cancellation list:").
 */
final class ListStates {
  /** How far behind a title its state may stand: across a bracket and a platform. */
  private static final int REACH = 16;

  /** "Will not be returning": how many words may lead to the one that tells the state. */
  private static final int MOST_LEADING = 6;

  /** A heading of more tokens says more than a state; a line with a colon may be as long as a sentence. */
  private static final int LONGEST_HEADING = 9;

  private static final int LONGEST_LEAD_IN = 50;

  /** A state and the token that tells it. */
  record Said(Status status, int at) {}

  private final Lexicon lexicon;
  private final StateBook book;
  private final PlatformFinder platforms;
  private final Tokens tokens;

  ListStates(Lexicon lexicon, StateBook book, PlatformFinder platforms, Tokens tokens) {
    this.lexicon = lexicon;
    this.book = book;
    this.platforms = platforms;
    this.tokens = tokens;
  }

  /** What a capitalised word at the head of a line says of what stands behind it, or null. */
  @Nullable
  Status opening(int i) {
    boolean behindWord = tokens.is(i - 1, "officially") || tokens.is(i - 1, "already");
    if (!tokens.isCapital(i) && !behindWord) {
      return null;
    }
    if (tokens.is(i, "safe")) {
      return Status.RENEWED;
    }
    if (tokens.is(i, "new") && (tokens.isMark(i + 1, ':') || tokens.is(i, Tokens.ALL_CAPITALS))) {
      return Status.ORDERED;
    }
    return word(i);
  }

  /** Behind the state with which a line opens. */
  int behindOpening(int i) {
    StateBook.Hit hit = book.at(tokens, i);
    return hit == null ? i + 1 : hit.to();
  }

  private @Nullable Status word(int i) {
    StateBook.Hit hit = book.at(tokens, i);
    return hit == null ? null : hit.status();
  }

  /** "Officially renewed", "to end", "not returning", "no decision yet", "new series": a state in a few words, or null. */
  @Nullable
  Said said(int from, int to) {
    boolean not = false;
    boolean yet = false;
    for (int i = from; i < Math.min(to, from + MOST_LEADING); i++) {
      if (tokens.is(i, "no") || lexicon.is(WordClass.NEGATION, tokens, i)) {
        not = true;
      } else if (tokens.is(i, "yet")) {
        yet = true;
      } else if (!lexicon.is(WordClass.LEADS_TO_STATE, tokens, i)) {
        return said(i, not, yet);
      }
    }
    return null;
  }

  private @Nullable Said said(int i, boolean not, boolean yet) {
    boolean open = not && lexicon.is(WordClass.NEWS_WORD, tokens, i);
    if (open) {
      return new Said(Status.WAITING, i);
    }
    if (tokens.is(i, "new") && tokens.is(i + 1, "series")) {
      return new Said(Status.ORDERED, i);
    }
    if (tokens.is(i, "ended")) {
      return null;
    }
    Status status = not && goesOn(i) ? Status.RENEWED : word(i);
    if (not && status == Status.RENEWED) {
      status = yet ? Status.WAITING : Status.CANCELLED;
    } else if (not && status != Status.WAITING) {
      status = null;
    }
    return status == null ? null : new Said(status, i);
  }

  private boolean goesOn(int i) {
    return lexicon.is(WordClass.GOING_AND_COMING, tokens, i) || tokens.is(i, "moving");
  }

  /**
   * What stands behind a title and a mark, or null: "X: renewed for season 4", "X – Fox – Renewed", "X (ending after season
   * 5)", "X* (single-camera): awaiting word".
   *
   * @param season the season that stands behind the title, to be passed over, or null
   */
  @Nullable
  Said behind(int title, int to, @Nullable SeasonMention season) {
    int limit = Math.min(to, title + REACH);
    boolean parted = false;
    int i = title;
    while (i < limit) {
      boolean bracket = tokens.isMark(i, '(') || tokens.isMark(i, '[');
      boolean parts = isDash(i) || tokens.isMark(i, ':') || tokens.isMark(i, '|');
      Said said = bracket || parts || parted && tokens.isMark(i, ',') ? said(i + 1, to) : null;
      if (said != null) {
        return said;
      }
      Mention.OfPlatform platform =
          parted && tokens.isCapital(i) ? platforms.named(tokens, i, limit) : null;
      if (bracket) {
        i = closing(i, limit) + 1;
      } else if (parts || tokens.isMark(i, '*') || parted && tokens.isMark(i, ',')) {
        i++;
      } else if (season != null && i == season.from()) {
        i = season.to();
      } else if (platform != null) {
        i = platform.to();
      } else {
        return null;
      }
      parted |= parts || bracket;
    }
    return null;
  }

  private int closing(int open, int limit) {
    int i = open + 1;
    while (i < limit && !tokens.isMark(i, ')') && !tokens.isMark(i, ']')) {
      i++;
    }
    return i;
  }

  private boolean isDash(int i) {
    return tokens.isMark(i, '—')
        || tokens.isMark(i, '–')
        || tokens.isMark(i, '-') && tokens.is(i, Tokens.SPACE_BEFORE);
  }

  /** What a line says of the lines below it and nothing else: "Cancelled Shows", "Not Returning in 2024"; else null. */
  @Nullable
  Status heading(int from, int to) {
    int end = to;
    while (end > from && tokens.is(end - 1, Tokens.MARK)) {
      end--;
    }
    boolean isSentence = tokens.isMark(to - 1, '.') && !endsWithInitials(to - 1);
    end = beforeBracket(from, end, to);
    if (end - from > LONGEST_HEADING || end == from || isSentence) {
      return null;
    }
    int i = from;
    while (i < end) {
      StateBook.Hit hit = book.at(tokens, i);
      if (hit == null && !isFiller(i) && !goesOn(i)) {
        return null;
      }
      i = hit == null ? i + 1 : hit.to();
    }
    return ofMany(from, end);
  }

  /** What a few words before a colon say of the titles behind it: "Dead:", "Cut:", "Returning:", "Renewed, or almost:"; or null. */
  @Nullable
  Status label(int from, int colon) {
    StateBook.Hit hit = book.predicate(tokens, from);
    hit = hit == null ? book.before(tokens, from) : hit;
    if (hit != null && areFillers(hit.to(), colon)) {
      return hit.status();
    }
    boolean returns = tokens.is(from, "returning") || tokens.is(from, "back");
    if (colon - from == 1 && returns) {
      return Status.RENEWED;
    }
    return colon - from == 1 && tokens.is(from, "unknown") ? Status.WAITING : heading(from, colon);
  }

  /** "SAFE (renewed already, or should be)": before the bracket that explains and closes a heading. */
  private int beforeBracket(int from, int end, int to) {
    int open = end;
    for (int i = from + 1; i < end && tokens.isMark(to - 1, ')'); i++) {
      open = tokens.isMark(i, '(') && i < open ? i : open;
    }
    return open;
  }

  /** "R.I.P." */
  private boolean endsWithInitials(int stop) {
    return stop > 2 && tokens.length(stop - 1) == 1 && tokens.isMark(stop - 2, '.');
  }

  /** What a sentence that ends with a colon says of the lines below it: "The following shows have been renewed:". */
  @Nullable
  Status leadIn(int from, int to) {
    if (!tokens.isMark(to - 1, ':')) {
      return null;
    }
    Status declared = declared(from, to);
    return declared == null && presentsNew(from, to) ? Status.ORDERED : declared;
  }

  /** "Further new dramas include:", "series making their debuts are:", "here are the new shows:"; days there make it a guide to what is on. */
  private boolean presentsNew(int from, int to) {
    boolean isNew = false;
    boolean shows = false;
    for (int i = from; i < to; i++) {
      boolean dated = tokens.isNumber(i)
          || lexicon.is(WordClass.MONTH, tokens, i)
          || tokens.is(i, "this")
          || tokens.is(i, "week")
          || lexicon.is(WordClass.NEGATION, tokens, i);
      if (dated) {
        return false;
      }
      isNew |= tokens.is(i, "new") && !tokens.is(i + 1, "season") && !tokens.is(i + 1, "seasons")
          || tokens.is(i, "their") && (tokens.is(i + 1, "debut") || tokens.is(i + 1, "debuts"));
      shows |= lexicon.is(WordClass.SHOWS, tokens, i) || tokens.is(i, "fare");
    }
    boolean lists = lexicon.is(WordClass.LISTS_TITLES, tokens, to - 2)
        || lexicon.is(WordClass.SHOWS, tokens, to - 2) && tokens.is(to - 3, "new");
    return isNew && shows && lists && to - from <= LONGEST_HEADING;
  }

  /** What a sentence says of several series that it does not name: "These are the shows on hold"; else null. */
  @Nullable
  Status declared(int from, int to) {
    return to - from <= LONGEST_LEAD_IN && isOfMany(from, to) ? ofMany(from, to) : null;
  }

  private boolean isOfMany(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.is(WordClass.SHOWS, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** The one state that a line tells; null where it tells none or several. */
  private @Nullable Status ofMany(int from, int to) {
    Status found = null;
    boolean not = false;
    int i = from;
    while (i < to) {
      not |= lexicon.is(WordClass.NEGATION, tokens, i);
      StateBook.Hit hit = not && goesOn(i) ? null : book.at(tokens, i);
      Status here = not && goesOn(i) ? Status.RENEWED : hit == null ? null : hit.status();
      int next = hit == null ? i + 1 : hit.to();
      if (here != null && !tokens.is(i, "end")) {
        // "no renewal yet"
        Status denied = tokens.is(next, "yet") ? Status.WAITING : Status.CANCELLED;
        here = not && here == Status.RENEWED ? denied : here;
        if (found != null && found != here) {
          return null;
        }
        found = here;
      }
      i = next;
    }
    return found;
  }

  private boolean areFillers(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isFiller(i)) {
        return false;
      }
    }
    return from <= to;
  }

  private boolean isFiller(int i) {
    return tokens.is(i, Tokens.MARK)
        || tokens.isNumber(i)
        || lexicon.is(WordClass.SHOWS, tokens, i)
        || lexicon.is(WordClass.SHOW_NOUN, tokens, i)
        || lexicon.is(WordClass.LEADS_TO_STATE, tokens, i)
        || lexicon.is(WordClass.NEGATION, tokens, i)
        || lexicon.is(WordClass.FUNCTION_WORD, tokens, i)
        || lexicon.is(WordClass.DETERMINER, tokens, i)
        || lexicon.is(WordClass.PREPOSITION, tokens, i)
        || lexicon.is(WordClass.AUXILIARY, tokens, i)
        || lexicon.is(WordClass.LISTED_FILLER, tokens, i);
  }

  /** What the headline says of all that the list holds: "10 Shows That Just Got Axed"; else null. */
  @Nullable
  Status ofHeadline(int from, int to) {
    if (!isOfMany(from, to) || isOfNewAndOld(from, to)) {
      return null;
    }
    Status status = ofMany(from, to);
    status = status == null ? ofSeasons(from, to) : status;
    return status == Status.ORDERED || status == Status.ENDING || status == Status.OTHER
        ? null
        : status;
  }

  /** "12 new and returning shows", "returning and brand new series": some go on and some begin. */
  private boolean isOfNewAndOld(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      boolean joint = tokens.is(i, "and") || tokens.is(i, "or") || tokens.isMark(i, '&');
      int behind = tokens.is(i + 1, "brand") ? i + 2 : i + 1;
      if (joint
          && (tokens.is(i - 1, "new") && tokens.is(behind, "returning")
              || tokens.is(i - 1, "returning") && tokens.is(behind, "new"))) {
        return true;
      }
    }
    return false;
  }

  /** "K-dramas that are getting new seasons", "3 shows that won't get a season 2": what they get, or null. */
  private @Nullable Status ofSeasons(int from, int to) {
    boolean not = false;
    boolean gets = false;
    for (int i = from; i < to; i++) {
      not |= lexicon.is(WordClass.NEGATION, tokens, i);
      gets |= lexicon.is(WordClass.GETTING, tokens, i)
          || lexicon.is(WordClass.GOING_AND_COMING, tokens, i)
          || tokens.is(i, "way");
      if (lexicon.is(WordClass.SEASON_NOUN, tokens, i) && !tokens.is(i, "series")) {
        boolean behind = tokens.is(i + 1, "on") && tokens.is(i + 3, "way");
        return !gets && !behind ? null : not ? Status.CANCELLED : Status.RENEWED;
      }
    }
    return null;
  }
}
