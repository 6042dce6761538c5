package org.namavali.output;

import java.io.IOException;
import java.io.Writer;

/** The formats that results are written in. */
public enum OutputFormat {
  /**
   * A row for each mention, as RFC 4180 has it but with {@code \n} line ends, under the header
   * {@code document,sentence,start,end,type,mention,confidence,entity,name}, with {@code role} as
   * the last if the settings ask for roles.
   */
  CSV,
  /**
   * The columns of CSV, one tab between them and nothing quoted: in cells, tab, line feed, carriage
   * return and backslash are written {@code \t}, {@code \n}, {@code \r} and {@code \\}.
   */
  TSV,
  /**
   * A JSON object for each document, one a line: {@code document}, {@code text}, {@code sentences}
   * (each with {@code start} and {@code end}) and {@code mentions} (each with the columns of CSV,
   * its own words as {@code text}). A mention's {@code sentence} counts from 1, as in CSV. Of a
   * document that is read in parts, each is an object, from the second on with the {@code start} of
   * its text.
   */
  JSONL,
  /**
   * A line for each token: the token, a tab, and {@code O} or {@code B-} or {@code I-} with the
   * type. A blank line ends a sentence. Before each document stands {@code # document = NAME}, the
   * name written as in TSV; unlike a token's line, even that of a {@code #}, it holds no tab.
   */
  CONLL;

  /**
   * Begins writing in this format.
   *
   * @param out where to; must report errors, which a writer on {@link System#out} does not, should
   *     be buffered and encode UTF-8
   * @throws IOException if the header can't be written
   * @throws IllegalArgumentException if the settings ask for Excel and this is not CSV
   */
  public ExtractionWriter writer(Writer out, OutputSettings settings) throws IOException {
    if (settings.excel() && this != CSV) {
      throw new IllegalArgumentException("only CSV can be written for Excel, not " + this);
    }
    return switch (this) {
      case CSV -> new RowWriter(new CsvTable(out, settings, Row.header(settings)), settings);
      case TSV -> new RowWriter(new TsvTable(out, Row.header(settings)), settings);
      case JSONL -> new JsonLinesWriter(out, settings);
      case CONLL -> new ConllWriter(out, settings);
    };
  }
}
