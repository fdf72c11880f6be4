package dev.upfront.web;

import dev.upfront.claim.Modality;
import dev.upfront.dossier.Words;
import dev.upfront.ledger.Tally;
import dev.upfront.standing.Trust;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What the page of an outlet shows: its record.
 *
 * @param sentence all of it in a sentence or two
 * @param rows by kind of claim and how firmly it was said
 * @param trust how far its word is believed, by how firmly it gives it
 */
record OutletPage(
    Frame frame,
    String name,
    String sentence,
    AsOfControl control,
    List<Row> rows,
    List<Believed> trust) {

  /** A kind of claim. */
  record Row(String type, String how, int right, int wrong) {}

  /** How often a claim of the outlet is expected to be right that it makes so firmly. */
  record Believed(String how, String percent, String usual) {}

  static OutletPage of(Frame frame, LocalDate day, String name, List<Tally> tallies) {
    Trust trust = Trust.of(tallies);
    return new OutletPage(
        frame,
        name,
        OutletRow.of(tallies, frame.links()).stream()
            .findFirst()
            .map(OutletPage::sentence)
            .orElse(
                "No season that it spoke of before is out yet, so nothing is known of how often it is"
                    + " right. It is believed as is usual."),
        AsOfControl.of(
            frame,
            new AsOfControl.Parameter("name", name),
            day,
            Collections.emptyNavigableSet(),
            links -> links.outlet(name)),
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

  private static String sentence(OutletRow row) {
    String claims = "Of %s that events have settled, "
        .formatted(Words.count(row.right() + row.wrong(), "claim"));
    return row.right() == 0
        ? claims + "none came true."
        : "%s%d came true, said %s before as a rule. %s of them all repeated nobody."
            .formatted(claims, row.right(), row.early(), row.original());
  }
}
