package dev.upfront.flink;

import dev.upfront.catalogue.Catalogue;
import dev.upfront.ledger.Entry;
import dev.upfront.ledger.LedgerJson;
import dev.upfront.ledger.RecordedClaim;
import dev.upfront.ledger.SeriesTitles;
import dev.upfront.ledger.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the versions of each article: says of what came before that it is known, orders the others by the day that they
 * carry, whenever they came, and tells each series what all of them claim: at the end of what there is, or at once where
 * there is no end. A late version then corrects what was told.
 */
final class Versions extends KeyedProcessFunction<String, Brought, Contribution> {
  private static final long serialVersionUID = 1L;

  /** A line for each version, as the ledger exports it. */
  static final OutputTag<byte[]> LINES = new OutputTag<>("lines") {
    private static final long serialVersionUID = 1L;
  };

  private final boolean live;
  private transient @Nullable MapState<String, byte[]> versions;
  private transient @Nullable MapState<String, byte[]> lines;

  Versions(Plan plan) {
    this.live = plan.live();
  }

  @Override
  public void open(OpenContext context) {
    versions = getRuntimeContext()
        .getMapState(new MapStateDescriptor<>("versions", String.class, byte[].class));
    lines = getRuntimeContext()
        .getMapState(new MapStateDescriptor<>("lines", String.class, byte[].class));
  }

  @Override
  public void processElement(Brought brought, Context context, Collector<Contribution> out)
      throws Exception {
    MapState<String, byte[]> kept = Objects.requireNonNull(versions);
    if (brought.gone()) {
      Map<String, Version> before = ordered(kept);
      kept.remove(brought.digest());
      tell(before, ordered(kept), out);
      return;
    }
    byte[] known = kept.get(brought.digest());
    if (!live) {
      byte[] knownLine = Objects.requireNonNull(lines).get(brought.digest());
      if (known == null || goesBefore(brought, known, knownLine)) {
        kept.put(brought.digest(), brought.version());
        Objects.requireNonNull(lines).put(brought.digest(), brought.line());
      }
      context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
      return;
    }
    if (known != null && !isEarlier(brought.version(), known)) {
      return;
    }
    kept.put(brought.digest(), brought.version());
    Map<String, Version> now = ordered(kept);
    tell(Map.of(), now, out);
    if (known == null && brought.line().length > 0) {
      context.output(LINES, line(brought.digest(), brought.line(), now));
    }
  }

  /** At the end of all that there is, all versions are known. */
  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Contribution> out)
      throws Exception {
    Map<String, Version> all = ordered(Objects.requireNonNull(versions));
    tell(Map.of(), all, out);
    for (String digest : all.keySet()) {
      byte[] line = Objects.requireNonNull(lines).get(digest);
      if (line.length > 0) {
        context.output(LINES, line(digest, line, all));
      }
    }
  }

  /** Whether of two that say the same the new one is kept: whichever order they came in, the same one is. */
  private static boolean goesBefore(Brought brought, byte[] known, byte[] knownLine) {
    return isEarlier(brought.version(), known)
        || !isEarlier(known, brought.version())
            && Arrays.compareUnsigned(brought.line(), knownLine) < 0;
  }

  /** Of two that say the same, the one that was recorded first is kept. */
  private static boolean isEarlier(byte[] one, byte[] other) {
    return Lines.version(one)
        .article()
        .recordedAt()
        .isBefore(Lines.version(other).article().recordedAt());
  }

  /** By the day, as it was before any other was known, then by the digest: whatever the order in which they came. */
  private static Map<String, Version> ordered(MapState<String, byte[]> kept) throws Exception {
    record Keyed(String digest, Version version) {}
    List<Keyed> all = new ArrayList<>();
    for (Map.Entry<String, byte[]> each : kept.entries()) {
      all.add(new Keyed(each.getKey(), Lines.version(each.getValue())));
    }
    all.sort(Comparator.comparing((Keyed each) -> each.version().article().day())
        .thenComparing(Keyed::digest));
    List<Version> numbered = Version.inOrder(all.stream().map(Keyed::version).toList());
    Map<String, Version> ordered = new LinkedHashMap<>();
    for (int i = 0; i < numbered.size(); i++) {
      ordered.put(all.get(i).digest(), numbered.get(i));
    }
    return ordered;
  }

  /** Tells each series that any version speaks of, or spoke of. */
  private static void tell(
      Map<String, Version> before, Map<String, Version> now, Collector<Contribution> out) {
    Map<String, List<Version>> bySeries = new TreeMap<>();
    String address = "";
    for (Version version : before.values()) {
      address = version.article().address();
      seriesOf(version).forEach(series -> bySeries.put(series, new ArrayList<>()));
    }
    for (Version version : now.values()) {
      address = version.article().address();
      for (String series : seriesOf(version)) {
        List<RecordedClaim> claims =
            version.claims().stream().filter(claim -> key(claim).equals(series)).toList();
        bySeries
            .computeIfAbsent(series, each -> new ArrayList<>())
            .add(new Version(version.article(), claims));
      }
    }
    for (Map.Entry<String, List<Version>> each : bySeries.entrySet()) {
      out.collect(new Contribution(each.getKey(), address, Lines.bytes(each.getValue())));
    }
  }

  private static Set<String> seriesOf(Version version) {
    Set<String> series = new LinkedHashSet<>();
    version.claims().forEach(claim -> series.add(key(claim)));
    return series;
  }

  private static String key(RecordedClaim claim) {
    return SeriesTitles.key(Catalogue.bundled(), claim.claim().series());
  }

  /** The line with the number and the day that it has among the others. */
  private static byte[] line(String digest, byte[] line, Map<String, Version> versions) {
    Version version = versions.get(digest);
    if (version == null || version.article().version() == 1) {
      return line;
    }
    return Lines.utf8(LedgerJson.write(new Entry(
        version.article(), LedgerJson.parse(Lines.text(line)).reading(), version.claims())));
  }
}
