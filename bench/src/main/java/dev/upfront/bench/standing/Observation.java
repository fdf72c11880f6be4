package dev.upfront.bench.standing;

import dev.upfront.claim.Modality;
import dev.upfront.standing.Value;
import java.time.LocalDate;

/**
 * What a source says about a topic, as the published methods see it: one value for each source and topic, its latest.
 *
 * @param source the outlet
 * @param topic what it speaks of
 * @param value what it says
 * @param day when it said so last
 * @param modality how firmly
 * @param isImplied whether it follows from something else that it says: who names a premiere says that there will be one
 */
record Observation(
    String source, Topic topic, Value value, LocalDate day, Modality modality, boolean isImplied) {}
