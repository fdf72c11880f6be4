package dev.upfront.reading.list;

import dev.upfront.reading.date.When;
import dev.upfront.reading.list.Listing.Status;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Tokens;

/**
 * Tells which entries begin: on the day under which they stand, by a remark ("new", "series premiere"), or not, as they come
 * back.
 */
final class ListPremieres {
  /** "(Sundance Now/AMC+, new drama)": the word stands no farther behind its title. */
  private static final int NEW_REACH = 9;

  private final ListSlots slots;
  private final ListStories stories;
  private final ListHeadings headings;
  private final Tokens tokens;

  ListPremieres(ListSlots slots, ListStories stories, ListHeadings headings, ListLines lines) {
    this.slots = slots;
    this.stories = stories;
    this.headings = headings;
    this.tokens = lines.tokens;
  }

  /** Under a day, what is called new or renewed only begins on it. */
  boolean isPremiere(Status said) {
    return headings.date() != null && (said == Status.ORDERED || said == Status.RENEWED);
  }

  /** The same above a day: "Low Water (new series)" over a story that ends "Available October 2". */
  boolean isPremiere(Block block, Status said) {
    return isPremiere(said) || said == Status.ORDERED && stories.day(block) != null;
  }

  /** Whether what stands under a day begins on it: on a weekday of a guide only what is said to. */
  boolean begins(Block block) {
    When day = headings.date();
    if (day == null || day.unit() != When.Unit.WEEKDAY) {
      return day != null;
    }
    if (slots.areThere()) {
      return !stories.goesOn(block);
    }
    for (int i = block.from(); i < block.to(); i++) {
      if (tokens.is(i, "premiere") || tokens.is(i, "premieres") || tokens.is(i, "debuts")) {
        return true;
      }
    }
    return false;
  }

  /** "Low Water (Tuesday, BBC One, 9pm) is back for a fifth series": whether a line says that its series was there before. */
  boolean comesBack(Block block, int from) {
    for (int i = from; i < Math.min(block.to(), from + ListSlots.LONGEST + 3); i++) {
      if (tokens.is(i, "back") || tokens.is(i, "returns") || tokens.is(i, "return")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a star or a word behind a title calls it new: "SP", "new", "series premiere". */
  boolean isMarkedNew(int from, int to) {
    if (tokens.isMark(from, '*')) {
      return true;
    }
    for (int i = from; i < to; i++) {
      boolean premiere =
          (tokens.is(i, "premiere") || tokens.is(i, "debut")) && tokens.is(i - 1, "series");
      boolean mark = i < from + NEW_REACH && (tokens.is(i, "sp") || tokens.is(i, "new"));
      if (premiere || mark) {
        return true;
      }
    }
    return false;
  }
}
