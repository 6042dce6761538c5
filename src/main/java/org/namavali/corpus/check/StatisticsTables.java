package org.namavali.corpus.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.namavali.EntityType;

/** {@link CorpusStatistics} as plain text; each line ends with {@code \n}. */
public final class StatisticsTables {

  private static final int LONGEST = 5;

  private final CorpusStatistics statistics;
  private final int most;
  private final StringBuilder text = new StringBuilder();

  private StatisticsTables(CorpusStatistics statistics, int most) {
    this.statistics = statistics;
    this.most = most;
  }

  /**
   * All tables.
   *
   * @param most how many names to list at most, in each list
   */
  public static String of(CorpusStatistics statistics, int most) {
    StatisticsTables tables = new StatisticsTables(statistics, most);
    tables.text.append(CountsTable.of(statistics.counts()));
    tables.addLengths();
    tables.addWords();
    for (EntityType type : EntityType.values()) {
      tables.addFrequent(type);
    }
    tables.addList("names of several types", statistics.ambiguous());
    tables.addList("names also seen unmarked", statistics.alsoUnmarked());
    return tables.text.toString();
  }

  private void addLengths() {
    text.append(CountsTable.format("\n%-14s%9s%9s", "type", "mentions", "names"));
    IntStream.range(1, LONGEST).forEach(n -> text.append(CountsTable.format("%8s", n)));
    text.append(CountsTable.format("%8s tokens\n", LONGEST + "+"));
    statistics.nameLengths().forEach(this::addLengths);
  }

  private void addLengths(EntityType type, Map<Integer, Long> lengths) {
    long mentions = lengths.values().stream().mapToLong(Long::longValue).sum();
    text.append(CountsTable.format("%-14s%9d%9d", type, mentions, statistics.of(type).size()));
    long[] counts = new long[LONGEST + 1];
    lengths.forEach((length, count) -> counts[Math.min(length, LONGEST)] += count);
    Arrays.stream(counts).skip(1).forEach(n -> text.append(CountsTable.format("%8d", n)));
    text.append('\n');
  }

  private void addWords() {
    text.append(
        CountsTable.format(
            "\n%-16s%9s%9s%9s  %9s%9s%9s\n",
            "words", "in text", "unknown", "", "different", "unknown", ""));
    addWords("all", statistics.words());
    statistics.wordsOfNames().forEach((type, words) -> addWords("of " + type, words));
  }

  private void addWords(String name, Vocabulary words) {
    text.append(
        CountsTable.format(
            "%-16s%9d%9d%9s  %9d%9d%9s\n",
            name,
            words.tokens(),
            words.unknown(),
            CountsTable.percent(words.unknown(), words.tokens()),
            words.words(),
            words.unknownWords(),
            CountsTable.percent(words.unknownWords(), words.words())));
  }

  private void addFrequent(EntityType type) {
    String names =
        statistics.of(type).stream()
            .limit(most)
            .map(name -> Excerpt.printable(name.form()) + " " + name.marked().get(type))
            .collect(Collectors.joining(", "));
    text.append("\nmost frequent " + type + ": " + names + "\n");
  }

  private void addList(String title, List<NameCount> names) {
    text.append(
        CountsTable.format("\n%s: %d of %d\n", title, names.size(), statistics.names().size()));
    for (NameCount name : names.subList(0, Math.min(most, names.size()))) {
      text.append("  ").append(Excerpt.printable(name.form())).append(':');
      String marks =
          Arrays.stream(EntityType.values())
              .filter(name.marked()::containsKey)
              .map(type -> " " + type + " " + name.marked().get(type))
              .collect(Collectors.joining(","));
      text.append(marks).append(name.unmarked() == 0 ? "" : ", unmarked " + name.unmarked());
      text.append('\n');
    }
  }
}
