package dev.upfront.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.bench.GeneratedNews;
import dev.upfront.intake.archive.WebArchive;
import dev.upfront.ledger.Ledger;
import dev.upfront.reading.Reader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web archives as the job reads them. */
class ArchiveTest {
  private static final int PAGES = 30;

  @TempDir
  private Path place;

  @Test
  void archives_come_to_the_same_as_page_by_page() throws Exception {
    Path archives = Files.createDirectories(place.resolve("crawl"));
    write(archives.resolve("a.warc.gz"), WarcCompression.GZIP, 0);
    write(archives.resolve("b.warc"), WarcCompression.NONE, PAGES);
    try (Ledger ledger =
        Ledger.open("jdbc:sqlite:" + place.resolve("one.db"), InstantSource.system())) {
      Reader reader = Reader.bundled();
      for (String name : List.of("a.warc.gz", "b.warc")) {
        try (WebArchive archive = WebArchive.open(archives.resolve(name), 0)) {
          while (archive.next()) {
            var page = archive.page();
            if (page.isPresent()) {
              ledger.record(reader.read(page.get().article()), Plans.AT);
            }
          }
        }
      }
      OneProcess expected = OneProcess.of(ledger, Plans.ended().recordedDay(), Plans.AS_OF);
      assertThat(expected.claims()).hasSizeGreaterThan(PAGES);
      Path out = place.resolve("out");
      EqualityTest.run(archives, out, "batch", 2);
      expected.assertSame(out);
    }
  }

  @Test
  void reading_goes_on_behind_any_page() throws Exception {
    Path file = place.resolve("a.warc.gz");
    write(file, WarcCompression.GZIP, 0);
    PageFormat format = new PageFormat(Map.of(), false);
    FileSourceSplit split =
        new FileSourceSplit("1", Folders.path(file), 0, Files.size(file), 0, Files.size(file));
    List<RecordAndPosition<Found>> all = read(format.createReader(new Configuration(), split));
    assertThat(all).hasSize(PAGES);
    for (int i = 0; i < all.size(); i++) {
      FileSourceSplit left = split.updateWithCheckpointedPosition(
          new CheckpointedPosition(all.get(i).getOffset(), all.get(i).getRecordSkipCount()));
      assertThat(ids(read(format.restoreReader(new Configuration(), left))))
          .isEqualTo(ids(all.subList(i + 1, all.size())));
    }
  }

  @Test
  void what_comes_before_the_damage_is_taken_and_the_damage_is_told() throws Exception {
    Path file = place.resolve("cut.warc.gz");
    write(file, WarcCompression.GZIP, 0);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
    FileSourceSplit split =
        new FileSourceSplit("1", Folders.path(file), 0, Files.size(file), 0, Files.size(file));
    List<RecordAndPosition<Found>> found =
        read(new PageFormat(Map.of(file.toString(), "cut.warc.gz"), false)
            .createReader(new Configuration(), split));
    assertThat(found.size()).isBetween(PAGES / 2, PAGES);
    assertThat(found.getLast().getRecord().trouble()).contains("cut.warc.gz", "damaged");
  }

  private static List<String> ids(List<RecordAndPosition<Found>> found) {
    return found.stream().map(each -> each.getRecord().id()).toList();
  }

  private static List<RecordAndPosition<Found>> read(BulkFormat.Reader<Found> reader)
      throws IOException {
    List<RecordAndPosition<Found>> all = new ArrayList<>();
    try (reader) {
      for (var batch = reader.readBatch(); batch != null; batch = reader.readBatch()) {
        for (var each = batch.next(); each != null; each = batch.next()) {
          all.add(new RecordAndPosition<>(
              each.getRecord(), each.getOffset(), each.getRecordSkipCount()));
        }
      }
    }
    return all;
  }

  /** Pages, and between them what is none. */
  private static void write(Path file, WarcCompression compression, int from) throws IOException {
    try (WarcWriter writer = new WarcWriter(
        Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        compression)) {
      for (int i = from; i < from + PAGES; i++) {
        respond(writer, "https://reel.example/news/" + i, 200, page(i));
        if (i % 5 == 0) {
          respond(writer, "https://reel.example/gone/" + i, 404, "<p>Gone.</p>");
        }
      }
    }
  }

  private static void respond(WarcWriter writer, String address, int status, String body)
      throws IOException {
    HttpResponse http = new HttpResponse.Builder(status, "As told")
        .body(MediaType.HTML_UTF8, body.getBytes(StandardCharsets.UTF_8))
        .build();
    writer.write(new WarcResponse.Builder(URI.create(address))
        .date(Instant.parse("2023-01-01T00:00:00Z"))
        .body(http)
        .build());
  }

  private static String page(int number) {
    List<String> lines = new GeneratedNews(20).text(number).lines().toList();
    String day = lines.stream()
        .filter(line -> line.startsWith("Published: "))
        .map(line -> line.substring("Published: ".length()))
        .findFirst()
        .orElse("2022-02-02");
    StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>")
        .append(lines.get(0))
        .append("</title><meta property=\"article:published_time\" content=\"")
        .append(day)
        .append("T10:00:00Z\"></head><body><article><h1>")
        .append(lines.get(0))
        .append("</h1>");
    lines
        .subList(lines.indexOf("") + 1, lines.size())
        .forEach(line -> page.append("<p>").append(line).append("</p>"));
    return page.append("</article></body></html>").toString();
  }
}
