package org.namavali.input;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/**
 * A document that has been found but not read yet, so that many can be read at once.
 *
 * <p>Sources come from {@link #of} in order; each may then be read by any thread. Plain text is
 * read part by part and may have any size; a web page is held in memory, some three times its size
 * for a moment, and refused above 1 GiB. For text that is already in memory make a {@link Document}
 * instead.
 */
public interface DocumentSource {

  /** How rows and messages call the document: its path as given, or {@code -}. */
  String name();

  /**
   * Begins to read the document. Files can be read again; standard input can't.
   *
   * <p>Text must be UTF-8, with or without a byte order mark, or UTF-16 with one; nothing malformed
   * is let pass. An HTML page may name another charset in a {@code meta} element; its text is one
   * line for each block of the body, without the site's furniture. An empty file is a document
   * without text.
   *
   * @throws DocumentException if it can't be opened, or for a web page, read
   */
  DocumentReader open() throws DocumentException;

  /**
   * Reads the whole document, all parts of it, into memory.
   *
   * @throws DocumentException if it can't be read, or holds something else than text
   */
  default Document read() throws DocumentException {
    try (DocumentReader reader = open()) {
      Document first = reader.next();
      if (!reader.hasNext()) {
        return first;
      }
      StringBuilder text = new StringBuilder(first.text());
      while (reader.hasNext()) {
        text.append(reader.next().text());
      }
      return new Document(name(), text.toString());
    }
  }

  /**
   * Finds the documents that the arguments of a command name. The iterator lists folders only as it
   * comes to them, belongs to one thread and never throws for a path: what is wrong with one shows
   * when its source is read, so that the others are still done.
   *
   * @param paths files, read whatever their endings; folders, whose {@code .txt}, {@code .html} and
   *     {@code .htm} files, plain or with {@code .gz} added, are taken with those of the folders in
   *     them, by path in code-point order, hidden ones left out, links followed and every folder
   *     entered once; and {@code -} for standard input
   * @param stdin what {@code -} stands for; closed when it has been read
   */
  static Iterator<DocumentSource> of(List<String> paths, InputStream stdin) {
    return new ArgumentWalk(paths, stdin);
  }
}
