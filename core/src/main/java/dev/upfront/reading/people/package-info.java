/**
 * Names: which are people and which are parts, who stands in a row with whom, and who plays whom.
 * Uses {@code text}, {@code sentence} and {@code title}.
 *
 * <p>{@link dev.upfront.reading.people.PeopleFinder} is the way in. Where to look for what:
 *
 * <ul>
 *   <li>whose name it is: {@code Names}, with {@code NameShapes}, {@code OtherNames}, {@code FullNames};
 *       {@code PeoplePlaces}, {@code PlayerPlaces} and {@code PartPlaces} for names that only their place tells;
 *   <li>"A, B and C": {@code PeopleRows}, {@code RowLinks}; "A and B return as X and Y": {@code SharedParts};
 *   <li>"A (X)": {@code Credits}; "X (A)": {@code PlayersInBrackets}, {@code StoryWords}; which of both:
 *       {@code Brackets};
 *   <li>"A as X", "A, the show's X,": {@code PartsInAside}; "A, who plays X,": {@code PartsInRelative};
 *   <li>"A's X": {@code OwnedParts}; "A will play X", "A is X": {@code PartsByVerb};
 *   <li>"X, played by A", "X, A's character": {@code PartsBefore}; "she will play X": {@code PartBehind};
 *   <li>"the hostile brother X": where among words for a part its name is: {@code RoleReader};
 *   <li>"X: A", "A – X" in a list: {@code CastLines}, {@code CastOrder};
 *   <li>"creator and producer": {@code Jobs}; "A is the producer, B a clerk" of a story: {@code StoryRow}.
 * </ul>
 */
@NullMarked
package dev.upfront.reading.people;

import org.jspecify.annotations.NullMarked;
