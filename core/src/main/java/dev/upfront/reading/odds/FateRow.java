package dev.upfront.reading.odds;

import java.util.Set;

/**
 * What speaks for the fates of all titles of a row, or against them.
 *
 * @param ofSentence what stands in and around their sentence, which is one for all its rows
 * @param clues what stands around the row
 * @param weights what both weigh for each fate
 */
record FateRow(Set<FateClue> ofSentence, Set<FateClue> clues, double[] weights) {}
