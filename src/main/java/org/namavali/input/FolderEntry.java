package org.namavali.input;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A document or folder in a folder. */
record FolderEntry(String name, Path path, boolean isFolder) {
  private static final Comparator<FolderEntry> ORDER =
      Comparator.comparing(FolderEntry::sortKey, FolderEntry::compareCodePoints)
          .thenComparing(FolderEntry::path);

  /** What is to be read in a folder, in the order in which the whole walk is sorted by path. */
  static List<FolderEntry> list(String folderName, Path folder) throws IOException {
    String prefix = folderName.endsWith("/") ? folderName : folderName + "/";
    List<FolderEntry> entries = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        String fileName = fileName(child);
        FolderEntry entry = new FolderEntry(prefix + fileName, child, Files.isDirectory(child));
        if (!fileName.startsWith(".") && entry.isWanted()) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(ORDER);
    return entries;
  }

  /** Pipes and devices would hang the reader; a dangling link is kept, so that it is reported. */
  private boolean isWanted() {
    return isFolder
        || (DocumentFormat.isDocument(name)
            && (Files.isRegularFile(path) || Files.notExists(path)));
  }

  /** With the slash, whatever is in folder "a" comes after "a-b.txt" and before "a0.txt". */
  private String sortKey() {
    return isFolder ? name + "/" : name;
  }

  /** The name's bytes as UTF-8 whatever the locale, which Java goes by. */
  private static String fileName(Path path) {
    String name = path.getFileName().toString();
    if (name.indexOf('\uFFFD') < 0) {
      return name;
    }
    String raw = path.getParent().toUri().relativize(path.toUri()).getRawPath();
    String bare = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  static int compareCodePoints(String a, String b) {
    int i = 0;
    int shorter = Math.min(a.length(), b.length());
    while (i < shorter && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (i == shorter) {
      return Integer.compare(a.length(), b.length());
    }
    return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
  }

  /** Surrogates stand for the highest code points, above the units that follow them. */
  private static int rank(char unit) {
    return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
  }
}
