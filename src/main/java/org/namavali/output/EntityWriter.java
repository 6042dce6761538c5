package org.namavali.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.namavali.Entity;
import org.namavali.EntityCounter;
import org.namavali.Extraction;
import org.namavali.Mention;

/** Writes {@link EntityTable#ENTITIES}. */
final class EntityWriter implements ExtractionWriter {
  private static final List<String> HEADER =
      List.of("document", "type", "entity", "name", "mentions", "variants", "first");

  private final CsvTable table;
  private final OutputSettings settings;
  private DocumentPosition position = DocumentPosition.NONE;
  private EntityCounter counter = new EntityCounter();
  private List<Long> firsts = new ArrayList<>();

  EntityWriter(Writer out, OutputSettings settings) throws IOException {
    this.table = new CsvTable(out, settings, HEADER);
    this.settings = settings;
  }

  @Override
  public void write(String document, Extraction extraction) throws IOException {
    printDocument();
    position = DocumentPosition.startOf(document);
    append(extraction);
  }

  @Override
  public void append(Extraction part) {
    CodePoints points = new CodePoints(part.text());
    for (Mention mention : part.mentions()) {
      if (settings.keeps(mention) && counter.add(mention)) {
        firsts.add(position.points() + points.before(mention.start()));
      }
    }
    position = position.after(part);
  }

  /** The rows of the document that was written last, of which no more is to come. */
  private void printDocument() throws IOException {
    Iterator<Long> first = firsts.iterator();
    for (Entity entity : counter.entities()) {
      table.print(
          List.of(
              position.document(),
              entity.type().name(),
              CodePoints.wellFormed(entity.entity()),
              CodePoints.wellFormed(entity.name()),
              Integer.toString(entity.mentions()),
              EntityTable.joined(entity.variants()),
              Long.toString(first.next())));
    }
    counter = new EntityCounter();
    firsts = new ArrayList<>();
  }

  @Override
  public void close() throws IOException {
    try (table) {
      printDocument();
    }
  }
}
