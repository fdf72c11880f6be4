package dev.upfront.reading.list;

import dev.upfront.reading.date.When;
import dev.upfront.reading.sentence.SeasonMention;
import dev.upfront.reading.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of a roundup, line by line: verdicts, schedules, status reports. */
public final class Listing {

  /** What a heading or the first word of a line says of the entries behind it. */
  public enum Status {
    RENEWED,
    CANCELLED,
    ORDERED,
    ENDING,
    WAITING,
    FILMING,
    DELAYED,
    /** Something of which no claim is made, and which ends what held before. */
    OTHER
  }

  /**
   * One series in a list.
   *
   * @param from first token of its title
   * @param to behind the last one
   * @param season the season that stands with it, or null
   * @param status what the list says of it, or null
   * @param date the day under which it stands, or null
   * @param platform by whom, or null
   * @param isNew whether a mark or a word calls it new
   * @param isLast whether a word beside it calls the season its last
   * @param open whether the list says in brackets that nothing is decided
   * @param carried whether its status is what the headline says of all
   */
  public record Entry(
      int from,
      int to,
      @Nullable SeasonMention season,
      @Nullable Status status,
      @Nullable When date,
      @Nullable String platform,
      boolean isNew,
      boolean isLast,
      boolean open,
      boolean carried) {}

  /** By line; those behind the last line that has some are left out. */
  private final List<List<Entry>> entries = new ArrayList<>();

  private final List<List<Entry>> all = new ArrayList<>();
  private final BitSet details = new BitSet();
  private final BitSet slots = new BitSet();
  private int count;
  private int stories;

  /** The entries of a line, to be called for the lines from the top down. */
  void add(int block, List<Entry> found) {
    if (!found.isEmpty()) {
      while (entries.size() < block) {
        entries.add(List.of());
      }
      all.add(List.copyOf(found));
      entries.add(all.get(all.size() - 1));
      count += found.size();
    }
  }

  /** A line that says something of the entry above it. */
  void detail(int block) {
    details.set(block);
  }

  public boolean isDetail(Text.Block block) {
    return details.get(block.index());
  }

  /** A line that tells when and where the title beside it is on, as the entry of that title says. */
  void slot(int block) {
    slots.set(block);
  }

  public boolean isSlot(Text.Block block) {
    return slots.get(block.index());
  }

  /** Counts a line that tells a story of its own. */
  void story(boolean isOne) {
    stories += isOne ? 1 : 0;
  }

  private @Nullable Integer refused;

  /** The headline says of all that they will not get this season. */
  void refused(int season) {
    refused = season;
  }

  @Nullable
  public Integer refused() {
    return refused;
  }

  private boolean storied;

  /** Titles stand as headings over a story each. */
  void storied(boolean found) {
    storied = found;
  }

  public boolean isStoried() {
    return storied;
  }

  private boolean guide;
  private boolean guideOfMany;

  /** Slots tell when and where each title is on. */
  void guide(boolean found, boolean ofMany) {
    guide = found;
    guideOfMany = ofMany;
  }

  /** The same of so many titles that the article is about none of them alone. */
  public boolean isGuideOfMany() {
    return guideOfMany;
  }

  public boolean isGuide() {
    return guide;
  }

  /** Whether several lines tell a story each. */
  public boolean isOfStories() {
    return stories >= 3;
  }

  public List<Entry> of(Text.Block block) {
    return block.index() < entries.size() ? entries.get(block.index()) : List.of();
  }

  /** Whether a line has an entry that stands under a day. */
  public boolean isDated(Text.Block block) {
    for (Entry entry : of(block)) {
      if (entry.date() != null) {
        return true;
      }
    }
    return false;
  }

  /** The entries of each line, from the top down. */
  public List<List<Entry>> all() {
    return all;
  }

  /** Whether there are enough of them to make the article a roundup. */
  public boolean isRoundup() {
    return count >= 3;
  }
}
