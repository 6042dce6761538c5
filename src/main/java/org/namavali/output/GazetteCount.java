package org.namavali.output;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.namavali.EntityType;

/** How often something was seen with an entity, or in how many documents the entity was. */
final class GazetteCount {

  /** What is counted. */
  enum Kind {
    DOCUMENT,
    ENTITY,
    NAME,
    VARIANT
  }

  /**
   * What counts are added up by.
   *
   * @param entity the {@link org.namavali.Entity#key key} of the entity
   * @param value the form or name; empty for documents
   */
  record Key(EntityType type, String entity, Kind kind, String value) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::type)
            .thenComparing(Key::entity, CodePoints.ORDER)
            .thenComparing(Key::kind)
            .thenComparing(Key::value, CodePoints.ORDER);

    boolean isOfEntityOf(Key other) {
      return type == other.type && entity.equals(other.entity);
    }
  }

  /** Counts of equal keys come in the order in which they were made. */
  static final Comparator<GazetteCount> ORDER =
      Comparator.comparing((GazetteCount count) -> count.key, Key.ORDER)
          .thenComparing(count -> count.first)
          .thenComparing(count -> count.last);

  static final ExternalSort.Codec<GazetteCount> CODEC = new CountCodec();

  private final Key key;
  private final long first;

  /** The document of the first; empty where that is not asked for. */
  private final String document;

  private long last;
  private long count;

  /** A count of nothing yet. */
  GazetteCount(Key key, long first, String document) {
    this.key = key;
    this.first = first;
    this.document = document;
    this.last = -1;
  }

  Key key() {
    return key;
  }

  long count() {
    return count;
  }

  /** When it was first seen. */
  long first() {
    return first;
  }

  String document() {
    return document;
  }

  /** Counts what is seen at a time; at one time only once. */
  void add(long time) {
    count += time == last ? 0 : 1;
    last = time;
  }

  /** Adds what was counted later; at the time when the one ends and the other begins, once. */
  void add(GazetteCount later) {
    count += later.count - (later.first == last ? 1 : 0);
    last = later.last;
  }

  /** Strings with their lengths, so that they may hold anything. */
  private static final class CountCodec implements ExternalSort.Codec<GazetteCount> {
    @Override
    public void write(GazetteCount value, DataOutputStream out) throws IOException {
      out.writeUTF(value.key.type().name());
      writeString(value.key.entity(), out);
      out.writeUTF(value.key.kind().name());
      writeString(value.key.value(), out);
      out.writeLong(value.first);
      writeString(value.document, out);
      out.writeLong(value.last);
      out.writeLong(value.count);
    }

    @Override
    public GazetteCount read(DataInputStream in) throws IOException {
      EntityType type = EntityType.valueOf(in.readUTF());
      String entity = readString(in);
      Kind kind = Kind.valueOf(in.readUTF());
      Key key = new Key(type, entity, kind, readString(in));
      GazetteCount value = new GazetteCount(key, in.readLong(), readString(in));
      value.last = in.readLong();
      value.count = in.readLong();
      return value;
    }
  }

  static void writeString(String value, DataOutputStream out) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readString(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
