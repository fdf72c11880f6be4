package dev.upfront.intake;

import java.io.Serial;

/**
 * Says in one line why an input gives no article: which input, what is wrong with it, what helps.
 */
public final class IntakeException extends Exception {
  @Serial
  private static final long serialVersionUID = 1L;

  private static final int LONGEST_INPUT = 200;

  /**
   * Made of the three things that the message says.
   *
   * @param input the file name or address as it was given
   * @param wrong what is wrong with it, a clause whose subject is the input: "is empty"
   * @param remedy what the user can do, an imperative: "give a file with text"
   */
  IntakeException(String input, String wrong, String remedy) {
    super(oneLine(input) + " " + wrong + ": " + remedy);
  }

  private static String oneLine(String input) {
    String visible = input.replaceAll("\\p{Cntrl}", "?");
    return visible.length() <= LONGEST_INPUT ? visible : visible.substring(0, LONGEST_INPUT) + "…";
  }
}
