package dev.upfront.claim;

import org.jspecify.annotations.Nullable;

/** What is claimed of a season or series: one of the fifteen types of the contract with its own fields. */
public sealed interface Fact {

  /** The contract's name for the kind of fact. */
  FactType type();

  /** A new series, that is its season 1, was ordered. {@code by}: platform or network, null where not said. */
  record Ordered(@Nullable String by) implements Fact {
    @Override
    public FactType type() {
      return FactType.ORDERED;
    }
  }

  /** A further season was ordered. */
  record Renewed(@Nullable String by) implements Fact {
    @Override
    public FactType type() {
      return FactType.RENEWED;
    }
  }

  /** Whether the season will be made is not decided or not announced. */
  record Undecided() implements Fact {
    @Override
    public FactType type() {
      return FactType.UNDECIDED;
    }
  }

  /** The series ends, or the season will not be made. */
  record Cancelled(@Nullable String by) implements Fact {
    @Override
    public FactType type() {
      return FactType.CANCELLED;
    }
  }

  /** The season is the last. */
  record FinalSeason() implements Fact {
    @Override
    public FactType type() {
      return FactType.FINAL_SEASON;
    }
  }

  /**
   * The season premieres, or premiered, in a window.
   *
   * @param platform where, null where not said
   * @param part 2 or more for a later part, volume or cour of the same season, else null
   */
  record Release(
      Window window, @Nullable String platform, @Nullable Integer part) implements Fact {
    @Override
    public FactType type() {
      return FactType.RELEASE;
    }
  }

  /** No release date is announced. */
  record NoDateYet() implements Fact {
    @Override
    public FactType type() {
      return FactType.NO_DATE_YET;
    }
  }

  /** The release or the production is put off. */
  record Delayed() implements Fact {
    @Override
    public FactType type() {
      return FactType.DELAYED;
    }
  }

  /** Filming or animation began, or will begin, in a window. */
  record ProductionStarted(Window window) implements Fact {
    @Override
    public FactType type() {
      return FactType.PRODUCTION_STARTED;
    }
  }

  /** The season is in production on the article's day. */
  record ProductionOngoing() implements Fact {
    @Override
    public FactType type() {
      return FactType.PRODUCTION_ONGOING;
    }
  }

  /** Filming ended, or will end, in a window. */
  record ProductionWrapped(Window window) implements Fact {
    @Override
    public FactType type() {
      return FactType.PRODUCTION_WRAPPED;
    }
  }

  /** The season has {@code count} episodes, 1 or more. */
  record EpisodeCount(int count) implements Fact {
    /** Refuses a count below one. */
    public EpisodeCount {
      if (count < 1) {
        throw new IllegalArgumentException("a season of " + count + " episodes");
      }
    }

    @Override
    public FactType type() {
      return FactType.EPISODE_COUNT;
    }
  }

  /** A person plays, will play or will not play. {@code character}: null where not named. */
  record Cast(String person, @Nullable String character, CastStatus status) implements Fact {
    @Override
    public FactType type() {
      return FactType.CAST;
    }
  }

  /** A person works behind the camera. */
  record Crew(String person, Job job) implements Fact {
    @Override
    public FactType type() {
      return FactType.CREW;
    }
  }

  /** The series adapts a work. Either may be null where the text does not name it. */
  record BasedOn(@Nullable String work, @Nullable String author) implements Fact {
    @Override
    public FactType type() {
      return FactType.BASED_ON;
    }
  }
}
