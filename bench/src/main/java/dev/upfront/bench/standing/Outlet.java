package dev.upfront.bench.standing;

import dev.upfront.claim.Modality;
import java.util.Map;

/**
 * An outlet and its habits.
 *
 * @param name its name
 * @param skill how often it is right about what it finds out by itself, by how firmly it says so
 * @param firmness how often it says something how firmly: weights
 * @param coverage how often it writes about news by itself
 * @param delay in how many days it does, on average
 * @param roundups how many articles a month sum up what it takes for known of a season that is under way
 * @param diligence how often it looks a fact up again before it repeats it
 * @param copying how often it copies an article that it sees
 * @param manners how it copies: weights
 */
record Outlet(
    String name,
    Map<Modality, Double> skill,
    Map<Modality, Double> firmness,
    double coverage,
    double delay,
    double roundups,
    double diligence,
    double copying,
    Map<Manner, Double> manners) {

  /** How often it is right with this firmness. */
  double skill(Modality modality) {
    return skill.getOrDefault(modality, 0.5);
  }

  Modality modality(Chance chance) {
    Modality[] all = Modality.values();
    double[] weights = new double[all.length];
    for (Modality each : all) {
      weights[each.ordinal()] = firmness.getOrDefault(each, 0.0);
    }
    return all[chance.weighted(weights)];
  }

  Manner manner(Chance chance) {
    Manner[] all = Manner.values();
    double[] weights = new double[all.length];
    for (Manner each : all) {
      weights[each.ordinal()] = manners.getOrDefault(each, 0.0);
    }
    return all[chance.weighted(weights)];
  }

  /** The same outlet, copying otherwise. */
  Outlet copying(double often, Map<Manner, Double> how) {
    return new Outlet(name, skill, firmness, coverage, delay, roundups, diligence, often, how);
  }
}
