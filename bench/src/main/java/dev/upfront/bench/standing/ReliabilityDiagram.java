package dev.upfront.bench.standing;

import dev.upfront.app.SvgChart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws how often answers are right against the confidence that was stated: on the diagonal where that is honest. */
final class ReliabilityDiagram {
  /** Fewer answers than this in a bin say nothing. */
  private static final int FEW = 30;

  private ReliabilityDiagram() {}

  /** Writes an SVG picture. */
  static void write(Path file, String title, Map<String, Score> scores) throws IOException {
    XYChart chart = new XYChartBuilder()
        .width(720)
        .height(640)
        .title(title)
        .xAxisTitle("stated confidence")
        .yAxisTitle("share of right answers")
        .build();
    chart
        .getStyler()
        .setXAxisMin(0.0)
        .setXAxisMax(1.0)
        .setYAxisMin(0.0)
        .setYAxisMax(1.0)
        .setLegendPosition(LegendPosition.InsideNW);
    chart
        .addSeries("honest", new double[] {0, 1}, new double[] {0, 1})
        .setMarker(SeriesMarkers.NONE)
        .setLineStyle(SeriesLines.DASH_DASH);
    scores.forEach((method, score) -> {
      List<Score.Bin> bins =
          score.bins().stream().filter(bin -> bin.answers() >= FEW).toList();
      if (!bins.isEmpty()) {
        chart.addSeries(
            "%s (error %.3f)".formatted(method, score.calibrationError()),
            bins.stream().mapToDouble(Score.Bin::confidence).toArray(),
            bins.stream().mapToDouble(Score.Bin::accuracy).toArray());
      }
    });
    SvgChart.write(chart, file);
  }
}
