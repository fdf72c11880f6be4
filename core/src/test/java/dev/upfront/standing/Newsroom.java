package dev.upfront.standing;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.Fact;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.ledger.AsOf;
import dev.upfront.ledger.Fingerprint;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.ledger.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles about one series, in few words: each says something about a season on a day. */
final class Newsroom {
  static final String SERIES = "The Lighthouse Keepers";

  private final List<RecordedClaim> claims = new ArrayList<>();
  private Trust trust = Trust.USUAL;
  private int articles;

  /** An article that is being written. */
  final class Piece {
    private final String outlet;
    private final LocalDate day;
    private final List<String> credits = new ArrayList<>();
    private String address;
    private String text;
    private Modality modality = Modality.REPORTED;
    private int quoted = 10;
    private @Nullable LocalDate withdrawn;

    private Piece(String outlet, String day) {
      this.outlet = outlet;
      this.day = LocalDate.parse(day);
      this.address = "https://%s.example/%03d".formatted(outlet.toLowerCase(), articles++);
      // No two articles have words in common unless one is said to copy.
      StringBuilder own = new StringBuilder();
      for (int i = 0; i < 120; i++) {
        own.append("word").append(articles).append('x').append(i).append(' ');
      }
      this.text = own.toString();
    }

    Piece officially() {
      modality = Modality.OFFICIAL;
      return this;
    }

    Piece guesses() {
      modality = Modality.EXPECTED;
      return this;
    }

    Piece crediting(String other) {
      credits.add(other);
      return this;
    }

    Piece copying(Piece other) {
      text = other.text;
      return this;
    }

    Piece takenBackOn(String when) {
      withdrawn = LocalDate.parse(when);
      return this;
    }

    /** What it says next, it says in these words. */
    Piece saying(String quote) {
      text = quote + ' ' + text;
      quoted = quote.length();
      return this;
    }

    /** Says something of a season, null for none. */
    Piece says(@Nullable Integer season, Fact... facts) {
      RecordedArticle article = new RecordedArticle(
          address,
          1,
          outlet,
          "",
          day,
          Window.of(PartialDate.of(day)),
          day,
          Instant.EPOCH,
          Fingerprint.of(text),
          credits);
      for (Fact fact : facts) {
        claims.add(new RecordedClaim(
            new Claim(SERIES, season, fact, modality, null, Evidence.of(text, 0, quoted)),
            article,
            withdrawn == null ? null : new Withdrawal(withdrawn, Instant.EPOCH)));
      }
      return this;
    }
  }

  Piece article(String outlet, String day) {
    return new Piece(outlet, day);
  }

  Newsroom trusting(Trust earned) {
    trust = earned;
    return this;
  }

  List<RecordedClaim> claims() {
    return List.copyOf(claims);
  }

  SeriesStanding asOf(String day) {
    return settle(claims, day);
  }

  SeriesStanding settle(List<RecordedClaim> some, String day) {
    return new Settler(Catalogue.bundled())
        .settle(SERIES, some, trust, AsOf.day(LocalDate.parse(day)));
  }

  Answer answer(int season, Question question, String day) {
    return asOf(day).season(season).orElseThrow().answer(question).orElseThrow();
  }

  Status status(int season, String day) {
    return asOf(day).season(season).map(Standing::status).orElse(Status.UNKNOWN);
  }

  static Fact renewed() {
    return new Fact.Renewed(null);
  }

  static Fact cancelled() {
    return new Fact.Cancelled(null);
  }

  static Fact release(String from, String to) {
    return new Fact.Release(window(from, to), null, null);
  }

  static Fact release(String date) {
    return release(date, date);
  }

  static Window window(String from, String to) {
    return Window.of(PartialDate.parse(from), PartialDate.parse(to));
  }

  static Value.When when(String date) {
    return new Value.When(window(date, date));
  }

  static Value.When when(String from, String to) {
    return new Value.When(window(from, to));
  }
}
