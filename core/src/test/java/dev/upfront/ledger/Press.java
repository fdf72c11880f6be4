package dev.upfront.ledger;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.Article;
import dev.upfront.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes readings by hand, so that a test says what was claimed and needs no reader to find it. */
public final class Press {
  private String id = "a.txt";
  private @Nullable String address;
  private @Nullable String outlet;
  private @Nullable LocalDate published;
  private @Nullable LocalDate seen;
  private Window dated = Window.ANY;
  private final StringBuilder text = new StringBuilder();
  private final List<Said> said = new ArrayList<>();

  private record Said(
      String series, @Nullable Integer season, Fact fact, Modality modality, int start, int end) {}

  public static Press file(String name) {
    Press press = new Press();
    press.id = name;
    return press;
  }

  public static Press at(String address) {
    Press press = file(address);
    press.address = address;
    return press;
  }

  public Press by(String outlet) {
    this.outlet = outlet;
    return this;
  }

  public Press on(String day) {
    published = LocalDate.parse(day);
    dated = Window.of(PartialDate.of(published));
    return this;
  }

  /** Undated, and written within the window. */
  public Press within(String from, String to) {
    dated = Window.of(PartialDate.parse(from), PartialDate.parse(to));
    return this;
  }

  /** It was there on that day. */
  public Press seen(String day) {
    seen = LocalDate.parse(day);
    return this;
  }

  public Press says(String words) {
    text.append(words).append('\n');
    return this;
  }

  public Press claims(String series, @Nullable Integer season, Fact fact) {
    return claims(series, season, fact, Modality.REPORTED);
  }

  public Press claims(String series, @Nullable Integer season, Fact fact, Modality modality) {
    int start = text.length();
    text.append("%s has it (%s) that %s of %s.".formatted(id, modality, fact, series));
    said.add(new Said(series, season, fact, modality, start, text.length()));
    text.append('\n');
    return this;
  }

  public Reading read() {
    String whole = text.isEmpty() ? "Nothing new." : text.toString();
    List<Claim> claims = said.stream()
        .map(each -> new Claim(
            each.series(),
            each.season(),
            each.fact(),
            each.modality(),
            null,
            Evidence.of(whole, each.start(), each.end())))
        .toList();
    return new Reading(
        new Article(id, "", outlet, address, published, whole).seenOn(seen),
        dated,
        null,
        null,
        claims);
  }

  /** A release in a window like {@code 2023-08-03} or {@code 2023}. */
  public static Fact release(String when) {
    return new Fact.Release(Window.of(PartialDate.parse(when)), "Netflix", null);
  }
}
