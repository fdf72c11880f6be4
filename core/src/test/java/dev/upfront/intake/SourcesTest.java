package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir
  Path folder;

  @Test
  void areTheTextsAndPagesInAFolderSortedByPath() throws IntakeException, IOException {
    for (String name : List.of(
        "b.txt",
        "a.HTML",
        "c.md",
        "d.htm",
        "e.xhtml",
        "f.pdf",
        "txt",
        ".g.txt",
        ".h/i.txt",
        "sub/a.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Headline\n\n" + name);
    }

    List<Source> sources = Sources.of(folder.toString());

    assertThat(sources)
        .extracting(source -> folder.relativize(source.file()).toString())
        .containsExactly("a.HTML", "b.txt", "c.md", "d.htm", "e.xhtml", "sub/a.txt");
    assertThat(sources.getLast().id()).isEqualTo(folder + "/sub/a.txt");
    assertThat(sources.getLast().read().text()).isEqualTo("Headline\n\nsub/a.txt");
  }

  @Test
  void areAFileGivenByNameWhateverItsEnding() throws IntakeException, IOException {
    Path file = Files.writeString(folder.resolve("a.news"), "Headline");

    assertThat(Sources.of(file.toString())).containsExactly(new Source(file.toString(), file));
  }

  @Test
  void areAMissingFileTooWhichShowsWhenItIsRead() throws IntakeException {
    Source missing = Sources.of("no/such.txt").getFirst();

    assertThatThrownBy(missing::read)
        .isInstanceOf(IntakeException.class)
        .hasMessage("no/such.txt does not exist: check the name");
  }

  @Test
  void areNoneInAFolderWithoutThem() {
    assertThatThrownBy(() -> Sources.of(folder.toString()))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("has no files that end in .txt, .md, .html, .htm or .xhtml");
  }

  @Test
  void areNoneUnderANameThatCannotBe() {
    assertThatThrownBy(() -> Sources.of("a\0b"))
        .isInstanceOf(IntakeException.class)
        .hasMessage("a?b is no name of a file: check the name");
  }

  @Test
  void doNotGoRoundInCircles() throws IntakeException, IOException {
    Files.writeString(folder.resolve("a.txt"), "Headline");
    Files.createSymbolicLink(folder.resolve("again"), folder);
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));

    assertThat(Sources.of(folder.toString()))
        .extracting(Source::id)
        .containsExactly(folder + "/a.txt", folder + "/b.txt");
  }
}
