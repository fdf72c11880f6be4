package dev.upfront.reading.sentence;

import dev.upfront.reading.date.DateMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of a sentence that mean something that claims are made of. */
public sealed interface Mention {
  int from();

  int to();

  Slot slot();

  /** A season. */
  record OfSeason(SeasonMention season) implements Mention {
    @Override
    public int from() {
      return season.from();
    }

    @Override
    public int to() {
      return season.to();
    }

    @Override
    public Slot slot() {
      return Slot.SEASON;
    }
  }

  /** A date. */
  record OfDate(DateMention date) implements Mention {
    @Override
    public int from() {
      return date.from();
    }

    @Override
    public int to() {
      return date.to();
    }

    @Override
    public Slot slot() {
      return Slot.DATE;
    }
  }

  /** A platform, network or studio, by its canonical name. */
  record OfPlatform(int from, int to, String name, boolean studio) implements Mention {
    @Override
    public Slot slot() {
      return Slot.PLATFORM;
    }
  }

  /** A series, by its title. */
  record OfSeries(int from, int to, String title) implements Mention {
    @Override
    public Slot slot() {
      return Slot.SERIES;
    }
  }

  /** "The drama", "the show": the series that was spoken of. */
  record OfShow(int from, int to) implements Mention {
    @Override
    public Slot slot() {
      return Slot.SHOW;
    }
  }

  /** A number of episodes. */
  record OfCount(int from, int to, int count) implements Mention {
    @Override
    public Slot slot() {
      return Slot.COUNT;
    }
  }

  /** One person or several in a row, each with the character where one stands with it. */
  record OfPeople(int from, int to, List<Credit> credits) implements Mention {
    @Override
    public Slot slot() {
      return Slot.PEOPLE;
    }
  }

  /** A capitalised name that is no known person: a character, a place, a company. */
  record OfName(int from, int to, String name) implements Mention {
    @Override
    public Slot slot() {
      return Slot.NAME;
    }
  }

  /**
   * A person in a row of people.
   *
   * @param person full name where the article gives it anywhere
   * @param character as it stands with the name, or null
   * @param from first token of the name
   * @param to behind the last token of what belongs to it
   */
  record Credit(String person, @Nullable String character, int from, int to) {}
}
