package dev.upfront.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
  void aDamagedArchiveIsReadUpToTheDamage() throws IOException {
    byte[] whole = Files.readAllBytes(write(WarcCompression.GZIP));
    Path cut = Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 20));
    Path noise = Files.write(folder.resolve("noise.warc.gz"), bytes("no archive"));

    assertThatThrownBy(() -> pages(cut, 0)).isInstanceOf(IOException.class);
    try (WebArchive archive = WebArchive.open(cut, 0)) {
      for (int i = 0; i < 7; i++) {
        assertThat(archive.next()).isTrue();
      }
    }
    assertThatThrownBy(() -> pages(noise, 0)).isInstanceOf(IOException.class);
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
