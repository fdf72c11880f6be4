package dev.upfront.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One of the tables shipped with the catalogue: rows of cells parted by tabs, a dash for an empty
 * cell, comments (#) and blank lines between them. People edit these by hand, so what is wrong with
 * a row is said with its file and line.
 */
final class Table {
  private Table() {}

  /** One row, known by its place so that it can be complained about. */
  record Row(String file, int line, List<String> cells) {

    /** The text of a cell, counted from 0, "" where it is empty. */
    String text(int column) {
      return cells.get(column);
    }

    /** The parts of a cell, none where it is empty. */
    List<String> list(int column, char separator) {
      String cell = cells.get(column);
      return cell.isEmpty() ? List.of() : split(cell, separator);
    }

    IllegalStateException wrong(String what) {
      return new IllegalStateException("%s, line %d: %s".formatted(file, line, what));
    }
  }

  /**
   * Reads a table that lies beside this class.
   *
   * @param file its name
   * @param columns how many cells each row has
   * @throws IllegalStateException where it is missing or a row is wrong
   */
  static <T> List<T> read(String file, int columns, Function<Row, T> meaning) {
    List<T> rows = new ArrayList<>();
    int number = 0;
    for (String line : split(text(file), '\n')) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#' || line.isBlank()) {
        continue;
      }
      List<String> cells = split(line, '\t');
      cells.replaceAll(cell -> cell.equals("-") ? "" : cell);
      Row row = new Row(file, number, cells);
      if (cells.size() != columns) {
        throw row.wrong("%d columns parted by tabs, not %d".formatted(cells.size(), columns));
      }
      if (row.text(0).isBlank()) {
        throw row.wrong("no name in the first column");
      }
      rows.add(meaning.apply(row));
    }
    return rows;
  }

  private static String text(String file) {
    try (InputStream stream = Table.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the catalogue's " + file + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }
}
