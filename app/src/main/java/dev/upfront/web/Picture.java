package dev.upfront.web;

import dev.upfront.dossier.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** The first screen of a season as a picture, for places that show one beside a link. */
final class Picture {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MARGIN = 72;
  private static final int MOST_LANES = 3;
  private static final Color PAPER = new Color(0xfc, 0xfb, 0xf8);
  private static final Color INK = new Color(0x1b, 0x1a, 0x17);
  private static final Color FAINT = new Color(0x5d, 0x59, 0x50);
  private static final Color RULE = new Color(0xd9, 0xd5, 0xca);
  private static final Color ACCENT = new Color(0x0b, 0x58, 0x66);
  private static final Color PALE = new Color(0x0b, 0x58, 0x66, 0x40);
  private static final Font TITLE = new Font(Font.SERIF, Font.BOLD, 56);
  private static final Font SENTENCE = new Font(Font.SERIF, Font.PLAIN, 44);
  private static final Font LABEL = new Font(Font.SANS_SERIF, Font.BOLD, 24);
  private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 24);

  private final Graphics2D graphics;

  private Picture(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /** A PNG of 1200 by 630 pixels, the size that such places ask for. */
  static byte[] of(SeasonPage page, LocalDate day) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      new Picture(graphics).draw(page, day);
    } finally {
      graphics.dispose();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void draw(SeasonPage page, LocalDate day) {
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(ACCENT);
    graphics.fillRect(0, 0, WIDTH, 12);
    text(TITLE, INK, MARGIN, 110, fitted(TITLE, page.frame().title(), WIDTH - 2 * MARGIN));
    String sure = page.sure() == null ? "" : "   " + page.sure().percent() + " sure";
    text(LABEL, ACCENT, MARGIN, 158, page.badge().words() + sure);
    int y = 222;
    for (String line : wrapped(page.sentence())) {
      text(SENTENCE, INK, MARGIN, y, line);
      y += 54;
    }
    if (page.bar() != null) {
      bar(page.bar(), y - 12);
    }
    text(SMALL, FAINT, MARGIN, HEIGHT - 36, "Upfront, as of " + Words.date(day));
  }

  private void text(Font font, Color color, int x, int y, String text) {
    graphics.setFont(font);
    graphics.setColor(color);
    graphics.drawString(text, x, y);
  }

  private String fitted(Font font, String text, int width) {
    FontMetrics metrics = graphics.getFontMetrics(font);
    String fitted = text;
    while (metrics.stringWidth(fitted) > width && fitted.length() > 2) {
      fitted = fitted.substring(0, fitted.offsetByCodePoints(fitted.length(), -2)) + "…";
    }
    return fitted;
  }

  /** In two lines at most. */
  private List<String> wrapped(String text) {
    FontMetrics metrics = graphics.getFontMetrics(SENTENCE);
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (metrics.stringWidth(longer) > WIDTH - 2 * MARGIN && lines.isEmpty()) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(fitted(SENTENCE, line, WIDTH - 2 * MARGIN));
    return lines;
  }

  private static double x(double percent) {
    return MARGIN + percent / 100 * (WIDTH - 2 * MARGIN);
  }

  private void bar(DateBar bar, int top) {
    int bottom = HEIGHT - 116;
    graphics.setColor(RULE);
    graphics.setStroke(new BasicStroke(2));
    for (DateBar.Tick tick : bar.ticks()) {
      graphics.drawLine((int) x(tick.at()), top, (int) x(tick.at()), bottom);
    }
    if (bar.todayAt() != null) {
      graphics.setColor(INK);
      graphics.setStroke(new BasicStroke(
          3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 5}, 0));
      graphics.drawLine((int) x(bar.todayAt()), top, (int) x(bar.todayAt()), bottom);
    }
    int lanes = Math.min(MOST_LANES, bar.lanes().size());
    int height = Math.min(84, (bottom - top) / Math.max(1, lanes));
    for (int i = 0; i < lanes; i++) {
      lane(bar.lanes().get(i), top + i * height);
    }
    for (DateBar.Tick tick : bar.ticks()) {
      FontMetrics metrics = graphics.getFontMetrics(tick.isMajor() ? LABEL : SMALL);
      text(
          tick.isMajor() ? LABEL : SMALL,
          tick.isMajor() ? INK : FAINT,
          (int) x(tick.at()) - metrics.stringWidth(tick.text()) / 2,
          bottom + 28,
          tick.text());
    }
  }

  private void lane(DateBar.Lane lane, int top) {
    String words =
        lane.style().equals("forecast") ? lane.label() : lane.label() + "  " + lane.window();
    String label = fitted(SMALL, words, WIDTH - 2 * MARGIN);
    // No line of the scale runs through the words.
    graphics.setColor(PAPER);
    graphics.fillRect(MARGIN, top + 6, graphics.getFontMetrics(SMALL).stringWidth(label) + 8, 32);
    text(SMALL, FAINT, MARGIN, top + 30, label);
    boolean isFirm = lane.style().equals("firm");
    for (DateBar.Piece piece : lane.pieces()) {
      if (lane.isDay()) {
        double middle = x((piece.from() + piece.to()) / 2);
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(middle, top + 38);
        diamond.lineTo(middle + 17, top + 55);
        diamond.lineTo(middle, top + 72);
        diamond.lineTo(middle - 17, top + 55);
        diamond.closePath();
        graphics.setColor(isFirm ? ACCENT : FAINT);
        graphics.fill(diamond);
      } else {
        Rectangle2D stretch = new Rectangle2D.Double(
            x(piece.from()), top + 42, Math.max(4, x(piece.to()) - x(piece.from())), 24);
        graphics.setColor(isFirm ? ACCENT : PALE);
        graphics.fill(stretch);
        if (lane.style().equals("expected")) {
          graphics.setColor(ACCENT);
          graphics.setStroke(new BasicStroke(
              3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {9, 6}, 0));
          graphics.draw(stretch);
        }
      }
    }
  }
}
