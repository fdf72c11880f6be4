package dev.upfront.app;

import dev.upfront.claim.OwnFields;
import dev.upfront.ledger.RecordedClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A claim as a row of a table: the contract's fields by the contract's names, behind those of its article. */
final class ClaimColumns {
  /** Those that hold whole numbers; all others hold text. */
  static final List<String> NUMBERS = List.of("version", "season", "part", "count", "start", "end");

  /** In the order of the table. */
  static final List<String> NAMES = List.of(
      "address",
      "version",
      "outlet",
      "title",
      "published",
      "day",
      "recorded_at",
      "withdrawn_day",
      "withdrawn_at",
      "series",
      "season",
      "type",
      "from",
      "to",
      "platform",
      "part",
      "by",
      "count",
      "person",
      "character",
      "status",
      "job",
      "work",
      "author",
      "modality",
      "said_by",
      "start",
      "end",
      "quote");

  private ClaimColumns() {}

  /** The values of a claim by name; what it has not is left out. */
  static Map<String, Object> of(RecordedClaim recorded) {
    Map<String, Object> row = new LinkedHashMap<>();
    put(row, "address", recorded.article().address());
    put(row, "version", recorded.article().version());
    put(row, "outlet", recorded.article().outlet());
    put(row, "title", recorded.article().title());
    text(row, "published", recorded.article().published());
    text(row, "day", recorded.article().day());
    text(row, "recorded_at", recorded.article().recordedAt());
    if (recorded.withdrawn() != null) {
      text(row, "withdrawn_day", recorded.withdrawn().day());
      text(row, "withdrawn_at", recorded.withdrawn().recordedAt());
    }
    put(row, "series", recorded.claim().series());
    put(row, "season", recorded.claim().season());
    put(row, "type", recorded.claim().fact().type().word());
    OwnFields.of(recorded.claim().fact()).forEach((name, value) -> put(row, name, value));
    put(row, "modality", recorded.claim().modality().word());
    put(row, "said_by", recorded.claim().saidBy());
    put(row, "start", recorded.claim().evidence().start());
    put(row, "end", recorded.claim().evidence().end());
    put(row, "quote", recorded.claim().evidence().quote());
    return row;
  }

  /** The values of a claim in the order of the columns, null where it has none. */
  static List<@Nullable Object> row(RecordedClaim recorded) {
    Map<String, Object> values = of(recorded);
    List<@Nullable Object> row = new ArrayList<>(NAMES.size());
    NAMES.forEach(name -> row.add(values.get(name)));
    return row;
  }

  private static void put(Map<String, Object> row, String name, @Nullable Object value) {
    if (value != null) {
      row.put(name, value);
    }
  }

  private static void text(Map<String, Object> row, String name, @Nullable Object value) {
    put(row, name, value == null ? null : value.toString());
  }
}
