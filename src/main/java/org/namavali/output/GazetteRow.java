package org.namavali.output;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.namavali.EntityType;

/**
 * A row of {@link EntityTable#GAZETTE}.
 *
 * @param key the {@link org.namavali.Entity#key key} of the entity
 */
record GazetteRow(
    EntityType type,
    String key,
    String entity,
    String name,
    long mentions,
    long documents,
    String variants,
    String first) {

  static final List<String> HEADER =
      List.of("type", "entity", "name", "mentions", "documents", "variants", "first document");

  static final Comparator<GazetteRow> ORDER =
      Comparator.comparing(GazetteRow::mentions, Comparator.reverseOrder())
          .thenComparing(GazetteRow::type)
          .thenComparing(GazetteRow::key, CodePoints.ORDER);

  static final ExternalSort.Codec<GazetteRow> CODEC = new RowCodec();

  List<String> cells() {
    return List.of(
        type.name(),
        entity,
        name,
        Long.toString(mentions),
        Long.toString(documents),
        variants,
        first);
  }

  /** Makes a row of all counts of one entity. */
  static final class Builder {
    private final List<GazetteCount> entities = new ArrayList<>();
    private final List<GazetteCount> names = new ArrayList<>();
    private final List<GazetteCount> variants = new ArrayList<>();
    private GazetteCount documents;

    void add(GazetteCount count) {
      switch (count.key().kind()) {
        case DOCUMENT -> documents = count;
        case ENTITY -> entities.add(count);
        case NAME -> names.add(count);
        case VARIANT -> variants.add(count);
      }
    }

    GazetteRow build() {
      return new GazetteRow(
          documents.key().type(),
          documents.key().entity(),
          byFrequency(entities).get(0),
          names.isEmpty() ? "" : byFrequency(names).get(0),
          entities.stream().mapToLong(GazetteCount::count).sum(),
          documents.count(),
          EntityTable.joined(byFrequency(variants)),
          documents.document());
    }

    private static List<String> byFrequency(List<GazetteCount> counts) {
      return counts.stream()
          .sorted(
              Comparator.comparing(GazetteCount::count, Comparator.reverseOrder())
                  .thenComparing(GazetteCount::first))
          .map(count -> count.key().value())
          .toList();
    }
  }

  private static final class RowCodec implements ExternalSort.Codec<GazetteRow> {
    @Override
    public void write(GazetteRow row, DataOutputStream out) throws IOException {
      out.writeUTF(row.type.name());
      for (String cell : List.of(row.key, row.entity, row.name, row.variants, row.first)) {
        GazetteCount.writeString(cell, out);
      }
      out.writeLong(row.mentions);
      out.writeLong(row.documents);
    }

    @Override
    public GazetteRow read(DataInputStream in) throws IOException {
      EntityType type = EntityType.valueOf(in.readUTF());
      String key = GazetteCount.readString(in);
      String entity = GazetteCount.readString(in);
      String name = GazetteCount.readString(in);
      String variants = GazetteCount.readString(in);
      String first = GazetteCount.readString(in);
      return new GazetteRow(type, key, entity, name, in.readLong(), in.readLong(), variants, first);
    }
  }
}
