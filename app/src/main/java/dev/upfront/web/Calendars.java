package dev.upfront.web;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ICalParameters;
import biweekly.property.ProductId;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.upfront.catalogue.Catalogue;
import dev.upfront.claim.Modality;
import dev.upfront.claim.PartialDate;
import dev.upfront.claim.Window;
import dev.upfront.dossier.Sentences;
import dev.upfront.dossier.Words;
import dev.upfront.standing.Answer;
import dev.upfront.standing.Question;
import dev.upfront.standing.SeriesStanding;
import dev.upfront.standing.Standing;
import dev.upfront.standing.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Premieres as an iCalendar (RFC 5545): a day that is announced as an event of that day, a window as a tentative event
 * that spans it, both without hours, as a premiere's day is the same wherever it is seen.
 */
final class Calendars {
  static final String TYPE = "text/calendar; charset=utf-8";

  /** How often a calendar program may ask again. */
  private static final Duration REFRESH = Duration.ofHours(6);

  private static final int MOST_BYTES_OF_LINE = 75;

  private Calendars() {}

  /**
   * Writes a calendar.
   *
   * @param name what calendar programs call it
   * @param base where the site is, without a slash at the end
   */
  static String of(String name, List<SeriesStanding> series, String base) {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId(new ProductId("-//Upfront//Premieres//EN"));
    calendar.addName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", name);
    calendar
        .setRefreshInterval(
            new biweekly.util.Duration.Builder().hours((int) REFRESH.toHours()).build())
        .setParameter(ICalParameters.VALUE, "DURATION");
    series.stream()
        .sorted(Comparator.comparing(SeriesStanding::series))
        .flatMap(each -> each.seasons().stream())
        .filter(standing -> Front.isTold(standing) && !Front.isOutBefore(standing))
        .flatMap(standing -> events(standing, base))
        .forEach(calendar::addEvent);
    return folded(calendar);
  }

  /** Its lines broken by bytes (RFC 5545, 3.1) and never within a letter; the library would count letters. */
  private static String folded(ICalendar calendar) {
    StringWriter whole = new StringWriter();
    try (ICalWriter writer = new ICalWriter(whole, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StringBuilder folded = new StringBuilder();
    int bytes = 0;
    for (int letter : whole.toString().codePoints().toArray()) {
      int more = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (letter == '\r' || letter == '\n') {
        bytes = 0;
      } else if (bytes + more > MOST_BYTES_OF_LINE) {
        folded.append("\r\n ");
        bytes = 1 + more;
      } else {
        bytes += more;
      }
      folded.appendCodePoint(letter);
    }
    return folded.toString();
  }

  private static Stream<VEvent> events(Standing standing, String base) {
    return standing.answers().stream()
        .filter(answer -> answer.question() instanceof Question.Premiere)
        .flatMap(answer -> Stream.ofNullable(event(standing, answer, base)));
  }

  private static @Nullable VEvent event(Standing standing, Answer premiere, String base) {
    if (!(premiere.question() instanceof Question.Premiere(int part))
        || !(premiere.value() instanceof Value.When(Window window))) {
      return null;
    }
    PartialDate first = window.from() == null ? window.to() : window.from();
    PartialDate last = window.to() == null ? window.from() : window.to();
    if (first == null || last == null) {
      return null;
    }
    VEvent event = new VEvent();
    event.setUid(uid(standing, part));
    event.setSequence(sequence(standing, premiere));
    Date changed = instant(lastChange(standing, premiere));
    event.setDateTimeStamp(changed);
    event.setLastModified(changed);
    event.setDateStart(day(first.first()), false);
    event.setDateEnd(day(last.last().plusDays(1)), false);
    event.setTransparency(Transparency.transparent());
    event.setStatus(status(standing, premiere, window));
    event.setSummary(summary(standing, part, premiere, window));
    String link = base + new Links(null).season(standing.series(), standing.season());
    event.setDescription(
        Sentences.premiere(standing, premiere) + " " + Sure.percent(premiere.confidence())
            + " sure, " + premiere.firmness().word() + ".\n" + link);
    event.setUrl(link);
    return event;
  }

  private static String summary(Standing standing, int part, Answer premiere, Window window) {
    String name =
        standing.series() + ", season " + standing.season() + (part == 1 ? "" : ", part " + part);
    if (window.isDay() && premiere.firmness() != Modality.EXPECTED) {
      return name;
    }
    return name + ": " + Words.window(window)
        + (premiere.firmness() == Modality.EXPECTED ? ", expected" : "");
  }

  private static Status status(Standing standing, Answer premiere, Window window) {
    return switch (standing.status()) {
      case CANCELLED -> Status.cancelled();
      case UNDECIDED -> Status.tentative();
      default ->
        isOut(standing, premiere) || window.isDay() && premiere.firmness() != Modality.EXPECTED
            ? Status.confirmed()
            : Status.tentative();
    };
  }

  /** That a season is out tells nothing of its later parts. */
  private static boolean isOut(Standing standing, Answer premiere) {
    return standing.status() == dev.upfront.standing.Status.RELEASED
        && standing.isTold()
        && premiere.question().equals(Question.Premiere.FIRST);
  }

  /** The same for the same part of the same season for ever, whatever is believed of it. */
  private static String uid(Standing standing, int part) {
    return "%s-%d-%d@upfront"
        .formatted(Digest.of(Catalogue.titleKey(standing.series())), standing.season(), part);
  }

  /** Rises whenever something changes that the event shows. */
  private static int sequence(Standing standing, Answer premiere) {
    return premiere.history().size() - 1 + standing.milestones().size();
  }

  private static LocalDate lastChange(Standing standing, Answer premiere) {
    LocalDate answered = premiere.since();
    return standing.milestones().isEmpty()
            || standing.milestones().getLast().day().isBefore(answered)
        ? answered
        : standing.milestones().getLast().day();
  }

  private static Date instant(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** By its parts: a date without hours has no zone in which it could become another one. */
  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
