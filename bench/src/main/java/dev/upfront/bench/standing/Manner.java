package dev.upfront.bench.standing;

/** How one article takes over what another one says. */
enum Manner {
  /** Word by word. */
  VERBATIM,
  /** Half of the sentences word by word, others in new words, some left out. */
  PARTLY,
  /** In new words, with the name of the outlet that it comes from. */
  CREDITED,
  /** In new words, and no word on where it comes from. */
  UNCREDITED
}
