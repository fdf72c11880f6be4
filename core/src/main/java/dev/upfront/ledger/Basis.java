package dev.upfront.ledger;

/**
 * On what something rests that was worked out from the ledger: as long as that stays the same, so does what was worked
 * out. Whoever works it out asks for the basis before asking for claims, so that what is recorded in between is not taken
 * for known.
 *
 * @param work names what was worked out; of each work the ledger keeps one result
 * @param state the state of the ledger, and the day asked
 */
public record Basis(String work, String state) {}
