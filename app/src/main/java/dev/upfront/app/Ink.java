package dev.upfront.app;

import dev.upfront.claim.Modality;

/**
 * Emphasis for a terminal, or none. It is put on after widths are measured, as it has none itself.
 *
 * @param on whether to emphasise at all
 */
record Ink(boolean on) {

  /** For pages that no terminal shows. */
  static final Ink PLAIN = new Ink(false);

  String heading(String text) {
    return set("1", text);
  }

  String faint(String text) {
    return set("2", text);
  }

  /** Firm is green and loose is yellow; what is merely reported needs no colour. */
  String modality(Modality modality, String text) {
    return switch (modality) {
      case OFFICIAL -> set("32", text);
      case REPORTED -> text;
      case EXPECTED -> set("33", text);
    };
  }

  private String set(String code, String text) {
    return !on || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
