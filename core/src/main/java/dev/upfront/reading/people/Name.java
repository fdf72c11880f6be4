package dev.upfront.reading.people;

import dev.upfront.reading.text.Vocabulary;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A name where it stands in an article: its words, put together once, and what was known of it when last asked. */
final class Name {
  final String text;

  /** The same, folded. */
  final String key;

  /** Without the "Sir" that opens it. */
  final String untitled;

  final String untitledKey;
  final boolean isOneWord;

  /** Whether the words beside it show that it is no person's. */
  final boolean isNobody;

  @Nullable
  Standing standing;

  /** How often something had been learned of names when {@link #standing} was asked. */
  int asOf;

  /**
   * What is known of a name.
   *
   * @param person whose it is; null where it is nobody's
   * @param fullName whose surname it is, or null
   * @param family those of whom it is the name in the plural
   * @param character whether it is a part
   * @param maybeCharacter whether it is one, or the first or last name of one
   */
  record Standing(
      @Nullable String person,
      @Nullable String fullName,
      List<String> family,
      boolean character,
      boolean maybeCharacter) {

    boolean isSame(Standing other) {
      return this == other
          || character == other.character
              && maybeCharacter == other.maybeCharacter
              && Objects.equals(person, other.person)
              && Objects.equals(fullName, other.fullName)
              && family.equals(other.family);
    }
  }

  Name(String text, String untitled, boolean isOneWord, boolean isNobody) {
    this.text = text;
    this.untitled = untitled;
    key = Vocabulary.fold(text);
    untitledKey = untitled.equals(text) ? key : Vocabulary.fold(untitled);
    this.isOneWord = isOneWord;
    this.isNobody = isNobody;
  }
}
