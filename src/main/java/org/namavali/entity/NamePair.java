package org.namavali.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name in both scripts, to learn romanization from. Immutable.
 *
 * @param hindi the name in Devanagari, one word or more
 * @param english its usual English spelling
 * @param source names the collection it comes from; collections differ in how they spell
 */
public record NamePair(String hindi, String english, String source) {

  private static final String COLUMNS = "hindi\tenglish\ttype\tsource";

  /** The source of the pairs of a {@link NameList}, whose spelling is the one to be learnt. */
  public static final String OURS = "names";

  /** The lines of a list of names. */
  public static List<NamePair> of(NameList list) {
    return list.entries().stream()
        .map(entry -> new NamePair(entry.hindi(), entry.english(), OURS))
        .toList();
  }

  /**
   * Reads tab-separated lines in UTF-8 under a header with the columns hindi, english, type and
   * source; the type is not looked at. The stream is left open.
   *
   * @param name what messages call the list
   * @throws IOException also for a line of another form; the message is then {@code name:line:
   *     found …, expected …}
   */
  public static List<NamePair> read(String name, InputStream in) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    String header = lines.readLine();
    if (!COLUMNS.equals(header)) {
      String found = header == null ? "an empty file" : header.split("\t", -1).length + " columns";
      throw malformed(name, 1, found, "the columns " + COLUMNS.replace("\t", ", "));
    }
    List<NamePair> pairs = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 4) {
        throw malformed(name, pairs.size() + 2, "columns: " + cells.length, "4");
      }
      pairs.add(new NamePair(cells[0], cells[1], cells[3]));
    }
    return pairs;
  }

  private static IOException malformed(String name, int line, String found, String expected) {
    return new IOException(
        String.format(Locale.ROOT, "%s:%d: found %s, expected %s", name, line, found, expected));
  }
}
