package dev.upfront.reading.cast;

import dev.upfront.reading.sentence.Mention.Credit;
import java.util.List;

/**
 * The people that a phrase is about.
 *
 * @param people whom
 * @param element where they stand, -1 where a pronoun means them
 * @param cost how far, 0 where they fill the phrase's slot
 */
record Subject(List<Credit> people, int element, int cost) {}
