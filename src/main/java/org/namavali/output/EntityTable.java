package org.namavali.output;

import java.io.IOException;
import java.io.Writer;

/**
 * Tables of entities, as CSV, which can be written beside any {@link OutputFormat}.
 *
 * <p>In {@code variants} the forms that are printed stand with {@code |} between them, the most
 * frequent first; a form's own {@code |} and backslash have a backslash before them.
 */
public enum EntityTable {
  /**
   * A row for each entity of each document, in the order of first mentions, under the header {@code
   * document,type,entity,name,mentions,variants,first}; {@code first} counts code points. Rows of a
   * document come when the next begins; memory holds the entities of one document.
   */
  ENTITIES,
  /**
   * A row for each entity of all documents together, most mentions first, then by type and by
   * entity in code-point order, under the header {@code
   * type,entity,name,mentions,documents,variants,first document}. Entities of two documents are one
   * if their types and {@link org.namavali.Entity#key keys} are. All rows come on closing. What
   * exceeds a fixed amount of memory waits in temporary files, which closing deletes.
   */
  GAZETTE;

  /**
   * Begins a table.
   *
   * @param out where to, as for {@link OutputFormat#writer}
   * @param settings which mentions count, and whether the table is for Excel
   * @throws IOException if the header can't be written
   */
  public ExtractionWriter writer(Writer out, OutputSettings settings) throws IOException {
    return switch (this) {
      case ENTITIES -> new EntityWriter(out, settings);
      case GAZETTE -> new GazetteWriter(out, settings, GazetteWriter.LIMIT);
    };
  }

  /** The forms in one cell. */
  static String joined(Iterable<String> variants) {
    StringBuilder cell = new StringBuilder();
    for (String variant : variants) {
      cell.append(cell.isEmpty() ? "" : "|");
      cell.append(CodePoints.wellFormed(variant).replace("\\", "\\\\").replace("|", "\\|"));
    }
    return cell.toString();
  }
}
