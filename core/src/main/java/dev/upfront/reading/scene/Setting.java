package dev.upfront.reading.scene;

import dev.upfront.claim.Window;
import dev.upfront.reading.date.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article as a whole while its sentences are read.
 *
 * @param series what it is about, null where it is about several
 * @param season which season it is about, null where it is about none in particular
 * @param finalSeason the season that it calls the last, null where it names none
 * @param platform whose series it is, null where the text names none
 * @param dated the days between which it was written
 * @param calendar the calendar as seen from those days
 * @param datedInHeadline whether the headline says that this season comes or has its day, so that "two more" are behind it
 * @param anime whether it speaks of anime, whose year is cut into broadcasting seasons
 * @param film whether it is a film of the series that the headline promises, so that only seasons named are meant
 * @param renewedAhead whether a second season is ordered before the first is out, which is the one that is to come
 */
public record Setting(
    @Nullable String series,
    @Nullable Integer season,
    @Nullable Integer finalSeason,
    @Nullable String platform,
    Window dated,
    Calendar calendar,
    boolean datedInHeadline,
    boolean anime,
    boolean film,
    boolean renewedAhead) {}
