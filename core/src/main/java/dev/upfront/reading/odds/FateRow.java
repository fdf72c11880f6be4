package dev.upfront.reading.odds;

import java.util.Set;

/**
 * What speaks for the fates of all titles of a row, or against them.
 *
 * @param clues what stands around the row
 * @param weights what that weighs for each fate
 */
record FateRow(Set<FateClue> clues, double[] weights) {}
