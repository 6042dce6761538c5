package org.namavali.corpus.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that someone has looked at and that are to stay: a table of rule, text, how often, and
 * the reason, separated by tabs under one line of headings. Knows no places, so that it holds when
 * lines are added. Immutable.
 */
public final class AcceptedFindings {

  private static final String HEADER = "rule\ttext\tcount\treason";
  private static final int CELLS = 4;

  private record Key(String rule, String text) {}

  private final Map<Key, Integer> counts;

  private AcceptedFindings(Map<Key, Integer> counts) {
    this.counts = counts;
  }

  /** None. */
  public static AcceptedFindings none() {
    return new AcceptedFindings(Map.of());
  }

  /**
   * Reads the table.
   *
   * @throws IOException also where a line is no row of such a table, with its number
   */
  public static AcceptedFindings read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      String found = lines.isEmpty() ? "nothing" : "'" + lines.get(0) + "'";
      throw malformed(file, 1, found, "the headings rule, text, count, reason between tabs");
    }
    Map<Key, Integer> counts = new LinkedHashMap<>();
    for (int number = 2; number <= lines.size(); number++) {
      String[] cells = lines.get(number - 1).split("\t", -1);
      Key key = key(file, number, cells);
      if (counts.put(key, count(file, number, cells[2])) != null) {
        throw malformed(file, number, key.rule + " '" + key.text + "' again", "it in one line");
      }
    }
    return new AcceptedFindings(counts);
  }

  private static Key key(Path file, int number, String... cells) throws IOException {
    if (cells.length != CELLS || cells[CELLS - 1].isBlank()) {
      String found = cells.length == CELLS ? "no reason" : cells.length + " cells";
      throw malformed(file, number, found, "rule, text, count and reason");
    }
    if (Rule.find(cells[0]).isEmpty()) {
      throw malformed(file, number, "rule '" + cells[0] + "'", "one of " + Rule.list());
    }
    return new Key(cells[0], cells[1]);
  }

  private static int count(Path file, int number, String cell) throws IOException {
    try {
      return Integer.parseUnsignedInt(cell);
    } catch (NumberFormatException e) {
      throw malformed(file, number, "count '" + cell + "'", "a whole number");
    }
  }

  private static IOException malformed(Path file, int line, String found, String expected) {
    return new IOException(file + ":" + line + ": found " + found + ", expected " + expected);
  }

  /**
   * The findings that are not accepted. Where there are more with one rule and text than were
   * accepted, all of them are: nobody knows which one is new.
   */
  public List<Finding> others(List<Finding> findings) {
    Map<Key, Integer> found = count(findings);
    return findings.stream()
        .filter(finding -> found.get(key(finding)) > counts.getOrDefault(key(finding), 0))
        .toList();
  }

  /** What was accepted more often than it is found, a line each. */
  public List<String> outdated(List<Finding> findings) {
    Map<Key, Integer> found = count(findings);
    List<String> outdated = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          int now = found.getOrDefault(key, 0);
          if (now < count) {
            outdated.add(
                key.rule + " '" + key.text + "' was accepted " + count + " times, found " + now);
          }
        });
    return outdated;
  }

  private static Map<Key, Integer> count(List<Finding> findings) {
    Map<Key, Integer> found = new LinkedHashMap<>();
    findings.forEach(finding -> found.merge(key(finding), 1, Integer::sum));
    return found;
  }

  private static Key key(Finding finding) {
    return new Key(finding.rule().toString(), SurfaceForm.of(finding.text()));
  }
}
