package dev.upfront.reading.odds;

import dev.upfront.reading.odds.NamedDays.Day;
import dev.upfront.reading.sentence.Elements;

/**
 * What speaks for a day being that of each series of a row, or against it.
 *
 * @param clues where both stand, and how they look
 * @param day the day, around which words stand that are clues too
 * @param elements the elements of its sentence
 * @param weight what all of that weighs
 */
record RowClues(ClueNumbers clues, Day day, Elements elements, double weight) {}
