package org.namavali.output;

import org.namavali.Extraction;

/**
 * Where a part of a document begins, as rows count.
 *
 * @param document the document's name, well-formed
 * @param sentences how many sentences precede the part
 * @param points how many code points do
 */
record DocumentPosition(String document, long sentences, long points) {

  /** For a writer that no document has been given yet. */
  static final DocumentPosition NONE = new DocumentPosition("", 0, 0);

  static DocumentPosition startOf(String document) {
    return new DocumentPosition(CodePoints.wellFormed(document), 0, 0);
  }

  DocumentPosition after(Extraction part) {
    String text = part.text();
    return new DocumentPosition(
        document,
        sentences + part.sentences().size(),
        points + text.codePointCount(0, text.length()));
  }
}
