package dev.upfront.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim names: its series, and where it speaks of them a person, a source work or a platform.
 *
 * @param series its title as the article writes it
 * @param article a number that versions of articles share with no other one
 * @param day the day from which the article counts as published
 * @param author the author of the source work
 */
public record Naming(
    String series,
    long article,
    LocalDate day,
    @Nullable String person,
    @Nullable String work,
    @Nullable String author,
    @Nullable String platform) {

  /**
   * Some of the ledger's, in the order in which they were recorded.
   *
   * @param last where the next ones begin
   */
  public record Page(List<Naming> namings, long last) {}
}
