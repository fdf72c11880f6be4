package dev.upfront.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code upfront read} as a user meets it. */
class ReadCommandTest {
  private static final String NEWS = """
      Netflix Renews ‘The Lighthouse Keepers’ for Season 2
      Published: 2023-05-04

      Netflix has renewed The Lighthouse Keepers for a second season, the company announced on Thursday.

      Season 2 will premiere on August 3, 2023. It has eight episodes. Filming began in September 2022.

      Ana Müller will return as Ída. 東京 is where season 1, which premiered in April 2022, was shot. 👩‍👩‍👧 🇮🇸
      """;

  @TempDir
  private Path folder;

  private final Shell shell = new Shell();

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static JsonNode json(String line) {
    return JsonMapper.shared().readTree(line);
  }

  private List<String> ids() {
    return shell.outLines().stream()
        .map(line -> json(line).get("id").stringValue())
        .toList();
  }

  @Test
  void printsALineOfJsonForEachArticle() throws IOException {
    Path news = file("news.txt", NEWS);

    assertThat(shell.upfront("read", "--json", news)).isEqualTo(Main.DONE);

    assertThat(shell.err()).isEmpty();
    assertThat(shell.outLines()).hasSize(1).allSatisfy(line -> {
      assertThat(new Schema().faults(line)).isEmpty();
      assertThat(json(line).get("id").stringValue()).isEqualTo(news.toString());
      assertThat(json(line).get("published").stringValue()).isEqualTo("2023-05-04");
    });
  }

  @Test
  void theOffsetsOfQuotesCountInWhatTextPrints() throws IOException {
    Path news = file("news.txt", NEWS);
    Shell other = new Shell();

    assertThat(shell.upfront("read", "--json", news)).isEqualTo(Main.DONE);
    assertThat(other.upfront("read", "--text", news)).isEqualTo(Main.DONE);

    String text = other.out();
    assertThat(json(shell.out()).get("claims")).isNotEmpty();
    assertThat(text).startsWith("Netflix Renews").contains("👩‍👩‍👧");
    for (JsonNode claim : json(shell.out()).get("claims")) {
      JsonNode evidence = claim.get("evidence");
      assertThat(text.substring(
              evidence.get("start").intValue(), evidence.get("end").intValue()))
          .isEqualTo(evidence.get("quote").stringValue());
    }
  }

  @Test
  void theTextsOfSeveralArticlesAreToldApart() throws IOException {
    Path one = file("one.txt", NEWS);
    Path two = file("two.txt", NEWS);

    shell.upfront("read", "--text", one, two);

    assertThat(shell.outLines()).contains("==> " + one + " <==", "==> " + two + " <==");
  }

  @Test
  void aDashIsStandardInput() {
    assertThat(shell.pipe(NEWS).upfront("read", "--json", "-")).isEqualTo(Main.DONE);
    assertThat(ids()).containsExactly("-");
  }

  @Test
  void aFolderStandsForTheArticlesInItAndBelowSorted() throws IOException {
    file("press/b.html", "<title>B</title><p>" + NEWS);
    file("press/a.txt", NEWS);
    file("press/c/d.md", NEWS);
    file("press/c/E.HTM", "<title>E</title><p>" + NEWS);
    file("press/notes.pdf", "no article");
    file("press/.hidden.txt", NEWS);
    file("press/.hidden/e.txt", NEWS);

    assertThat(shell.upfront("read", "--json", folder.resolve("press"))).isEqualTo(Main.DONE);

    assertThat(ids())
        .extracting(id -> folder.resolve("press").relativize(Path.of(id)).toString())
        .containsExactly("a.txt", "b.html", "c/E.HTM", "c/d.md");
  }

  @Test
  void aFolderThatHasALinkToItselfIsReadOnce() throws IOException {
    Path article = file("press/a.txt", NEWS);
    Files.createSymbolicLink(folder.resolve("press/again"), folder.resolve("press"));
    Files.createSymbolicLink(folder.resolve("press/b.txt"), article);

    assertThat(shell.upfront("read", "--json", folder.resolve("press"))).isEqualTo(Main.DONE);

    assertThat(ids()).containsExactly(article.toString(), folder + "/press/b.txt");
  }

  @Test
  void whatFailsGetsALineAndTheRestIsDone() throws IOException {
    Path good = file("good.txt", NEWS);
    Path missing = folder.resolve("missing.txt");
    Path empty = file("empty.txt", "");
    Path binary =
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 0, (byte) 0xff, 0});
    Path sparse = folder.resolve("sparse.txt");
    try (RandomAccessFile huge = new RandomAccessFile(sparse.toFile(), "rw")) {
      huge.setLength(50L << 20);
    }
    Path hollow = Files.createDirectory(folder.resolve("hollow"));

    int code = shell.upfront("read", "--json", missing, good, empty, binary, sparse, hollow, good);

    assertThat(code).isEqualTo(Main.SOME_FAILED);
    assertThat(ids()).containsExactly(good.toString(), good.toString());
    List<Path> failed = List.of(missing, empty, binary, sparse, hollow);
    assertThat(shell.errLines()).hasSameSizeAs(failed);
    for (int i = 0; i < failed.size(); i++) {
      // The reason, and what helps.
      assertThat(shell.errLines().get(i)).matches("upfront: \\Q" + failed.get(i) + "\\E .+: .+");
    }
  }

  @Test
  void aNameThatIsNoneStillFailsInOneLine() {
    shell.upfront("read", "no\nsuch\u001b[2Jfile.txt", "\0");

    assertThat(shell.errLines()).hasSize(2);
    assertThat(shell.err()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void manyArticlesComeOutInTheOrderInWhichTheyWentIn(int threads) throws IOException {
    List<Object> args = new ArrayList<>(List.of("read", "--json", "--threads", threads));
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      // Of very different lengths, so that on several threads late ones are done early.
      files.add(file("%03d.txt".formatted(i), NEWS.repeat(1 + (i * 37) % 11)).toString());
    }
    args.addAll(files);

    assertThat(shell.upfront(args.toArray())).isEqualTo(Main.DONE);
    assertThat(ids()).isEqualTo(files);
  }

  @Test
  void threadsDoNotChangeAByte() throws IOException {
    for (int i = 0; i < 20; i++) {
      file("press/" + i + ".txt", NEWS.replace("Netflix", "Channel " + i));
    }
    Shell other = new Shell();

    shell.upfront("read", "--json", "--threads", 1, folder);
    other.upfront("read", "--json", "--threads", 4, folder);

    assertThat(other.out()).isEqualTo(shell.out());
  }

  @Test
  void aClosedPipeEndsItQuietly() throws IOException {
    List<Object> args = new ArrayList<>(List.of("read", "--json"));
    for (int i = 0; i < 500; i++) {
      args.add(file(i + ".txt", NEWS).toString());
    }
    Writer closed = new Writer() {
      @Override
      public void write(char[] chars, int offset, int length) throws IOException {
        throw new IOException("Broken pipe");
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    StringWriter err = new StringWriter();

    int code = Main.run(
        Streams.unwatched(
            InputStream.nullInputStream(), new PrintWriter(closed), new PrintWriter(err)),
        args.stream().map(Object::toString).toArray(String[]::new));

    assertThat(code).isEqualTo(Main.DONE);
    assertThat(err.toString()).isEmpty();
  }

  /** The command must not say that all is done where a half-written file is left behind. */
  @Test
  void aFullDiskIsToldAndFails() {
    WatchedOutput disk = new WatchedOutput(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    });
    StringWriter err = new StringWriter();
    Streams streams = new Streams(
        new ByteArrayInputStream(NEWS.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(disk, false, StandardCharsets.UTF_8),
        new PrintWriter(err),
        stream -> false,
        false,
        disk::trouble);

    assertThat(Main.run(streams, "read", "--json", "-")).isEqualTo(Main.SOME_FAILED);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "upfront: cannot write the output (No space left on device): make room, or write elsewhere");
  }

  @Test
  void aPageForPeopleIsNoWiderThanATerminal() throws IOException {
    Path news = file("news.txt", NEWS);
    Path wide = file("wide.txt", NEWS.replace("Lighthouse", "東京ラブストーリー".repeat(9)));
    Path endless = file("endless.txt", NEWS.replace("Müller", "Mu\u0308ller".repeat(60)));

    assertThat(shell.upfront("read", news, wide, endless)).isEqualTo(Main.DONE);

    assertThat(shell.outLines()).contains("Season 2").allMatch(line -> Cells.width(line) <= 80);
  }

  @Test
  void colourIsForTerminalsOnly() throws IOException {
    Path news = file("news.txt", NEWS);
    Shell terminal = new Shell().atATerminal();

    shell.upfront("read", news);
    terminal.upfront("read", news);

    assertThat(shell.out()).doesNotContain("\u001b");
    assertThat(terminal.out()).contains("\u001b[1mNetflix Renews");
    assertThat(terminal.out().replaceAll("\u001b\\[\\d+m", "")).isEqualTo(shell.out());
  }

  @Test
  void anArticleCannotSteerTheTerminal() throws IOException {
    Path news = file("news.txt", NEWS.replace("second", "\u001b]0;owned\u0007second\u202e"));

    shell.upfront("read", news);

    assertThat(shell.out()).doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "read --json --text x.txt",
        "read --threads 0 x.txt",
        "read --nonsense x.txt"
      })
  void wrongUsageReadsNothing(String line) {
    assertThat(shell.upfront((Object[]) line.split(" "))).isEqualTo(Main.WRONG_USAGE);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err().toLowerCase(Locale.ROOT)).contains("usage: upfront read");
  }

  @Test
  void explainsWhichWordsMadeAClaim() throws IOException {
    assertThat(shell.upfront("read", "--explain", file("news.txt", NEWS))).isEqualTo(Main.DONE);

    assertThat(shell.out())
        .contains("“Season 2 will premiere on August 3, 2023.”")
        .contains("Release: The Lighthouse Keepers, Season 2, 3 Aug 2023")
        .containsPattern("trigger +“.*premiere")
        .containsPattern("season +“Season 2”")
        .containsPattern("window +“August 3, 2023”");
    assertThat(shell.outLines())
        .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(Cells.PAGE));
  }

  @Test
  void tellsInFullWhereAPhraseStands() {
    assertThat(shell.upfront("read", "--explain-sentence", "Ben Ode joins the cast of “Ivy Row”."))
        .isEqualTo(Main.DONE);

    assertThat(shell.out())
        .containsPattern("by +<people> ~ \\{join\\}")
        .containsPattern("in +cast\\.phrases:\\d+ \\[cast status=joins\\]\\R");
  }

  @Test
  void aSentenceMayLeanOnAHeadlineAndADay() {
    String sentence = "The comedy is back on July 3.";
    Shell alone = new Shell();
    alone.upfront("read", "--explain-sentence", sentence);
    assertThat(alone.out()).doesNotContain("claim ");

    shell.upfront(
        "read",
        "--title",
        "“Bellwether”",
        "--published",
        "2024-06-15",
        "--explain-sentence",
        sentence);
    assertThat(shell.out())
        .containsPattern("Release: Bellwether, .*3 Jul 2024")
        .doesNotContain("““Bellwether””");
  }

  @Test
  void aFileHasAHeadlineAndADayOfItsOwn() throws IOException {
    assertThat(shell.upfront("read", "--published", "2024-06-15", file("news.txt", NEWS)))
        .isEqualTo(Main.WRONG_USAGE);
  }

  @Test
  void explainsWhyASentenceYieldsNothing() {
    assertThat(shell.upfront("read", "--explain-sentence", "The lamp is lit again."))
        .isEqualTo(Main.DONE);

    assertThat(shell.out())
        .contains("“The lamp is lit again.”")
        .contains("No phrase of the phrase files stands in it.");
  }

  @Test
  void nothingToReadIsWrongUsage() {
    assertThat(shell.upfront("read")).isEqualTo(Main.WRONG_USAGE);

    assertThat(shell.err()).contains("give an article, a folder, or - for standard input");
  }
}
