package dev.upfront.reading.scene;

import dev.upfront.reading.text.Text.Block;
import dev.upfront.reading.text.Text.Kind;
import dev.upfront.reading.text.Tokens;
import java.util.Locale;

/** Lines below pictures, which stand between paragraphs that go on about something else. */
public final class Captions {
  /** In tokens. */
  private static final int LONGEST = 30;

  private Captions() {}

  /** "Ana Ruiz in Low Water. PHOTO: BBC", "Ben Ode (Image: ITV)". */
  public static boolean is(Block block, Tokens tokens) {
    if (block.kind() == Kind.TITLE || block.to() - block.from() > LONGEST) {
      return false;
    }
    for (int i = block.from() + 1; i + 1 < block.to(); i++) {
      if (tokens.isMark(i + 1, ':')) {
        boolean picture = switch (tokens.word(i).toLowerCase(Locale.ROOT)) {
          case "photo", "photos", "picture", "pictures", "pic", "image", "images" -> true;
          default -> false;
        };
        return picture && (tokens.isMark(i - 1, '.') || tokens.isMark(i - 1, '('));
      }
    }
    return false;
  }
}
