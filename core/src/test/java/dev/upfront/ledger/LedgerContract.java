package dev.upfront.ledger;

import static dev.upfront.ledger.Press.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.upfront.claim.CastStatus;
import dev.upfront.claim.Fact;
import dev.upfront.claim.FactType;
import dev.upfront.claim.Job;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.intake.feed.Following;
import dev.upfront.intake.web.Validators;
import dev.upfront.intake.web.Visit;
import dev.upfront.reading.Reading;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ledger promises, whatever database it is in. */
abstract class LedgerContract {
  private static final String NEWS = "https://reelanddial.example/heartstopper";
  private static final AsOf NOW = AsOf.day(LocalDate.MAX);

  private Instant now = Instant.parse("2023-05-10T12:00:00Z");
  private String url = "";
  private Ledger ledger;

  /** The URL of a ledger that nobody else has. */
  abstract String newLedger();

  @BeforeEach
  void open() {
    url = newLedger();
    ledger = Ledger.open(url, () -> now);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Recording add(Press press) {
    return ledger.record(press.read());
  }

  private List<RecordedClaim> seen(String series, AsOf asOf) {
    return ledger.claims(series, asOf).stream().filter(asOf::sees).toList();
  }

  private static AsOf asOf(String day) {
    return AsOf.day(LocalDate.parse(day));
  }

  @Test
  void keepsAClaimOfEachTypeAsItWasRead() {
    List<Fact> facts = List.of(
        new Fact.Ordered("Netflix"),
        new Fact.Renewed(null),
        new Fact.Undecided(),
        new Fact.Cancelled("ABC"),
        new Fact.FinalSeason(),
        new Fact.ProductionStarted(Window.until(PartialDate.parse("2022-09"))),
        new Fact.ProductionOngoing(),
        new Fact.ProductionWrapped(Window.ANY),
        new Fact.Delayed(),
        new Fact.NoDateYet(),
        new Fact.Release(Window.from(PartialDate.parse("2023")), null, 2),
        new Fact.EpisodeCount(8),
        new Fact.Cast("Kit Connor", "Nick Nelson", CastStatus.RETURNS),
        new Fact.Crew("Euros Lyn", Job.DIRECTOR),
        new Fact.BasedOn(null, "Alice Oseman"));
    assertThat(facts).extracting(Fact::type).containsExactly(FactType.values());
    Press press = Press.at(NEWS).by("Reel & Dial").on("2023-04-19").says("According to Variety.");
    facts.forEach(fact -> press.claims("Heartstopper", 2, fact, Modality.EXPECTED));
    Reading reading = press.read();

    ledger.record(reading);

    List<RecordedClaim> claims = ledger.claims("Heartstopper", NOW);
    assertThat(claims).extracting(RecordedClaim::claim).isEqualTo(reading.claims());
    assertThat(claims)
        .extracting(RecordedClaim::article)
        .containsOnly(new RecordedArticle(
            NEWS,
            1,
            "Reel & Dial",
            "",
            LocalDate.parse("2023-04-19"),
            reading.dated(),
            LocalDate.parse("2023-04-19"),
            now,
            Fingerprint.of(reading.article().text()),
            List.of("Variety")));
    assertThat(ledger.text(NEWS, 1)).contains(reading.article().text());
    assertThat(ledger.text(NEWS, 2)).isEmpty();
  }

  @Test
  void theSameArticleAgainChangesNothing() {
    Press news = Press.at(NEWS).on("2023-04-19").claims("Heartstopper", 2, release("2023-08-03"));
    assertThat(add(news))
        .isInstanceOfSatisfying(
            Recording.New.class, made -> assertThat(made.claims()).isEqualTo(1));
    List<RecordedClaim> before = ledger.claims("Heartstopper", NOW);
    now = now.plus(1, ChronoUnit.DAYS);

    assertThat(add(news)).isInstanceOf(Recording.Known.class);

    assertThat(ledger.claims("Heartstopper", NOW)).isEqualTo(before);
  }

  @Test
  void withoutAnAddressATextIsKnownWhateverItsFileIsCalled() {
    add(Press.file("press/a.txt").says("Nothing new."));

    assertThat(add(Press.file("b.txt").says("Nothing new.")))
        .isInstanceOfSatisfying(
            Recording.Known.class,
            known -> assertThat(known.article().address()).isEqualTo("press/a.txt"));
    assertThat(add(Press.file("./press//a.txt").claims("Heartstopper", 2, release("2024"))))
        .isInstanceOf(Recording.Edited.class);
  }

  @Test
  void anArticleWasWrittenNoLaterThanItWasSeen() {
    Press undated = Press.at(NEWS).within("2022-08", "2024").seen("2023-02-03");
    Press later = Press.file("later").within("2023-03", "2023-04").seen("2023-02-03");
    Press dated = Press.file("dated").on("2023-02-04").seen("2023-02-03").says("Dated.");

    assertThat(add(undated).article())
        .extracting(RecordedArticle::dated, RecordedArticle::day)
        .containsExactly(
            Window.of(PartialDate.parse("2022-08"), PartialDate.parse("2023-02-03")),
            LocalDate.parse("2023-02-03"));
    assertThat(add(later).article().dated())
        .isEqualTo(Window.until(PartialDate.parse("2023-02-03")));
    assertThat(add(dated).article().day()).isEqualTo("2023-02-04");
  }

  @Test
  void whatComesInByStandardInputIsNoEditOfWhatCameBefore() {
    add(Press.file("-").claims("Heartstopper", 2, release("2023")));

    assertThat(add(Press.file("-").claims("Silo", 2, release("2024"))))
        .isInstanceOf(Recording.New.class);
  }

  @Test
  void anEditWithdrawsWhatItNoLongerClaims() {
    add(Press.at(NEWS)
        .on("2023-04-19")
        .claims("Heartstopper", 2, release("2023-08-13"))
        .claims("Heartstopper", 2, new Fact.EpisodeCount(8)));
    Press edit = Press.at(NEWS)
        .on("2023-04-21")
        .claims("Heartstopper", 2, release("2023-08-03"))
        .claims("Heartstopper", 2, new Fact.EpisodeCount(8));
    Instant first = now;
    now = now.plus(2, ChronoUnit.HOURS);

    assertThat(add(edit)).isInstanceOfSatisfying(Recording.Edited.class, edited -> {
      assertThat(edited.withdrawn()).isEqualTo(1);
      assertThat(edited.article().version()).isEqualTo(2);
    });

    assertThat(ledger.claims("Heartstopper", NOW))
        .extracting(
            each -> each.article().version(), each -> each.claim().fact(), RecordedClaim::withdrawn)
        .containsExactly(
            tuple(1, release("2023-08-13"), new Withdrawal(LocalDate.parse("2023-04-21"), now)),
            tuple(1, new Fact.EpisodeCount(8), null),
            tuple(2, release("2023-08-03"), null),
            tuple(2, new Fact.EpisodeCount(8), null));
    assertThat(seen("Heartstopper", asOf("2023-04-18"))).isEmpty();
    assertThat(seen("Heartstopper", asOf("2023-04-20")))
        .extracting(each -> each.claim().fact())
        .containsExactly(release("2023-08-13"), new Fact.EpisodeCount(8));
    assertThat(seen("Heartstopper", asOf("2023-04-21")))
        .extracting(each -> each.claim().fact())
        .containsExactly(new Fact.EpisodeCount(8), release("2023-08-03"), new Fact.EpisodeCount(8));
    assertThat(seen("Heartstopper", new AsOf(LocalDate.MAX, first)))
        .extracting(each -> each.article().version())
        .containsOnly(1);
    assertThat(ledger.text(NEWS, 1)).isPresent().isNotEqualTo(ledger.text(NEWS, 2));
  }

  @Test
  void anOldCopyThatIsAddedAgainIsNoEdit() {
    Press old = Press.at(NEWS).on("2023-04-19").claims("Heartstopper", 2, release("2023-08-13"));
    Press edit = Press.at(NEWS).on("2023-04-19").claims("Heartstopper", 2, release("2023-08-03"));
    add(old);
    add(edit);
    List<RecordedClaim> before = ledger.claims("Heartstopper", NOW);

    assertThat(add(old)).isInstanceOf(Recording.Known.class);
    assertThat(add(edit)).isInstanceOf(Recording.Known.class);

    assertThat(ledger.claims("Heartstopper", NOW)).isEqualTo(before);
  }

  @Test
  void sayingItLessFirmlyWithdrawsItAndSayingItMoreFirmlyDoesNot() {
    Fact firm = release("2023-08-03");
    Fact loose = new Fact.FinalSeason();
    add(Press.at(NEWS)
        .claims("Heartstopper", 2, firm, Modality.OFFICIAL)
        .claims("Heartstopper", 3, loose, Modality.EXPECTED));

    add(Press.at(NEWS)
        .claims("Heartstopper", 2, firm, Modality.EXPECTED)
        .claims("Heartstopper", 3, loose, Modality.OFFICIAL));

    assertThat(ledger.claims("Heartstopper", NOW))
        .filteredOn(each -> each.withdrawn() != null)
        .extracting(each -> each.claim().fact(), each -> each.claim().modality())
        .containsExactly(tuple(firm, Modality.OFFICIAL));
  }

  @Test
  void knowsTheDayFromWhichAnArticleCounts() {
    now = Instant.parse("2023-05-10T23:30:00Z");
    assertThat(day(Press.file("own").on("2022-01-02"))).isEqualTo("2022-01-02");
    assertThat(day(Press.file("worked out").within("2022-11", "2022-12"))).isEqualTo("2022-12-31");
    assertThat(day(Press.file("not over").within("2023-05", "2023-06"))).isEqualTo("2023-05-10");
    assertThat(day(Press.file("no hint").says("no hint"))).isEqualTo("2023-05-10");
    assertThat(day(Press.file("own").on("2022-01-02").says("again"))).isEqualTo("2023-05-10");
    assertThat(day(Press.file("own").on("2023-05-12").says("later"))).isEqualTo("2023-05-12");
    assertThat(day(Press.file("own").says("no day"))).isEqualTo("2023-05-12");
  }

  private String day(Press press) {
    return add(press.claims("Silo", 1, release("2023"))).article().day().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Fire Force", "fire force", "FireForce", "Fire Brigade of Flames"})
  void otherTitlesLeadToTheSameClaims(String title) {
    add(Press.file("a").claims("Fire Force", 5, new Fact.FinalSeason()));
    add(Press.file("b").claims("Fire Brigade of Flames", 5, new Fact.Delayed()));

    assertThat(ledger.claims(title, NOW))
        .extracting(each -> each.claim().series())
        .containsExactly("Fire Force", "Fire Brigade of Flames");
    assertThat(ledger.find(title)).map(SeriesSummary::title).contains("Fire Force");
    assertThat(ledger.series()).hasSize(1);
  }

  @Test
  void listsSeriesAndWhatIsLikeAName() {
    add(Press.file("a")
        .on("2023-04-19")
        .claims("Heartstopper", 2, release("2023"))
        .claims("Heartstopper", 3, new Fact.Renewed(null))
        .claims("Éclipse of Bellwether", 1, new Fact.Ordered(null)));
    add(Press.file("b").on("2023-05-02").claims("ECLIPSE OF BELLWETHER", 1, new Fact.Delayed()));
    add(Press.file("c")
        .on("2023-05-01")
        .claims("Eclipse of Bellwether", 1, new Fact.Delayed())
        .claims("Eclipse of Bellwether", 1, release("2025")));

    assertThat(ledger.series())
        .containsExactly(
            new SeriesSummary("Eclipse of Bellwether", 4, 3, LocalDate.parse("2023-05-02")),
            new SeriesSummary("Heartstopper", 2, 1, LocalDate.parse("2023-04-19")));
    assertThat(ledger.suggestions("hartstoper", 3)).containsExactly("Heartstopper");
    assertThat(ledger.suggestions("zzz", 3)).isEmpty();
    assertThat(ledger.find("Nothing of the Kind")).isEmpty();
    assertThat(ledger.claims("Nothing of the Kind", NOW)).isEmpty();
  }

  @Test
  void tellsOfWhichSeriesAPremiereIsOver() {
    add(Press.at(NEWS)
        .by("Reel & Dial")
        .on("2023-05-01")
        .claims("Heartstopper", 2, release("2023-08-03")));
    add(Press.at(NEWS + "/silo")
        .by("Reel & Dial")
        .on("2023-05-02")
        .claims("Silo", 1, release("2023-05-05")));
    add(Press.at(NEWS + "/dark")
        .by("Reel & Dial")
        .on("2023-05-02")
        .claims("Dark", 4, release("2023-06")));

    assertThat(ledger.premiered(asOf("2023-05-04"))).isEmpty();
    assertThat(ledger.premiered(asOf("2023-07-01"))).containsExactly("Silo");
    assertThat(ledger.premiered(asOf("2023-09-01"))).containsExactly("Heartstopper", "Silo");
    assertThat(ledger.premiered(new AsOf(LocalDate.MAX, Instant.parse("2023-01-01T00:00:00Z"))))
        .isEmpty();
  }

  @Test
  void aSeriesIsTouchedUntilItIsSettledAsFarAsItHadCome() {
    add(Press.file("a").claims("Silo", 2, release("2024")));
    add(Press.file("b").claims("Heartstopper", 2, release("2023")));
    Revision seen = ledger.revision("silo");
    assertThat(ledger.touched())
        .extracting(Revision::series)
        .containsExactly("Heartstopper", "Silo");

    ledger.replaceMarks("Heartstopper", List.of());
    assertThat(ledger.touched()).containsExactly(seen);

    add(Press.file("c").claims("Silo", 2, new Fact.Delayed()));
    ledger.replaceMarks(seen, List.of());
    assertThat(ledger.touched()).extracting(Revision::series).containsExactly("Silo");

    ledger.replaceMarks(ledger.touched().get(0), List.of());
    assertThat(ledger.touched()).isEmpty();

    add(Press.file("c").says("No delay any more."));
    assertThat(ledger.touched()).extracting(Revision::series).containsExactly("Silo");
  }

  @Test
  void addsUpMarksByOutletAndLeavesTheMonthOut() {
    add(Press.file("a")
        .claims("Silo", 2, release("2024"))
        .claims("Heartstopper", 2, release("2023")));
    Mark right = mark("Couchlight", "2023-08-03", true, 1, 100, true);
    Mark wrong = mark("Couchlight", "2023-08-04", false, 0.25, 40, false);
    Mark late = mark("Couchlight", "2023-09-01", true, 1, 7, false);
    Mark other = mark("Reel & Dial", "2023-08-03", true, 1, 5, true);
    ledger.replaceMarks("Heartstopper", List.of(right, wrong, late));
    ledger.replaceMarks("Silo", List.of(wrong, other));

    assertThat(ledger.tallies(LocalDate.parse("2023-08-31"))).isEmpty();
    assertThat(ledger.tallies(LocalDate.parse("2023-09-30")))
        .containsExactly(
            tally("Couchlight", 1, 2, 0.5, 100, 1), tally("Reel & Dial", 1, 0, 0, 5, 1));
    assertThat(ledger.tallies(Set.of("Reel & Dial", "Nobody"), LocalDate.parse("2023-10-01")))
        .containsExactly(tally("Reel & Dial", 1, 0, 0, 5, 1));

    ledger.replaceMarks("Heartstopper", List.of(late));
    assertThat(ledger.tallies(LocalDate.parse("2023-09-30")))
        .containsExactly(
            tally("Couchlight", 0, 1, 0.25, 0, 0), tally("Reel & Dial", 1, 0, 0, 5, 1));

    ledger.replaceMarks("Heartstopper", List.of());
    ledger.replaceMarks("Silo", List.of());
    assertThat(ledger.tallies(LocalDate.MAX)).isEmpty();
  }

  private static Mark mark(
      String outlet, String day, boolean right, double blame, int ahead, boolean original) {
    return new Mark(
        outlet,
        FactType.RELEASE,
        Modality.OFFICIAL,
        LocalDate.parse(day),
        right,
        blame,
        ahead,
        original);
  }

  private static Tally tally(
      String outlet, int right, int wrong, double blamed, long ahead, int original) {
    return new Tally(
        outlet, FactType.RELEASE, Modality.OFFICIAL, right, wrong, blamed, ahead, original);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from claim",
        "update claim set season = 7",
        "update claim set withdrawn_by = null",
        "update article set day = '2020-01-01'",
        "delete from article_text",
        "update article_text set length = 1",
        "delete from article"
      })
  void theDatabaseItselfRefusesToForget(String change) throws SQLException {
    add(Press.file("a").claims("Silo", 2, release("2024")));

    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("the ledger");
    }
  }

  @Test
  void whatWasRecordedIsThereWhenItIsOpenedAgain() {
    add(Press.at(NEWS).claims("Silo", 2, release("2024")));
    List<RecordedClaim> before = ledger.claims("Silo", NOW);
    ledger.close();

    ledger = Ledger.open(url, () -> now);

    assertThat(ledger.claims("Silo", NOW)).isEqualTo(before).isNotEmpty();
  }

  @Test
  void ofTwoThatAddTheSameAtOnceNeitherFailsAndNothingIsTwice() throws Exception {
    List<Callable<Integer>> adders = new ArrayList<>();
    for (int adder = 0; adder < 2; adder++) {
      adders.add(() -> {
        int made = 0;
        try (Ledger own = Ledger.open(url, () -> now)) {
          for (int i = 0; i < 40; i++) {
            Reading reading = Press.file("n" + i)
                .says("Number " + i)
                .claims("Series " + i % 5, 1, release("2024"))
                .read();
            made += own.record(reading) instanceof Recording.New ? 1 : 0;
          }
        }
        return made;
      });
    }

    int made = 0;
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Integer> each : threads.invokeAll(adders)) {
        made += each.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(made).isEqualTo(40);
    assertThat(ledger.series())
        .extracting(SeriesSummary::claims)
        .containsOnly(8)
        .hasSize(5);
  }

  @Test
  void aLedgerOfANewerProgramIsLeftAlone() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("""
          insert into flyway_schema_history
          select installed_rank + 1, '99', 'later', type, script, checksum, installed_by, installed_on, 0, success
          from flyway_schema_history where version = '3'
          """);
    }

    assertThatThrownBy(() -> Ledger.open(url, () -> now))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("newer Upfront (its schema is 99, this one knows 3): ");
  }

  @Test
  void findsAVersionByItsAddressAndTheLastOnesThatWereRecorded() {
    Press news = Press.at(NEWS).by("Reel & Dial").on("2023-04-19");
    add(news.claims("Heartstopper", 2, release("2023-08-03")));
    add(Press.at("https://a.example/1").by("Abacus").on("2023-04-20"));
    add(Press.at("https://b.example/1").on("2023-04-21"));

    assertThat(ledger.entry(NEWS, 1)).hasValueSatisfying(entry -> {
      assertThat(entry.article().outlet()).isEqualTo("Reel & Dial");
      assertThat(entry.claims()).isEqualTo(ledger.claims("Heartstopper", NOW));
    });
    assertThat(ledger.entry(NEWS, 2)).isEmpty();
    assertThat(ledger.latest(LocalDate.parse("2023-04-20"), 5))
        .extracting(entry -> entry.article().address())
        .containsExactly("https://a.example/1", NEWS);
    assertThat(ledger.latest(LocalDate.MAX, 1)).hasSize(1);
    assertThat(ledger.outlets()).containsExactly("Abacus", "Reel & Dial");
  }

  @Test
  void entriesTellAllThatIsKnown() {
    Reading first = Press.at(NEWS)
        .by("Couchlight")
        .on("2023-04-19")
        .claims("Silo", 2, release("2024"))
        .read();
    Reading edit = Press.at(NEWS)
        .by("Couchlight")
        .on("2023-04-25")
        .claims("Silo", 2, release("2025"))
        .read();
    Reading file = Press.file("b.txt").on("2023-04-20").says("Nothing").read();
    ledger.record(first);
    ledger.record(edit);
    ledger.record(file);

    assertThat(ledger.entries(NOW)).extracting(Entry::reading).containsExactly(first, edit, file);
    assertThat(ledger.entries(NOW).flatMap(entry -> entry.claims().stream()))
        .isEqualTo(ledger.claims("Silo", NOW));
    assertThat(ledger.entries(asOf("2023-04-20")))
        .extracting(Entry::reading)
        .containsExactly(first, file);
    assertThat(ledger.entries(asOf("2023-04-20")).flatMap(entry -> entry.claims().stream()))
        .extracting(RecordedClaim::withdrawn)
        .containsOnlyNulls();
  }

  @Test
  void severalMayMakeTheSameLedgerAtOnce() throws Exception {
    CountDownLatch together = new CountDownLatch(1);
    String same = newLedger();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Future<?>[] makers = new Future<?>[4];
      for (int i = 0; i < makers.length; i++) {
        String file = "maker " + i;
        makers[i] = threads.submit(() -> {
          together.await();
          try (Ledger ledger = Ledger.open(same, () -> now)) {
            return ledger.record(
                Press.file(file).claims("Silo", 2, release("2024")).read());
          }
        });
      }
      together.countDown();
      for (Future<?> maker : makers) {
        assertThat(maker.get()).isInstanceOf(Recording.New.class);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whatIsForeseenIsNotRecorded() {
    Press first = Press.at(NEWS).on("2023-04-19").claims("Heartstopper", 2, release("2023-08-03"));
    assertThat(ledger.foresee(first.read())).isInstanceOf(Recording.New.class);
    assertThat(ledger.series()).isEmpty();
    add(first);

    assertThat(ledger.foresee(first.read())).isInstanceOf(Recording.Known.class);
    assertThat(
            ledger.foresee(Press.at(NEWS).on("2023-04-20").says("Nothing new.").read()))
        .isInstanceOfSatisfying(
            Recording.Edited.class, edited -> assertThat(edited.withdrawn()).isEqualTo(1));
    assertThat(seen("Heartstopper", NOW)).hasSize(1);
  }

  @Test
  void keepsTheLastFetchOfAnAddress() {
    Bookmarks bookmarks = ledger.bookmarks();
    URI address = URI.create(NEWS);
    assertThat(bookmarks.visit(address)).isEmpty();
    bookmarks.keep(new Visit(address, new Validators("\"1\"", null), null));
    Visit last = new Visit(address, new Validators("\"2\"", "yesterday"), "v2");

    bookmarks.keep(last);

    assertThat(bookmarks.visit(address)).contains(last);
    assertThat(bookmarks.visit(URI.create(NEWS + "/2"))).isEmpty();
  }

  @Test
  void keepsHowFeedsFare() {
    Bookmarks bookmarks = ledger.bookmarks();
    Following reel = Following.begin(URI.create("https://reel.example/feed"), "Reel", now);
    Following dial = Following.begin(URI.create("https://dial.example/feed"), "", now);
    assertThat(bookmarks.follow(reel)).isTrue();
    assertThat(bookmarks.follow(dial)).isTrue();
    Following answered =
        reel.answered(now, "Reel!", new Validators("\"1\"", null), Duration.ofHours(1), 3);
    bookmarks.keep(answered);
    bookmarks.keep(dial.failed(now, "no answer", true, Duration.ofDays(1)));

    assertThat(bookmarks.follow(reel)).isFalse();
    assertThat(bookmarks.feeds())
        .containsExactly(dial.failed(now, "no answer", true, Duration.ofDays(1)), answered);
    assertThat(bookmarks.unfollow(reel.address())).isTrue();
    assertThat(bookmarks.unfollow(reel.address())).isFalse();
    assertThat(bookmarks.feeds()).hasSize(1);
  }

  @Test
  void keepsHowFarItCameInAnArchive() {
    Bookmarks bookmarks = ledger.bookmarks();
    bookmarks.keep("a.warc.gz", "x", 7);
    bookmarks.keep("a.warc.gz", "x", 5_000_000_000L);

    assertThat(bookmarks.position("a.warc.gz", "x")).isEqualTo(5_000_000_000L);
    assertThat(bookmarks.position("a.warc.gz", "another")).isZero();
    bookmarks.forget("a.warc.gz");
    assertThat(bookmarks.position("a.warc.gz", "x")).isZero();
  }
}
