package org.namavali.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * How many labels the choice of {@code namavali dataset suggest} saves: {@code ActiveLearning PLOT
 * SEEDS}. Prints tables for docs/ACTIVE-LEARNING.md and draws the curves as PNG.
 */
final class ActiveLearning {

  /** Random choice goes on to two thirds of the corpus, the others to two thirds of that. */
  private static final int MOST_RANDOM = 4500;

  private static final int MOST = 3000;

  private ActiveLearning() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected a file for the plot and a number of seeds");
    }
    System.setProperty("org.slf4j.simpleLogger.log.org.namavali", "off");
    Annotator annotator = new Annotator();
    Map<Choice, List<LearningCurve>> runs = new EnumMap<>(Choice.class);
    for (int seed = 1; seed <= Integer.parseInt(args[1]); seed++) {
      for (Choice choice : Choice.values()) {
        int most = choice == Choice.RANDOM ? MOST_RANDOM : MOST;
        runs.computeIfAbsent(choice, any -> new ArrayList<>())
            .add(annotator.run(choice, seed, most));
      }
    }
    Map<Choice, LearningCurve> curves = new EnumMap<>(Choice.class);
    runs.forEach((choice, all) -> curves.put(choice, LearningCurve.mean(all)));
    System.out.println(curves(curves));
    System.out.println(savings(curves.get(Choice.RANDOM), curves));
    draw(curves, Path.of(args[0]));
  }

  /** F1, and the thousands of tokens that had to be read for it, by the number of sentences. */
  private static String curves(Map<Choice, LearningCurve> curves) {
    StringBuilder table = new StringBuilder("| sentences |");
    curves.keySet().forEach(choice -> table.append(" " + choice + " |"));
    table.append("\n|--:|" + "--:|".repeat(curves.size()) + "\n");
    for (int i = 0; i < MOST_RANDOM / Annotator.EACH_ROUND; i++) {
      table.append("| " + (i + 1) * Annotator.EACH_ROUND + " |");
      for (LearningCurve curve : curves.values()) {
        List<LabellingRound> rounds = curve.rounds();
        table.append(i < rounds.size() ? " " + cell(rounds.get(i)) + " |" : " |");
      }
      table.append("\n");
    }
    return table.toString();
  }

  private static String cell(LabellingRound round) {
    return String.format(Locale.ROOT, "%.1f (%.0f)", round.f1(), round.tokens() / 1000);
  }

  /** What share of random choice's sentences, and of their tokens, gives the same F1. */
  private static String savings(LearningCurve random, Map<Choice, LearningCurve> curves) {
    List<Choice> others = curves.keySet().stream().filter(c -> c != Choice.RANDOM).toList();
    StringBuilder table = new StringBuilder("| random sentences | F1 |");
    others.forEach(choice -> table.append(" " + choice + " |"));
    table.append("\n|--:|--:|" + "--:|".repeat(others.size()) + "\n");
    for (LabellingRound round : random.rounds().subList(1, random.rounds().size())) {
      table.append(String.format(Locale.ROOT, "| %.0f | %.1f |", round.sentences(), round.f1()));
      for (Choice choice : others) {
        table.append(" " + share(curves.get(choice).reaching(round.f1()), round) + " |");
      }
      table.append("\n");
    }
    return table.toString();
  }

  private static String share(Optional<LabellingRound> reached, LabellingRound random) {
    return reached
        .map(
            round ->
                String.format(
                    Locale.ROOT,
                    "%.0f: %.0f %% (%.0f %%)",
                    round.sentences(),
                    100 * round.sentences() / random.sentences(),
                    100 * round.tokens() / random.tokens()))
        .orElse("–");
  }

  private static void draw(Map<Choice, LearningCurve> curves, Path file) throws IOException {
    XYChart chart =
        new XYChartBuilder()
            .width(800)
            .height(500)
            .xAxisTitle("sentences labelled")
            .yAxisTitle("F1 on training-data/hi/dev")
            .build();
    chart.getStyler().setLegendPosition(LegendPosition.InsideSE);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    for (Choice choice : List.of(Choice.RANDOM, Choice.SUGGEST)) {
      List<LabellingRound> rounds = curves.get(choice).rounds();
      double[] sentences = rounds.stream().mapToDouble(LabellingRound::sentences).toArray();
      double[] f1 = rounds.stream().mapToDouble(LabellingRound::f1).toArray();
      chart
          .addSeries(choice.toString(), sentences, f1)
          .setMarker(SeriesMarkers.CIRCLE)
          .setLineStyle(new BasicStroke(2));
    }
    Files.write(file, ChartEncoder.getBytes(chart, "png"));
  }
}
