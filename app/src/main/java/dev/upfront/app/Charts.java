package dev.upfront.app;

import dev.upfront.forecast.Backtest;
import dev.upfront.forecast.Method;
import dev.upfront.forecast.Score;
import dev.upfront.forecast.Summary;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws how well forecasts held. */
final class Charts {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int BINS = 10;
  private static final Color INK = new Color(0x1f, 0x4e, 0x79);
  private static final Color GREY = new Color(0x99, 0x99, 0x99);

  private Charts() {}

  /** Writes the three pictures into a folder, which it makes where there is none. */
  static void write(Backtest.Report report, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Score> scores = report.methods().getFirst().scores();
    SvgChart.write(reliability(scores), folder.resolve("reliability.svg"));
    SvgChart.write(transforms(scores), folder.resolve("transforms.svg"));
    SvgChart.write(widths(report), folder.resolve("widths.svg"));
  }

  /** Of the premieres that should have come by a day with some probability, how many had. */
  private static XYChart reliability(List<Score> scores) {
    XYChart chart = new XYChartBuilder()
        .width(WIDTH)
        .height(HEIGHT)
        .title("Reliability: said and came")
        .xAxisTitle("probability said that it comes by a day")
        .yAxisTitle("share that had come")
        .build();
    List<Double> said = new ArrayList<>();
    List<Double> came = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      double p = i / 20.0;
      said.add(p);
      came.add(
          scores.stream().filter(score -> score.transform() <= p).count() / (double) scores.size());
    }
    chart
        .addSeries("perfect", List.of(0, 1), List.of(0, 1))
        .setMarker(SeriesMarkers.NONE)
        .setLineColor(GREY);
    chart.addSeries("Upfront", said, came).setMarker(SeriesMarkers.CIRCLE).setLineColor(INK);
    return chart;
  }

  /** Flat where forecasts hold; a heap at an end says that truths lie outside too often. */
  private static CategoryChart transforms(List<Score> scores) {
    CategoryChart chart =
        bars("Probability integral transforms", "where in the forecast the truth lay", "share");
    List<String> bins = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int which = bin;
      bins.add("%.1f".formatted(bin / (double) BINS));
      shares.add(scores.stream()
              .filter(score -> Math.min((int) (score.transform() * BINS), BINS - 1) == which)
              .count()
          / (double) scores.size());
    }
    chart.addSeries("Upfront", bins, shares).setFillColor(INK);
    return chart;
  }

  private static CategoryChart widths(Backtest.Report report) {
    CategoryChart chart = bars("Middle width of the 80% intervals by year", "year asked", "days");
    for (Method method : List.of(report.methods().getFirst(), report.methods().getLast())) {
      Map<String, List<Score>> years = BacktestPage.groups(
          report.questions(),
          method.scores(),
          question -> String.valueOf(question.known().day().getYear()));
      chart
          .addSeries(
              method.name(),
              List.copyOf(years.keySet()),
              years.values().stream()
                  .map(scores -> Summary.of(scores).middleWidth80())
                  .toList())
          .setFillColor(method == report.methods().getFirst() ? INK : GREY);
    }
    return chart;
  }

  private static CategoryChart bars(String title, String x, String y) {
    return new CategoryChartBuilder()
        .width(WIDTH)
        .height(HEIGHT)
        .title(title)
        .xAxisTitle(x)
        .yAxisTitle(y)
        .build();
  }
}
