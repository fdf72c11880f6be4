package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.intake.archive.WebArchive;
import dev.upfront.ledger.Ledger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** {@code upfront add FILE.warc.gz} as a user meets it. */
class AddArchiveTest {
  private static final int PAGES = 40;

  @TempDir
  private Path folder;

  private Path archive = Path.of("");
  private Path db = Path.of("");

  @BeforeEach
  void write() throws IOException {
    archive = folder.resolve("crawl.warc.gz");
    db = folder.resolve("upfront.db");
    try (WarcWriter writer = new WarcWriter(archive)) {
      for (int i = 0; i < PAGES; i++) {
        page(
            writer,
            "https://reel.example/" + i,
            i,
            "Netflix has renewed the drama The Keepers " + i + " for a second season."
                + " The series returns with eight episodes, and its cast and showrunner stay, the streamer told viewers.");
        page(
            writer,
            "https://reel.example/goals/" + i,
            i,
            "The club has won the first match of the season by two goals,"
                + " and the coach of the team said that the players will be in the same league next year.");
      }
      page(
          writer,
          "https://reel.example/de",
          0,
          "Netflix hat die zweite Staffel der Serie bestellt, und die Dreharbeiten"
              + " beginnen schon im Herbst, sagt der Sender den Zuschauern am Freitag in Berlin.");
      page(
          writer,
          "https://liar.example/",
          1,
          "Netflix has cancelled the drama The Keepers 1 after one season. The series"
              + " ends with episode eight, its showrunner told viewers.");
    }
  }

  /** Each page says that it is a page of one site. */
  private static void page(WarcWriter writer, String address, int number, String text)
      throws IOException {
    String html = "<html><head><link rel=canonical href='https://reel.example/" + number
        + "'></head><body><h1>The Keepers</h1><p>" + text + "</p></body></html>";
    writer.write(new WarcResponse.Builder(address)
        .body(new HttpResponse.Builder(200, "OK")
            .body(MediaType.parseLeniently("text/html"), html.getBytes(StandardCharsets.UTF_8))
            .build())
        .build());
  }

  private Shell add(int code, Object... args) {
    Shell shell = new Shell();
    Object[] all = Arrays.copyOf(new Object[] {"add", "--db", db}, args.length + 3);
    System.arraycopy(args, 0, all, 3, args.length);
    assertThat(shell.upfront(all)).isEqualTo(code);
    return shell;
  }

  @Test
  void takesThePagesAboutTelevision() {
    assertThat(add(Main.DONE, archive).outLines())
        .containsExactly(
            "41 articles: 41 new, 0 edited, 0 known already. 81 claims recorded, 0 withdrawn.",
            "Turned down: 40 not about television, 1 not in English.");
    assertThat(add(Main.DONE, archive).out()).startsWith("41 articles: 0 new, 0 edited, 41 known");
  }

  @Test
  void goesOnWhereItStopped() throws IOException {
    long middle;
    try (WebArchive read = WebArchive.open(archive, 0)) {
      for (int i = 0; i < 60; i++) {
        assertThat(read.next()).isTrue();
      }
      middle = read.position();
    }
    try (Ledger ledger = Ledger.open("jdbc:sqlite:" + db, InstantSource.system())) {
      ledger.bookmarks().keep(archive.toString(), WebArchive.beginning(archive), middle);
    }

    assertThat(add(Main.DONE, archive).out()).startsWith("11 articles: 11 new");
    assertThat(add(Main.DONE, archive).out()).startsWith("41 articles: 30 new, 0 edited, 11 known");
  }

  @Test
  void aDamagedRecordIsToldAndAllOthersAreTaken() throws IOException {
    byte[] bytes = Files.readAllBytes(archive);
    int middle = bytes.length / 2;
    Arrays.fill(bytes, middle, middle + 10, (byte) 0);
    Path damaged = Files.write(folder.resolve("damaged.warc.gz"), bytes);
    Path noise = Files.writeString(folder.resolve("noise.warc"), "no archive");

    Shell shell = add(Main.SOME_FAILED, damaged, noise, folder.resolve("missing.warc"));

    assertThat(shell.errLines()).hasSize(3);
    assertThat(shell.errLines().get(0))
        .matches(".*damaged.warc.gz is damaged from byte \\d+ on: went on at byte \\d+; .*");
    assertThat(shell.errLines().get(1)).contains("noise.warc is no web archive");
    assertThat(shell.out())
        .containsPattern("^4[01] articles: 4[01] new, 0 edited, 0 known")
        .contains("Failed: 1 damaged in an archive.");
  }

  @Test
  void anArchiveThatWasCutIsNoneThatWasTakenWhole() throws IOException {
    byte[] bytes = Files.readAllBytes(archive);
    Path cut = Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(bytes, bytes.length - 20));

    assertThat(add(Main.SOME_FAILED, cut).outLines())
        .containsExactly(
            "40 articles: 40 new, 0 edited, 0 known already. 80 claims recorded, 0 withdrawn.",
            "Turned down: 40 not about television, 1 not in English.",
            "Failed: 1 damaged in an archive.");
  }

  @Test
  void aDryRunNotesNothing() throws IOException {
    assertThat(add(Main.DONE, "--dry-run", archive).out()).startsWith("41 articles: 41 new");
    assertThat(db).doesNotExist();
  }
}
