package dev.upfront.reading.title;

import org.jspecify.annotations.Nullable;

/** One series that an article may be about, while it is counted where the text names it. */
final class MainSeriesAnswer {
  /** What a run of the headline must weigh to be much. */
  private static final int MUCH = 5;

  final String title;

  /** What the headline's words weigh for it; null where the headline has no such run. */
  private @Nullable Integer headline;

  final @Nullable Candidate candidate;

  /** How often the body names it for itself. */
  int free;

  int inPassing;

  /** How often it stands in a sentence that names it among several. */
  int inRows;

  /** How many sentences name it for itself and tell what becomes of a series. */
  int told;

  /** How often "the show" is said behind it, before another one is named. */
  int referred;

  /** How often words stand around it that only series have. */
  int ofSeries;

  int ofPlace;

  /** How often it, or a part of it alone, has words around it that only somebody has. */
  int ofSomebody;

  /** Whether one of the first sentences names it. */
  boolean leads;

  /** Whether the body names it before all others. */
  boolean isFirst;

  boolean opensWithGivenName;

  /** Whether the body tells that it is made into a series. */
  boolean isAdapted;

  /** Whether the body says who plays it. */
  boolean isPart;

  /** Whether it is only a part of the name of somebody whom the headline names in full. */
  boolean isPartOfName;

  /** Whether the catalogue has a series of that name, and nothing shows it to be more than a name here. */
  boolean isOnlyAName;

  /** What the headline calls it for short. */
  @Nullable
  String half;

  MainSeriesAnswer(String title, @Nullable Integer headline, @Nullable Candidate candidate) {
    this.title = title;
    this.headline = headline;
    this.candidate = candidate;
  }

  /** What the headline says for it, less than nothing where it speaks against it. */
  int headline() {
    return headline == null ? 0 : headline;
  }

  /** "Gates" of the headline stands for this one, which the body calls "Seven Gates": it is one answer. */
  void takes(MainSeriesAnswer shorter) {
    half = shorter.title;
    headline = shorter.headline();
    free += shorter.free;
    inPassing += shorter.inPassing;
    inRows += shorter.inRows;
    told += shorter.told;
    referred += shorter.referred;
    ofSeries += shorter.ofSeries;
    isAdapted |= shorter.isAdapted;
    leads |= shorter.leads;
    isFirst |= shorter.isFirst;
  }

  boolean isMuch() {
    return headline() >= MUCH;
  }

  int mentions() {
    return free + inPassing;
  }

  /** Whether nothing shows it to be a title, and its name or the body speak for somebody. */
  boolean isSomebody() {
    return isPartOfName
        || isOnlyAName && headline() == 0
        || (isPart || ofSomebody > 0 && ofSeries == 0) && isUnshown();
  }

  /** Whether only the headline may name a series so. */
  boolean isUnshown() {
    return candidate == null || !candidate.isShown() && candidate.framed == 0;
  }

  /** Whether anything speaks for it but that the headline has these words. */
  boolean isPossible() {
    if (isSomebody()) {
      return false;
    }
    return isMuch()
        || headline() > 0 && mentions() > 0
        || candidate != null
            && (candidate.evidence > 0
                || candidate.isPlayedIn
                || candidate.isCalled
                || candidate.framed > 0);
  }

  /** Whether a series is called so: by the text, or as what is adapted, of which the headline tells. */
  boolean isCalled() {
    return candidate != null && candidate.isCalled || isAdapted && headline() > 0;
  }

  /** Whether the body shows it to be a title. */
  boolean isTitle() {
    return candidate != null && SeriesFinder.isConfirmed(candidate);
  }
}
