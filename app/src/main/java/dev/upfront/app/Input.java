package dev.upfront.app;

import dev.upfront.intake.Article;
import dev.upfront.intake.Articles;
import dev.upfront.intake.IntakeException;
import dev.upfront.intake.web.WebAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** One thing to be read, named as the user named it. */
sealed interface Input {
  /** What is wrong with a folder in which nothing ends as articles do. */
  String NOTHING_IN_IT = "has no articles in it: give a folder with .txt, .html, .htm or .md files";

  /** How addresses begin, those that are not on the web too. */
  Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

  /** What messages and readings call it. */
  String id();

  /**
   * Takes the article in.
   *
   * @throws InputException where it is none
   */
  Article article() throws InputException;

  /** A file. */
  record File(String id, Path path) implements Input {
    @Override
    public Article article() throws InputException {
      try {
        return Articles.read(id, path);
      } catch (IntakeException e) {
        throw new InputException(e);
      }
    }
  }

  /** What comes in on standard input. */
  record Piped(String id, InputStream in) implements Input {
    @Override
    public Article article() throws InputException {
      try {
        // One byte more than allowed is enough to be refused.
        return Articles.read(id, in.readNBytes(Articles.MAX_BYTES + 1));
      } catch (IntakeException e) {
        throw new InputException(e);
      } catch (IOException e) {
        throw new InputException(id + " cannot be read: " + e.getMessage());
      }
    }
  }

  /** A page on the web, which only some commands fetch. */
  record Address(String id, URI address) implements Input {
    @Override
    public Article article() throws InputException {
      throw new InputException(id + " is on the web: save the page and give the file");
    }
  }

  /** What is known to be no article before it is opened. */
  record Refused(String id, String reason) implements Input {
    @Override
    public Article article() throws InputException {
      throw new InputException(id + " " + reason);
    }
  }

  /** What the operands of a command stand for: {@code -}, addresses, files, and the articles in folders. */
  static List<Input> of(List<String> operands, InputStream in) {
    List<Input> inputs = new ArrayList<>();
    for (String operand : operands) {
      if (WebAddress.looksLikeOne(operand)) {
        URI address = WebAddress.parse(operand);
        inputs.add(
            address == null
                ? new Refused(operand, "is no address on the web: check it")
                : new Address(operand, address));
        continue;
      }
      if (ELSEWHERE.matcher(operand).lookingAt()) {
        inputs.add(new Refused(operand, "is not on the web: only http:// and https:// are"));
        continue;
      }
      Path path;
      try {
        path = Path.of(operand);
      } catch (InvalidPathException e) {
        inputs.add(new Refused(operand, "is no name of a file: check the name"));
        continue;
      }
      if (operand.equals("-")) {
        inputs.add(new Piped(operand, in));
      } else if (Files.isDirectory(path)) {
        int before = inputs.size();
        walk(path, inputs);
        if (inputs.size() == before) {
          inputs.add(new Refused(operand, NOTHING_IN_IT));
        }
      } else {
        inputs.add(new File(operand, path));
      }
    }
    return inputs;
  }

  private static void walk(Path folder, List<Input> inputs) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      inputs.add(new Refused(folder.toString(), "cannot be opened: check who may read the folder"));
    }
    Collections.sort(entries);
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".")) {
        continue;
      }
      // Links to folders are not followed, as they may lead in a circle.
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        walk(entry, inputs);
      } else if (Articles.isOne(name) && !Files.isDirectory(entry)) {
        inputs.add(new File(entry.toString(), entry));
      }
    }
  }
}
