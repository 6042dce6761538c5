package org.namavali.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How a model gets better from round to round. */
record LearningCurve(List<LabellingRound> rounds) {

  LearningCurve {
    rounds = List.copyOf(rounds);
  }

  /** The mean of several, round by round. */
  static LearningCurve mean(List<LearningCurve> curves) {
    List<LabellingRound> means = new ArrayList<>();
    for (int i = 0; i < curves.get(0).rounds.size(); i++) {
      int number = i;
      List<LabellingRound> round = curves.stream().map(curve -> curve.rounds.get(number)).toList();
      means.add(
          new LabellingRound(
              mean(round, LabellingRound::sentences),
              mean(round, LabellingRound::tokens),
              mean(round, LabellingRound::f1)));
    }
    return new LearningCurve(means);
  }

  private static double mean(List<LabellingRound> rounds, ToDoubleFunction<LabellingRound> value) {
    return rounds.stream().mapToDouble(value).average().orElseThrow();
  }

  /** Where an F1 is first reached, between rounds by a straight line; empty if nowhere. */
  Optional<LabellingRound> reaching(double f1) {
    for (int i = 0; i < rounds.size(); i++) {
      LabellingRound round = rounds.get(i);
      if (round.f1() >= f1) {
        return Optional.of(i == 0 ? round : rounds.get(i - 1).towards(round, f1));
      }
    }
    return Optional.empty();
  }
}
