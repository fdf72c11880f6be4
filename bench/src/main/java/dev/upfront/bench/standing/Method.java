package dev.upfront.bench.standing;

import java.util.Map;
import java.util.Set;

/** A way from claims to answers. One object serves one world, day after day, and may learn on the way. */
interface Method {

  /** What it is called in tables. */
  String title();

  /** What it believes about topics on a day; a topic that it says nothing about is left out. */
  Map<Topic, Belief> beliefs(Known known, Set<Topic> asked);
}
