package dev.upfront.app;

import dev.upfront.claim.Window;
import dev.upfront.dossier.Slips;
import dev.upfront.forecast.Curve;
import dev.upfront.forecast.Forecast;
import dev.upfront.forecast.Knowledge;
import dev.upfront.forecast.Premiere;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A forecast as one JSON object. */
final class ForecastJson {
  private static final int[] QUANTILES = {5, 10, 25, 50, 75, 90, 95};

  private ForecastJson() {}

  static String of(Forecast forecast, Slips slips) {
    Knowledge known = forecast.knowledge();
    Curve curve = forecast.curve();
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("series", known.series());
    root.put("season", known.season());
    root.put("as_of", known.day().toString());
    root.put(
        "announced", forecast.announced() == null ? null : forecast.announced().toString());
    root.putObject("announced_days")
        .put("passed", slips.days())
        .put("slipped", slips.slipped())
        .put("sooner", slips.sooner());
    root.put("never", rounded(forecast.never()));
    root.put("sentence", ForecastPage.sentence(forecast));
    ObjectNode quantiles = root.putObject("quantiles");
    for (int percent : QUANTILES) {
      quantiles.put(String.valueOf(percent), curve.quantile(percent / 100.0).toString());
    }
    ObjectNode months = root.putObject("months");
    ForecastPage.months(curve)
        .forEach((month, chance) -> months.put(month.toString(), rounded(chance)));
    forecast
        .reasons()
        .forEach(reason -> root.withArray("reasons")
            .addObject()
            .put("words", reason.words())
            .put("days", reason.days())
            .put("bits", rounded(reason.bits())));
    return root.toString();
  }

  /** For a season that needs no forecast. */
  static String premiered(String series, Premiere premiere) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("series", series)
        .put("season", premiere.season())
        .put("premiered", premiere.day().toString())
        .toString();
  }

  /** The same where only the window is known in which it came. */
  static String premiered(String series, int season, Window window) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("series", series).put("season", season);
    root.putObject("premiered")
        .put("from", Objects.toString(window.from(), null))
        .put("to", Objects.toString(window.to(), null));
    return root.toString();
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
