package dev.upfront.intake.web;

/** Why an address gave no article, in the words in which a summary counts them. */
public enum Reason {
  NO_WEB_ADDRESS(true, "no address on the web"),
  PRIVATE_ADDRESS(true, "on a private network"),
  ROBOTS(true, "forbidden by robots.txt"),
  OTHER_MEDIUM(true, "not a page"),
  TOO_LARGE(true, "too large"),
  BOMB(true, "unpacked to too much"),
  OTHER_TOPIC(true, "not about television"),
  OTHER_LANGUAGE(true, "not in English"),
  NO_ARTICLE(true, "without an article"),
  NO_SUCH_HOST(false, "of an unknown host"),
  NO_CONNECTION(false, "without a connection"),
  TOO_SLOW(false, "too slow"),
  REFUSED(false, "refused by the server"),
  NOT_THERE(false, "not there"),
  SERVER_TROUBLE(false, "in trouble on the server"),
  REDIRECTED_IN_CIRCLES(false, "redirected too often"),
  BROKEN(false, "broken on the way"),
  DAMAGED(false, "damaged in an archive");

  private final boolean turnedDown;
  private final String words;

  Reason(boolean turnedDown, String words) {
    this.turnedDown = turnedDown;
    this.words = words;
  }

  /** Whether it was turned down on this side; else it failed on the other. */
  public boolean isTurnedDown() {
    return turnedDown;
  }

  /** What becomes a count: "3 forbidden by robots.txt". */
  public String words() {
    return words;
  }
}
