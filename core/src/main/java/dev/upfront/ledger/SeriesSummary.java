package dev.upfront.ledger;

import java.time.LocalDate;

/**
 * What the ledger has of one series.
 *
 * @param title its title: the catalogue's where that knows it, else the one that most claims write
 * @param claims how many claims are about it, withdrawn ones too
 * @param articles how many versions of articles make them; one that writes two titles of the series counts twice
 * @param lastDay the last day on which something about it was published or withdrawn
 */
public record SeriesSummary(String title, int claims, int articles, LocalDate lastDay) {}
