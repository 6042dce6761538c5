package org.namavali.output;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.namavali.Entity;
import org.namavali.Extraction;
import org.namavali.Mention;
import org.namavali.output.GazetteCount.Kind;

/** Writes {@link EntityTable#GAZETTE}. */
final class GazetteWriter implements ExtractionWriter {

  /** How many counts memory holds; an entity has four at least. Some 50 MB. */
  static final int LIMIT = 200_000;

  private final CsvTable table;
  private final OutputSettings settings;
  private final int limit;
  private final Map<GazetteCount.Key, GazetteCount> counts = new HashMap<>();
  private final ExternalSort<GazetteCount> sorted;
  private String document = "";
  private long documents;
  private long mentions;
  private boolean whole = true;

  GazetteWriter(Writer out, OutputSettings settings, int limit) throws IOException {
    this.table = new CsvTable(out, settings, GazetteRow.HEADER);
    this.settings = settings;
    this.limit = limit;
    this.sorted = new ExternalSort<>(limit, GazetteCount.ORDER, GazetteCount.CODEC);
  }

  @Override
  public void write(String name, Extraction extraction) throws IOException {
    document = CodePoints.wellFormed(name);
    documents++;
    append(extraction);
  }

  @Override
  public void append(Extraction part) throws IOException {
    whole = false;
    for (Mention mention : part.mentions()) {
      if (settings.keeps(mention)) {
        add(mention);
      }
    }
    whole = true;
  }

  private void add(Mention mention) throws IOException {
    String entity = CodePoints.wellFormed(mention.entity());
    GazetteCount.Key key =
        new GazetteCount.Key(mention.type(), Entity.key(entity), Kind.DOCUMENT, "");
    counts.computeIfAbsent(key, k -> new GazetteCount(k, documents, document)).add(documents);
    count(key, Kind.ENTITY, entity);
    count(key, Kind.VARIANT, CodePoints.wellFormed(mention.text()));
    if (!mention.name().isEmpty()) {
      count(key, Kind.NAME, CodePoints.wellFormed(mention.name()));
    }
    mentions++;
    if (counts.size() >= limit) {
      spill();
    }
  }

  private void count(GazetteCount.Key entity, Kind kind, String value) {
    counts
        .computeIfAbsent(
            new GazetteCount.Key(entity.type(), entity.entity(), kind, value),
            key -> new GazetteCount(key, mentions, ""))
        .add(mentions);
  }

  private void spill() throws IOException {
    for (GazetteCount count : counts.values()) {
      sorted.add(count);
    }
    counts.clear();
  }

  /** Writes the rows, unless something went wrong before: they would be wrong as well. */
  @Override
  public void close() throws IOException {
    try (table;
        sorted) {
      if (whole) {
        whole = false;
        spill();
        print();
      }
    }
  }

  private void print() throws IOException {
    try (ExternalSort<GazetteRow> rows =
        new ExternalSort<>(limit, GazetteRow.ORDER, GazetteRow.CODEC)) {
      Groups groups = new Groups(rows);
      sorted.drain(groups);
      groups.end();
      rows.drain(row -> table.print(row.cells()));
    }
  }

  /** Brings together what belongs to one entity, which comes in one piece. */
  private static final class Groups implements ExternalSort.Sink<GazetteCount> {
    private final ExternalSort<GazetteRow> rows;
    private GazetteRow.Builder row = new GazetteRow.Builder();
    private GazetteCount current;

    Groups(ExternalSort<GazetteRow> rows) {
      this.rows = rows;
    }

    @Override
    public void accept(GazetteCount count) throws IOException {
      if (current == null) {
        current = count;
      } else if (current.key().equals(count.key())) {
        current.add(count);
      } else {
        row.add(current);
        if (!count.key().isOfEntityOf(current.key())) {
          rows.add(row.build());
          row = new GazetteRow.Builder();
        }
        current = count;
      }
    }

    void end() throws IOException {
      if (current != null) {
        row.add(current);
        rows.add(row.build());
      }
    }
  }
}
