package dev.upfront.reading.odds;

import dev.upfront.reading.text.Text.Sentence;

/**
 * A place where an article names a series.
 *
 * @param title the series
 * @param sentence the sentence
 * @param element where it stands there
 * @param passing whether the sentence does not speak of it
 */
record Naming(String title, Sentence sentence, int element, boolean passing) {}
