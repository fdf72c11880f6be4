package dev.upfront.ledger;

import dev.upfront.claim.FactType;
import dev.upfront.claim.Modality;
import java.time.LocalDate;

/**
 * What became of an outlet's claim once events had settled the matter.
 *
 * @param outlet whose claim it was
 * @param type what it was about
 * @param modality how firmly it was said
 * @param settled the day on which events settled it
 * @param right whether it had been so
 * @param blame how much of a mistake is the outlet's, 0 to 1; the rest is put down to the reader, which may have
 *     misread it; 1 where it was right
 * @param daysAhead days from the claim to the event
 * @param original whether the outlet said it by itself, rather than after another one
 */
public record Mark(
    String outlet,
    FactType type,
    Modality modality,
    LocalDate settled,
    boolean right,
    double blame,
    int daysAhead,
    boolean original) {}
