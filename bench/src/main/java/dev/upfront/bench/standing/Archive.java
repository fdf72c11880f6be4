package dev.upfront.bench.standing;

import dev.upfront.claim.Claim;
import dev.upfront.claim.Evidence;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.ledger.Fingerprint;
import dev.upfront.ledger.RecordedArticle;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.ledger.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Records what a press wrote as the ledger would, had it seen each article on its day. */
final class Archive {
  private final Chance chance;

  private Archive(Chance chance) {
    this.chance = chance;
  }

  /** The claims of a press about one series, in the order of days. */
  static List<RecordedClaim> of(PressHistory.Written written, Chance chance) {
    return new Archive(chance).claims(written);
  }

  private List<RecordedClaim> claims(PressHistory.Written written) {
    Map<Draft, Draft> corrected = new HashMap<>();
    written.corrections().forEach(each -> corrected.put(each.wrong(), each.corrected()));
    List<RecordedClaim> claims = new ArrayList<>();
    for (Draft draft : written.drafts()) {
      Draft later = corrected.get(draft);
      if (later == null) {
        claims.addAll(claims(draft, 1));
        continue;
      }
      List<RecordedClaim> again = claims(later, 2);
      Set<Object> kept = new HashSet<>();
      again.forEach(claim -> kept.add(key(claim.claim())));
      Withdrawal withdrawal = new Withdrawal(later.day(), noon(later.day()));
      for (RecordedClaim claim : claims(draft, 1)) {
        claims.add(
            kept.contains(key(claim.claim()))
                ? claim
                : new RecordedClaim(claim.claim(), claim.article(), withdrawal));
      }
      claims.addAll(again);
    }
    claims.sort(Comparator.comparing(claim -> claim.article().day()));
    return claims;
  }

  private static Object key(Claim claim) {
    return List.of(claim.season() == null ? 0 : claim.season(), claim.fact(), claim.modality());
  }

  private List<RecordedClaim> claims(Draft draft, int version) {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      text.append(sentence.words());
      ends.add(text.length());
      text.append(' ');
    }
    text.append(boilerplate(draft.outlet()));
    String whole = text.toString();
    RecordedArticle article = article(draft, version, whole);
    List<RecordedClaim> claims = new ArrayList<>();
    for (int i = 0; i < draft.sentences().size(); i++) {
      Sentence sentence = draft.sentences().get(i);
      Statement read = sentence.read();
      if (read != null) {
        Evidence evidence =
            Evidence.of(whole, ends.get(i) - sentence.words().length(), ends.get(i));
        claims.add(new RecordedClaim(claim(read, evidence), article, null));
      }
    }
    return claims;
  }

  private static Claim claim(Statement read, Evidence evidence) {
    Topic topic = read.topic();
    return new Claim(topic.series(), topic.season(), read.fact(), read.modality(), null, evidence);
  }

  private RecordedArticle article(Draft draft, int version, String text) {
    LocalDate day = draft.day();
    String host = draft.outlet().name().replace(' ', '-').toLowerCase(Locale.ROOT);
    String series = draft.statements().findFirst().orElseThrow().topic().series();
    return new RecordedArticle(
        "https://%s.example/%s/%d"
            .formatted(host, series.replace(' ', '-').toLowerCase(Locale.ROOT), draft.number()),
        version,
        draft.outlet().name(),
        Prose.sentence(chance, series),
        day,
        Window.of(PartialDate.of(day)),
        day,
        noon(day),
        Fingerprint.of(text),
        draft.credits());
  }

  /** What stands below each article of an outlet. */
  private static String boilerplate(Outlet outlet) {
    return Prose.sentence(new Chance(outlet.name().hashCode()), "");
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }
}
