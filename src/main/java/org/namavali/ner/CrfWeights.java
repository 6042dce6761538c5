package org.namavali.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.InvalidFormatException;

/**
 * The weights of a linear-chain conditional random field, found by the hashes of its features.
 *
 * <p>Weights are whole numbers, in units of 1/{@value #SCALE}: they take half the room, and their
 * sums are the same in whatever order they are added. Immutable; threads may share it.
 */
final class CrfWeights {

  static final int SCALE = 2048;

  /**
   * The weight of what the labels do not allow: more than any sentence's scores can make up for.
   */
  private static final int FORBIDDEN = -(1 << 28);

  private static final int MAGIC = 0x4E435231; // NCR1

  private final Labels labels;
  private final long[] features;
  private final FeatureTable table;
  private final int[] edges;
  private final int[] first;

  /**
   * @param features finished hashes, all different
   * @param rows for each feature one weight a label
   * @param edges weight of each label (row) followed by each label
   * @param first weight of each label at the beginning of a sentence
   */
  CrfWeights(Labels labels, long[] features, short[] rows, int[] edges, int[] first) {
    this(labels, features, columns(rows, features.length, labels.size()), edges, first);
  }

  private CrfWeights(Labels labels, long[] features, short[][] columns, int[] edges, int[] first) {
    int size = labels.size();
    require(edges.length == size * size && first.length == size, size);
    this.labels = labels;
    this.features = features;
    this.table = new FeatureTable(features, columns);
    this.edges = edges.clone();
    this.first = first.clone();
    forbid();
  }

  private static void require(boolean fits, int labels) {
    if (!fits) {
      throw new IllegalArgumentException("weights do not fit " + labels + " labels");
    }
  }

  private static short[][] columns(short[] rows, int features, int labels) {
    require(rows.length == features * labels, labels);
    short[][] columns = new short[labels][features];
    for (int i = 0; i < rows.length; i++) {
      columns[i % labels][i / labels] = rows[i];
    }
    return columns;
  }

  private void forbid() {
    for (int from = 0; from < labels.size(); from++) {
      first[from] = labels.allowsFirst(from) ? first[from] : FORBIDDEN;
      for (int to = 0; to < labels.size(); to++) {
        int at = from * labels.size() + to;
        edges[at] = labels.allows(from, to) ? edges[at] : FORBIDDEN;
      }
    }
  }

  static short quantize(double weight) {
    long scaled = StrictMath.round(weight * SCALE);
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, scaled));
  }

  Labels labels() {
    return labels;
  }

  /** All finished hashes, not to be changed. */
  long[] hashes() {
    return features;
  }

  int features() {
    return features.length;
  }

  FeatureTable table() {
    return table;
  }

  /** The weight, in ones, of one label followed by another; 0 where it is forbidden or unknown. */
  double edge(String from, String to) {
    int before = labels.number(from);
    int after = labels.number(to);
    boolean known = before >= 0 && after >= 0 && labels.allows(before, after);
    return known ? (double) edge(before, after) / SCALE : 0;
  }

  /** The weight, in ones, of a label at a beginning; 0 where it is forbidden or unknown. */
  double first(String label) {
    int number = labels.number(label);
    return number >= 0 && labels.allowsFirst(number) ? (double) first(number) / SCALE : 0;
  }

  int edge(int from, int to) {
    return edges[from * labels.size() + to];
  }

  int first(int label) {
    return first[label];
  }

  /** Adds the weights of a feature, by its finished hash, to the scores from {@code at} on. */
  void addTo(int[] scores, int at, long feature) {
    int found = table.find(feature);
    if (found != FeatureTable.ABSENT) {
      table.addTo(scores, at, found);
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(labels.size());
    for (String label : labels.names()) {
      out.writeUTF(label);
    }
    out.writeInt(features.length);
    BinaryFormat.write(out, features);
    writeColumns(out);
    BinaryFormat.write(out, edges);
    BinaryFormat.write(out, first);
  }

  /** Label by label, which packs better than feature by feature: most weights are 0. */
  private void writeColumns(DataOutputStream out) throws IOException {
    for (int label = 0; label < labels.size(); label++) {
      for (long feature : features) {
        out.writeShort(table.weight(feature, label));
      }
    }
  }

  static CrfWeights read(DataInputStream in) throws IOException {
    BinaryFormat.expect(in, MAGIC, "a random field of Namavali");
    try {
      return readAll(in);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new InvalidFormatException("a damaged random field: " + e.getMessage(), e);
    }
  }

  private static CrfWeights readAll(DataInputStream in) throws IOException {
    List<String> names = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(in.readUTF());
    }
    Labels labels = new Labels(names);
    long[] features = BinaryFormat.readLongs(in, in.readInt());
    short[][] columns = new short[labels.size()][];
    for (int label = 0; label < columns.length; label++) {
      columns[label] = BinaryFormat.readShorts(in, features.length);
    }
    int[] edges = BinaryFormat.readInts(in, labels.size() * labels.size());
    int[] first = BinaryFormat.readInts(in, labels.size());
    return new CrfWeights(labels, features, columns, edges, first);
  }
}
