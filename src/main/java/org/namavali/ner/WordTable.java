package org.namavali.ner;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Locale;
import opennlp.tools.util.model.SerializableArtifact;
import org.namavali.text.TextHash;

/**
 * How often words occur in a large body of text, and which words they are used like.
 *
 * <p>Made from a table of word, count and the numbers of the word's clusters of three sizes; keeps
 * hashes only, twelve bytes a word, so it loads in milliseconds. Immutable; threads may share it.
 */
public final class WordTable implements SerializableArtifact {

  /** A word's entry where the table does not know the word: rarest, in no cluster. */
  static final int UNKNOWN = -1;

  static final int NO_CLUSTER = -1;

  /** How many sizes of clusters there are. */
  public static final int SIZES = 3;

  private static final int MAGIC = 0x4E575431; // NWT1
  private static final int[] CLUSTER_SHIFT = {0, 7, 16};
  private static final int[] CLUSTER_MASK = {0x7F, 0x1FF, 0x7FF};
  private static final int RARITY_SHIFT = 27;

  private final HashTable entries;

  private WordTable(HashTable entries) {
    this.entries = entries;
  }

  /** A table that knows no word. */
  public static WordTable empty() {
    return new WordTable(new HashTable());
  }

  /**
   * Reads tab-separated lines, word, count, and three cluster numbers (below 127, 511 and 2047, or
   * nothing), under one line of headings.
   *
   * @param name what messages call the table
   * @throws IOException also for a line of another form, with its number
   */
  public static WordTable read(String name, BufferedReader lines) throws IOException {
    HashTable entries = new HashTable();
    lines.readLine();
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t", -1);
      entries.put(TextHash.ofWord(cells[0]), entry(cells, name + ":" + ++number));
    }
    return new WordTable(entries);
  }

  private static int entry(String[] cells, String place) throws IOException {
    if (cells.length != 2 + SIZES) {
      throw malformed(place, cells.length + " cells");
    }
    try {
      int entry = rarity(Integer.parseUnsignedInt(cells[1])) << RARITY_SHIFT;
      for (int size = 0; size < SIZES; size++) {
        int cluster = cells[2 + size].isEmpty() ? NO_CLUSTER : Integer.parseInt(cells[2 + size]);
        if (cluster < NO_CLUSTER || cluster >= CLUSTER_MASK[size]) {
          throw malformed(place, "cluster " + cluster);
        }
        entry |= (cluster + 1) << CLUSTER_SHIFT[size];
      }
      return entry;
    } catch (NumberFormatException e) {
      throw malformed(place, e.getMessage());
    }
  }

  /** How many clusters of a size a table may have. */
  public static int mostClusters(int size) {
    return CLUSTER_MASK[size];
  }

  private static IOException malformed(String place, String found) {
    return new IOException(
        String.format(
            Locale.ROOT,
            "%s: found %s, expected word, count and clusters below 127, 511 and 2047",
            place,
            found));
  }

  /** Half the bits of the count, 0 to 15: each step is four times as frequent. */
  private static int rarity(int count) {
    return Math.min(15, (32 - Integer.numberOfLeadingZeros(count)) / 2);
  }

  /** What the table knows of a normalized word, to be asked with the other methods. */
  int entry(String word) {
    return entries.get(TextHash.ofWord(word), UNKNOWN);
  }

  /** From 0, a word unknown to the table, to 15, the most frequent. */
  static int rarityOf(int entry) {
    return entry == UNKNOWN ? 0 : (entry >>> RARITY_SHIFT) & 0xF;
  }

  /**
   * The word's cluster of the given size: 0 for the coarsest, 2 for the finest. {@link #NO_CLUSTER}
   * for words that are too rare for one.
   */
  static int clusterOf(int entry, int size) {
    return entry == UNKNOWN ? NO_CLUSTER : (entry >>> CLUSTER_SHIFT[size] & CLUSTER_MASK[size]) - 1;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    entries.write(out);
  }

  static WordTable read(DataInputStream in) throws IOException {
    BinaryFormat.expect(in, MAGIC, "a table of words");
    return new WordTable(HashTable.read(in));
  }

  @Override
  public Class<?> getArtifactSerializerClass() {
    return WordTableSerializer.class;
  }
}
