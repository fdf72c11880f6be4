/**
 * Who plays in a series and who makes it, each with part, job and series. Uses {@code people},
 * {@code scene} and what lies below it.
 *
 * <p>{@link dev.upfront.reading.cast.CastReader} and {@link dev.upfront.reading.cast.CrewReader} are the ways in. New
 * words go into {@code cast.phrases} and {@code crew.phrases}; where to look for what no phrase can say:
 *
 * <ul>
 *   <li>whose verb it is: {@code Subjects}; "he", "both": {@code Pronouns}, {@code Company}; "A of X and B":
 *       {@code PeopleChains}; "the A drama": {@code PeopleAttribute};
 *   <li>of players: of whom a phrase speaks: {@code CastParties}; joins or returns: {@code StatusReader}; the job of a
 *       maker: {@code CastJobs};
 *   <li>players of whom no phrase speaks: {@code ShownPlayers} by the words beside the name, {@code PlainCast} by the
 *       sentence;
 *   <li>of makers: "created by A": {@code CrewVerbs}; "creator A": {@code CrewNouns}, {@code JobPlaces}; "alongside
 *       B": {@code CrewCompany};
 *   <li>which series: {@code PeopleSeries} with {@code SeriesBehind} and {@code SeriesBefore}, and {@code CastSeries};
 *       which it is not: {@code OtherWorks}; which season: {@code PeopleSeason};
 *   <li>in which other series players were before: {@code Careers};
 *   <li>what other sentences add: {@code CastParts}, {@code OwnWord}.
 * </ul>
 */
@NullMarked
package dev.upfront.reading.cast;

import org.jspecify.annotations.NullMarked;
