package dev.upfront.app;

import dev.upfront.forecast.Backtest;
import dev.upfront.forecast.Method;
import dev.upfront.forecast.RenewalTest;
import dev.upfront.forecast.Score;
import dev.upfront.forecast.Summary;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The figures of a backtest as one JSON object. */
final class BacktestJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private BacktestJson() {}

  static String of(Backtest.Report report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("questions", report.questions().size());
    root.put("open", report.open());
    double coverage = Summary.of(report.methods().getFirst().scores()).coverage80();
    ObjectNode methods = root.putObject("methods");
    for (Method method : report.methods()) {
      ObjectNode node = methods.putObject(method.name());
      put(node, method.scores());
      Method.Widened wide = method.widenedTo(coverage);
      node.putObject("widened")
          .put("level", wide.level())
          .put("coverage", wide.coverage())
          .put("width", wide.width())
          .put("middle_width", wide.middleWidth());
    }
    ObjectNode limits = root.putObject("limits");
    report.limits().forEach(method -> put(limits.putObject(method.name()), method.scores()));
    ObjectNode groups = root.putObject("groups");
    BacktestPage.groupings().forEach((title, grouping) -> {
      ObjectNode table = groups.putObject(title);
      BacktestPage.groups(report.questions(), report.methods().getFirst().scores(), grouping)
          .forEach((name, scores) -> put(table.putObject(name.strip()), scores));
    });
    RenewalTest renewal = report.renewal();
    ObjectNode node = root.putObject("renewal")
        .put("questions", renewal.questions())
        .put("brier", renewal.brier())
        .put("base_brier", renewal.baseBrier());
    renewal
        .bands()
        .forEach(band -> node.withArray("bands")
            .addObject()
            .put("questions", band.questions())
            .put("said", band.said())
            .put("came", band.came()));
    return root.toString();
  }

  private static void put(ObjectNode node, List<Score> scores) {
    Summary summary = Summary.of(scores);
    node.put("questions", summary.questions())
        .put("crps", summary.crps())
        .put("crps_near", summary.crpsNear())
        .put("pinball_10", summary.pinball().get(0))
        .put("pinball_50", summary.pinball().get(1))
        .put("pinball_90", summary.pinball().get(2))
        .put("median_error", summary.medianError())
        .put("coverage_50", summary.coverage50())
        .put("width_50", summary.width50())
        .put("coverage_80", summary.coverage80())
        .put("width_80", summary.width80())
        .put("middle_width_80", summary.middleWidth80());
  }
}
