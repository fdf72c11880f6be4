package dev.upfront.standing;

import dev.upfront.claim.Modality;
import java.time.LocalDate;

/**
 * One answer of the past or present to a question.
 *
 * @param since the day from which it stood
 * @param value the answer
 * @param firmness how firmly those who support it say so
 * @param confidence the probability that it is right, as believed on that day, 0 to 1
 */
public record Step(LocalDate since, Value value, Modality firmness, double confidence) {}
