package dev.upfront.reading.people;

import dev.upfront.reading.sentence.Mention.Credit;

/**
 * A person as one name of a row.
 *
 * @param credit the person with the part
 * @param nameTo behind the name
 * @param characterTo behind the part where it follows the name in plain words, else -1
 */
record Seat(Credit credit, int nameTo, int characterTo) {}
