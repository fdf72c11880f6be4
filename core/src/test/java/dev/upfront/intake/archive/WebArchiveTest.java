package dev.upfront.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.upfront.intake.IntakeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Archives that the library wrote and that this room reads. */
class WebArchiveTest {
  @TempDir
  private Path folder;

  private static HttpResponse.Builder answer(int status, String type, byte[] body) {
    return new HttpResponse.Builder(status, "x").body(MediaType.parseLeniently(type), body);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path write(WarcCompression compression) throws IOException {
    Path file = folder.resolve("a.warc.gz");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes("<p>Two"));
    }
    try (WarcWriter writer = new WarcWriter(
        Files.newByteChannel(
            file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE),
        compression)) {
      String reel = "https://reel.example/";
      writer.write(new WarcRequest.Builder(reel + "1")
          .body(new HttpRequest.Builder("GET", "/1").build())
          .build());
      writer.write(new WarcResponse.Builder(reel + "1#top")
          .body(answer(200, "text/html; charset=windows-1252", bytes("<p>One")).build())
          .build());
      writer.write(new WarcResponse.Builder(reel + "2")
          .body(answer(200, "text/html", packed.toByteArray())
              .addHeader("Content-Encoding", "gzip")
              .build())
          .build());
      writer.write(new WarcResponse.Builder(reel + "gone")
          .body(answer(404, "text/html", bytes("<p>Gone")).build())
          .build());
      writer.write(new WarcResponse.Builder(reel + "poster")
          .body(answer(200, "image/png", bytes("png")).build())
          .build());
      writer.write(new WarcResponse.Builder(reel + "broken")
          .body(answer(200, "text/html", bytes("no gzip"))
              .addHeader("Content-Encoding", "gzip")
              .build())
          .build());
      writer.write(new WarcResponse.Builder(reel + "large")
          .body(answer(200, "text/html", new byte[15_000_001]).build())
          .build());
      writer.write(new WarcResponse.Builder(reel + "3")
          .body(answer(200, "application/xhtml+xml", bytes("<p>Three")).build())
          .build());
    }
    return file;
  }

  private static List<String> pages(Path file, long from) throws IOException {
    List<String> pages = new ArrayList<>();
    try (WebArchive archive = WebArchive.open(file, from)) {
      while (archive.next()) {
        archive
            .page()
            .ifPresent(page -> pages.add(page.address() + " " + page.charset() + " "
                + new String(page.body(), StandardCharsets.UTF_8)));
      }
    }
    return pages;
  }

  @ParameterizedTest
  @EnumSource(WarcCompression.class)
  void findsThePagesAndGoesOnFromAnyRecord(WarcCompression compression) throws IOException {
    Path file = write(compression);
    List<Long> positions = new ArrayList<>();
    try (WebArchive archive = WebArchive.open(file, 0)) {
      while (archive.next()) {
        positions.add(archive.position());
      }
    }
    List<String> all = List.of(
        "https://reel.example/1 windows-1252 <p>One",
        "https://reel.example/2 null <p>Two",
        "https://reel.example/3 null <p>Three");

    assertThat(positions).hasSize(8).isSorted().first().isEqualTo(0L);
    assertThat(pages(file, 0)).isEqualTo(all);
    assertThat(pages(file, positions.get(1))).isEqualTo(all);
    assertThat(pages(file, positions.get(2))).isEqualTo(all.subList(1, 3));
    assertThat(pages(file, positions.get(7))).isEqualTo(all.subList(2, 3));
  }

  @Test
  void aPageWasThereOnTheDayOnWhichItWasFetched() throws IOException, IntakeException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.NONE)) {
      writer.write(new WarcResponse.Builder("https://reel.example/1")
          .date(Instant.parse("2025-05-06T23:59:59Z"))
          .body(answer(200, "text/html", bytes("<p>The Keepers is back, it says."))
              .build())
          .build());
    }
    Path file = Files.write(folder.resolve("a.warc"), bytes.toByteArray());

    try (WebArchive archive = WebArchive.open(file, 0)) {
      assertThat(archive.next()).isTrue();
      assertThat(archive.page().orElseThrow().article().seen()).isEqualTo("2025-05-06");
    }
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    Path noise = Files.write(folder.resolve("noise.warc.gz"), bytes("no archive"));

    assertThatThrownBy(() -> pages(noise, 0)).isInstanceOf(IOException.class);
  }

  /** What is read of 20 pages, "p3" for a page, "from-to" for a damage. */
  private List<String> read(byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve("damaged.warc"), archive);
    List<String> read = new ArrayList<>();
    try (WebArchive each = WebArchive.open(file, 0)) {
      while (each.next()) {
        each.page().ifPresent(page -> read.add(page.address().getPath().substring(1)));
        each.damage().ifPresent(damage -> read.add(damage.from() + "-" + damage.to()));
      }
    }
    return read;
  }

  private static final List<String> ALL =
      IntStream.range(0, 20).mapToObj(i -> "p" + i).toList();

  /** An archive of 20 pages and where each begins, and where the last one ends. */
  private record Twenty(byte[] bytes, List<Long> starts) {
    static Twenty packed(WarcCompression compression) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      List<Long> starts = new ArrayList<>();
      try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
        for (int i = 0; i < 20; i++) {
          starts.add((long) bytes.size());
          String html = "<p>" + IntStream.range(i, i + 300).boxed().toList();
          writer.write(new WarcResponse.Builder("https://reel.example/p" + i)
              .body(answer(200, "text/html", WebArchiveTest.bytes(html)).build())
              .build());
        }
      }
      starts.add((long) bytes.size());
      return new Twenty(bytes.toByteArray(), starts);
    }

    int start(int page) {
      return starts.get(page).intValue();
    }

    String damage(int from, int to) {
      return start(from) + "-" + start(to);
    }
  }

  private static List<String> allBut(int page, String damage) {
    List<String> rest = new ArrayList<>(ALL);
    rest.set(page, damage);
    return rest;
  }

  @ParameterizedTest
  @EnumSource(WarcCompression.class)
  void aCutArchiveGivesAllButItsLastPage(WarcCompression compression) throws IOException {
    Twenty twenty = Twenty.packed(compression);
    int end = twenty.bytes().length - 20;

    assertThat(read(Arrays.copyOf(twenty.bytes(), end)))
        .isEqualTo(allBut(19, twenty.start(19) + "-" + end));
  }

  @ParameterizedTest
  @EnumSource(WarcCompression.class)
  void aHoleCostsThePagesThatItTouches(WarcCompression compression) throws IOException {
    Twenty twenty = Twenty.packed(compression);
    byte[] holed = twenty.bytes().clone();
    Arrays.fill(holed, twenty.start(4) + 40, twenty.start(6) + 20, (byte) 0);
    List<String> rest = new ArrayList<>(ALL);
    rest.subList(4, 7).clear();
    rest.add(4, twenty.damage(4, 7));

    assertThat(read(holed)).isEqualTo(rest);
  }

  @Test
  void aByteThatFlippedInAPackedPageCostsThatPage() throws IOException {
    Twenty twenty = Twenty.packed(WarcCompression.GZIP);
    byte[] flipped = twenty.bytes().clone();
    flipped[(twenty.start(10) + twenty.start(11)) / 2] ^= 0x55;

    assertThat(read(flipped)).isEqualTo(allBut(10, twenty.damage(10, 11)));
  }

  @ParameterizedTest
  @CsvSource({"Content-Length: 1, Content-Length: 2", "Content-Length: 1, Content-Length: 9"})
  void aRecordThatLiesAboutItsLengthCostsThatPage(String length, String lie) throws IOException {
    Twenty twenty = Twenty.packed(WarcCompression.NONE);
    String text = new String(twenty.bytes(), StandardCharsets.ISO_8859_1);
    int at = text.indexOf(length, twenty.start(7));
    String lying = text.substring(0, at) + lie + text.substring(at + lie.length());

    assertThat(read(lying.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(allBut(7, twenty.damage(7, 8)));
  }

  @Test
  void aRecordThatSaysToReachBeyondTheEndCostsNoPageBehindIt() throws IOException {
    Twenty twenty = Twenty.packed(WarcCompression.NONE);
    String text = new String(twenty.bytes(), StandardCharsets.ISO_8859_1);
    int at = text.indexOf("Content-Length: 1", twenty.start(7));
    String lying = text.substring(0, at) + "Content-Length: 99" + text.substring(at + 17);

    assertThat(read(lying.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(allBut(7, twenty.start(7) + "-" + (twenty.start(8) + 1)));
  }

  @ParameterizedTest
  @EnumSource(WarcCompression.class)
  void anyFlippedByteCostsOnePageAtMostAndTheOnesBesideIt(WarcCompression compression)
      throws IOException {
    Twenty twenty = Twenty.packed(compression);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] flipped = twenty.bytes().clone();
      int at = twenty.start(1) + random.nextInt(flipped.length - twenty.start(1));
      flipped[at] ^= (byte) (1 + random.nextInt(255));

      assertThat(read(flipped)).as("byte %d", at).filteredOn(ALL::contains).hasSizeGreaterThan(17);
    }
  }

  @Test
  void archivesOfOneNameAreToldApart() throws IOException {
    Path one = write(WarcCompression.GZIP);
    String beginning = WebArchive.beginning(one);
    Files.write(one, bytes("other"), java.nio.file.StandardOpenOption.APPEND);

    assertThat(WebArchive.beginning(one)).isEqualTo(beginning);
    assertThat(WebArchive.beginning(Files.write(one, bytes("another")))).isNotEqualTo(beginning);
  }
}
