package dev.upfront.web;

import dev.upfront.claim.Modality;
import dev.upfront.ledger.Tally;
import dev.upfront.standing.Trust;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an outlet shows: its record.
 *
 * @param total all of it, null where no season that it spoke of is out
 * @param rows by kind of claim and how firmly it was said
 * @param trust how far its word is believed, by how firmly it gives it
 */
record OutletPage(
    Frame frame, String name, @Nullable OutletRow total, List<Row> rows, List<Believed> trust) {

  /** A kind of claim. */
  record Row(String type, String how, int right, int wrong) {}

  /** How often a claim of the outlet is expected to be right that it makes so firmly. */
  record Believed(String how, String percent, String usual) {}

  static OutletPage of(Frame frame, String name, List<Tally> tallies) {
    Trust trust = Trust.of(tallies);
    return new OutletPage(
        frame,
        name,
        OutletRow.of(tallies, frame.links()).stream().findFirst().orElse(null),
        tallies.stream()
            .map(tally -> new Row(
                tally.type().word().replace('_', ' '),
                tally.modality().word(),
                tally.right(),
                tally.wrong()))
            .toList(),
        Arrays.stream(Modality.values())
            .map(modality -> new Believed(
                modality.word(),
                Sure.percent(trust.outlet(name, modality)),
                Sure.percent(Trust.USUAL.outlet(name, modality))))
            .toList());
  }
}
