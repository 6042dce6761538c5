package org.namavali.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The documents of one folder and the folders in it, by path. Yields one source at least: an empty
 * folder yields one that fails.
 */
final class FolderWalk implements Iterator<DocumentSource> {
  private final Deque<Iterator<FolderEntry>> open = new ArrayDeque<>();
  private final Set<Path> entered = new HashSet<>();
  private DocumentSource ahead;

  FolderWalk(String name, Path folder) {
    DocumentSource failure = enter(name, folder);
    DocumentSource first = failure == null ? advance() : failure;
    ahead =
        first == null
            ? new FailedSource(name, "a folder without documents; expected " + DocumentFormat.NAMES)
            : first;
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public DocumentSource next() {
    if (ahead == null) {
      throw new NoSuchElementException();
    }
    DocumentSource source = ahead;
    ahead = advance();
    return source;
  }

  private DocumentSource advance() {
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      FolderEntry entry = open.peek().next();
      DocumentSource source =
          entry.isFolder()
              ? enter(entry.name(), entry.path())
              : new FileSource(entry.name(), entry.path());
      if (source != null) {
        return source;
      }
    }
    return null;
  }

  /** Makes the folder the next to be walked; gives a source that fails where it can't be listed. */
  private DocumentSource enter(String name, Path folder) {
    try {
      if (entered.add(folder.toRealPath())) {
        open.push(FolderEntry.list(name, folder).iterator());
      }
      return null;
    } catch (IOException e) {
      return new FailedSource(name, "the folder cannot be listed: " + FileSource.reason(e));
    }
  }
}
