package dev.upfront.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {
  @TempDir
  Path folder;

  @Test
  void readsAFile() throws IntakeException, IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Headline\n\nBody.\n");

    assertThat(Articles.read("given/a.txt", file))
        .isEqualTo(new Article("given/a.txt", "Headline", null, null, null, "Headline\n\nBody."));
  }

  @Test
  void refusesATooLargeFileBeforeItIsRead() throws IOException {
    Path file = folder.resolve("big.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(50_000_000_000L);
    }

    assertThatThrownBy(() -> Articles.read("big.txt", file))
        .isInstanceOf(IntakeException.class)
        .hasMessage(
            "big.txt is larger than the 20 MB that an article may have: cut the article out of it");
  }

  @Test
  void refusesTooManyBytes() {
    assertThatThrownBy(() -> Articles.read("big.txt", new byte[Articles.MAX_BYTES + 1]))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("is larger than the 20 MB");
  }

  @Test
  void saysThatAFileDoesNotExist() {
    assertThatThrownBy(() -> Articles.read("no.txt", folder.resolve("no.txt")))
        .isInstanceOf(IntakeException.class)
        .hasMessage("no.txt does not exist: check the name");
  }

  @Test
  void saysThatAFolderIsNoFile() {
    assertThatThrownBy(() -> Articles.read("here", folder))
        .isInstanceOf(IntakeException.class)
        .hasMessage("here is a folder: give the files in it");
  }

  @Test
  void saysThatAFileIsEmpty() {
    assertThatThrownBy(() -> Articles.read("a.txt", new byte[0]))
        .isInstanceOf(IntakeException.class)
        .hasMessage("a.txt is empty: give a file with text in it");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n\t\r\n", "\uFEFF", "\uFEFF\n"})
  void saysThatAFileIsBlank(String text) {
    assertThatThrownBy(() -> Articles.read("a.txt", text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IntakeException.class)
        .hasMessage("a.txt has nothing but blanks in it: give a file with text in it");
  }

  @Test
  void saysItInOneLineWhateverTheNameIs() {
    String name = "a\n\r\u001B[31m" + "x".repeat(500);

    assertThatThrownBy(() -> Articles.read(name, new byte[0]))
        .isInstanceOf(IntakeException.class)
        .message()
        .startsWith("a???[31mxxx")
        .hasSizeLessThan(300);
  }
}
