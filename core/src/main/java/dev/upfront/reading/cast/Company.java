package dev.upfront.reading.cast;

import dev.upfront.claim.CastStatus;
import dev.upfront.reading.sentence.Elements;
import dev.upfront.reading.sentence.Mention.Credit;
import dev.upfront.reading.sentence.Mention.OfPeople;
import dev.upfront.reading.sentence.Slot;
import dev.upfront.reading.text.Text;
import dev.upfront.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people that were named last, to whom he, they and "the trio" point. */
public final class Company {
  /** Nobody says "they" of more; each further one would copy all that came before. */
  private static final int LARGEST_GROUP = 60;

  private static final int LONGEST_ASIDE = 8;

  private List<Credit> last = List.of();
  private List<Credit> group = List.of();
  private final List<Credit> recent = new ArrayList<>();
  private final List<Credit> list = new ArrayList<>();
  private int listBlock = -2;
  private @Nullable CastStatus status;
  private @Nullable Integer season;
  private int seasonBlock = -1;
  private boolean opensList;
  private final Set<String> players = new HashSet<>();
  private final Set<String> makers = new HashSet<>();

  /** A sentence was read that names people. */
  public void heard(Text.Sentence sentence, Elements elements) {
    int block = sentence.block().index();
    boolean item = sentence.block().kind() == Text.Kind.ITEM;
    heardSeason(sentence, elements);
    boolean goesOn = block == listBlock || item && block == listBlock + 1;
    if (!goesOn) {
      list.clear();
    }
    listBlock = block;
    if (!elements.has(Slot.PEOPLE)) {
      return;
    }
    boolean named = false;
    recent.clear();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.mention(i) instanceof OfPeople all && recent.size() < LARGEST_GROUP) {
        recent.addAll(all.credits());
      }
      if (elements.mention(i) instanceof OfPeople people
          && !isOwner(i, named, elements)
          && !(named
              && (Subjects.isBehindPart(people, elements)
                  || isOwnerOfPart(people, elements)
                  || isInBrackets(i, elements)
                  || isCompanion(i, people, elements)))) {
        heard(people.credits());
        named = true;
      }
    }
  }

  /** "roles in the adaptation of Ben Ode's Low Water": whose work it is does not go on. */
  private static boolean isOwner(int people, boolean named, Elements elements) {
    return elements.is(people + 1, "'s") && (named || elements.is(people - 1, "of"));
  }

  /** "Ben Ode was a clerk, who married Ana Ruiz's Kay. He": whose part somebody meets. */
  private static boolean isOwnerOfPart(OfPeople people, Elements elements) {
    Credit credit = people.credits().get(0);
    if (people.credits().size() > 1 || credit.character() == null) {
      return false;
    }
    for (int i = people.from(); i < people.to(); i++) {
      if (elements.tokens().is(i, Tokens.POSSESSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** "Ida Holm of the drama Low Water (starring Ben Ode)". */
  private static boolean isInBrackets(int people, Elements elements) {
    int i = people - 1;
    while (i > 0 && i > people - LONGEST_ASIDE && !elements.isMark(i, ')')) {
      if (elements.isMark(i, '(')) {
        return true;
      }
      i--;
    }
    return false;
  }

  /** "Ida Holm has been cast opposite Ben Ode. She": whom somebody joins or replaces. */
  private static boolean isCompanion(int i, OfPeople people, Elements elements) {
    if (people.credits().size() > 1) {
      return false;
    }
    return switch (elements.word(i - 1)) {
      case "opposite",
          "alongside",
          "with",
          "joins",
          "join",
          "joining",
          "joined",
          "replaces",
          "replace",
          "replacing",
          "replaced",
          "succeeds" -> true;
      case "star", "lead" -> elements.is(i - 2, "opposite") || elements.is(i - 2, "alongside");
      default -> false;
    };
  }

  private void heard(List<Credit> credits) {
    last = List.of(credits.get(0));
    if (credits.size() > 1) {
      group = credits;
      list.clear();
      list.addAll(credits);
      return;
    }
    // a list that gives each player a line or sentence makes a group too
    if (credits.get(0).character() != null && list.size() < LARGEST_GROUP) {
      list.addAll(credits);
      group = list.size() > 1 ? List.copyOf(list) : group;
    }
  }

  /** What was last said of players: "So do A and B" takes it up. */
  void said(CastStatus newStatus) {
    status = newStatus;
  }

  /** Somebody is a player. */
  void plays(String person) {
    players.add(person);
  }

  /** Somebody works behind the camera. */
  void makes(String person) {
    makers.add(person);
  }

  /** The season that the sentence before named, in the same paragraph or as the head of a list; null where none did. */
  @Nullable
  Integer season(Text.Sentence sentence) {
    int block = sentence.block().index();
    boolean listed = sentence.block().kind() == Text.Kind.ITEM && opensList && block > seasonBlock;
    return block == seasonBlock || listed ? season : null;
  }

  private void heardSeason(Text.Sentence sentence, Elements elements) {
    Integer named = elements.has(Slot.SEASON) ? seasonNamed(elements) : null;
    boolean listed = sentence.block().kind() == Text.Kind.ITEM && opensList;
    int block = sentence.block().index();
    if (named != null || block != seasonBlock && !listed) {
      season = named;
      seasonBlock = block;
      opensList = elements.isMark(elements.size() - 1, ':');
    }
  }

  /** The one season of which a sentence speaks; null where there is none, or several. */
  private static @Nullable Integer seasonNamed(Elements elements) {
    Integer named = null;
    for (int i = 0; i < elements.size(); i++) {
      if (!elements.is(i, Slot.SEASON)) {
        continue;
      }
      List<Integer> numbers = elements.seasonNumbers(i);
      if (!numbers.isEmpty()
          && !isInAside(i, elements)
          && !PeopleSeason.isLookedBack(i, elements)) {
        if (named != null || numbers.size() > 1) {
          return null;
        }
        named = numbers.get(0);
      }
    }
    return named;
  }

  /** "Riches, who had bit parts in season one, will now play": the sentence is not about that season. */
  private static boolean isInAside(int season, Elements elements) {
    for (int i = season - 1; i >= 0 && !elements.isMark(i, ','); i--) {
      if (elements.is(i, "who") || elements.is(i, "whose")) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody was named for a job behind the camera, and for no part. */
  boolean isOnlyMaker(String person) {
    return makers.contains(person) && !players.contains(person);
  }

  /** Whether one of some people has a part, here or elsewhere in the article. */
  boolean hasPlayer(List<Credit> people) {
    for (Credit credit : people) {
      if (credit.character() != null || players.contains(credit.person())) {
        return true;
      }
    }
    return false;
  }

  @Nullable
  CastStatus status() {
    return status;
  }

  /** Whether anybody was named so far. */
  boolean isNamed() {
    return !last.isEmpty();
  }

  /** The one person last named. */
  List<Credit> last() {
    return last;
  }

  /** All whom the sentence before named, whether it is about them or not. */
  List<Credit> recent() {
    return recent;
  }

  /** The group last named. */
  List<Credit> group() {
    return group;
  }
}
