package dev.upfront.reading.list;

import dev.upfront.reading.list.ListStates.Said;
import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables whose cells stand one below the other: a title on a line, what becomes of it on the next, "Copper Lane" above
 * "Renewed for season 4". Where headings stand above the titles of which they tell, few titles have one below.
 */
final class ListTables {
  /** A cell of more tokens tells a story. */
  private static final int LONGEST = 20;

  private final ListStates states;
  private final ListTitles titles;
  private final ListLines lines;
  private final boolean found;

  ListTables(ListStates states, ListTitles titles, ListLines lines) {
    this.states = states;
    this.titles = titles;
    this.lines = lines;
    int stated = 0;
    int bare = 0;
    for (Block block : lines.text.blocks) {
      if (isTitle(block)) {
        stated += below(block) == null ? 0 : 1;
        bare += below(block) == null ? 1 : 0;
      }
    }
    found = stated > 2 && stated >= bare;
  }

  /** What the line right below a title says of it; null where none does, or the article has no table. */
  @Nullable
  Said of(Block title) {
    return found && isTitle(title) ? below(title) : null;
  }

  /** Whether a line tells what becomes of the title above it. */
  boolean isState(Block block) {
    return block.index() > 0 && of(lines.text.blocks.get(block.index() - 1)) != null;
  }

  private @Nullable Said below(Block title) {
    Block below = lines.isLast(title) ? title : lines.below(title);
    boolean joined = below != title && !below.blankBefore() && below.to() - below.from() <= LONGEST;
    return joined ? states.said(below.from(), below.to()) : null;
  }

  private boolean isTitle(Block block) {
    return block.kind() != Kind.PARAGRAPH
        && titles.fills(block)
        && states.said(block.from(), block.to()) == null;
  }
}
