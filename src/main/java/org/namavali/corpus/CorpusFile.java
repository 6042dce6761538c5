package org.namavali.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A file of a corpus.
 *
 * @param path where it is
 * @param name its path below the folder that was asked for, with slashes; else its file name
 */
record CorpusFile(Path path, String name) {

  private static final String WANTED =
      "a corpus file or a folder with files that end in .txt, .jsonl or .conll";

  static List<CorpusFile> list(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new CorpusException(path, "no such file or folder", WANTED);
    }
    if (!Files.isDirectory(path)) {
      return List.of(new CorpusFile(path, path.getFileName().toString()));
    }
    List<CorpusFile> files = below(path);
    if (files.isEmpty()) {
      throw new CorpusException(path, "a folder with no corpus file in it", WANTED);
    }
    return files;
  }

  static boolean isAnnotated(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      List<CorpusFile> files = below(path);
      return !files.isEmpty() && isAnnotated(files.get(0).path);
    }
    return CorpusFormat.hasKnownEnding(path)
        && Files.isRegularFile(path)
        && (!CorpusFormat.ARTICLES.fits(path) || beginsLikeArticles(path));
  }

  private static boolean beginsLikeArticles(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      String beginning = new String(in.readNBytes(64), StandardCharsets.UTF_8);
      return beginning.replace("\uFEFF", "").stripLeading().startsWith("# ");
    }
  }

  private static List<CorpusFile> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return paths
          .filter(path -> CorpusFormat.hasKnownEnding(path) && Files.isRegularFile(path))
          .map(folder::relativize)
          .filter(below -> !hidden(below))
          .map(below -> new CorpusFile(folder.resolve(below), slashed(below)))
          .sorted(Comparator.comparing(CorpusFile::name))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean hidden(Path below) {
    return names(below).anyMatch(name -> name.startsWith("."));
  }

  private static String slashed(Path below) {
    return String.join("/", names(below).toList());
  }

  private static Stream<String> names(Path path) {
    return StreamSupport.stream(path.spliterator(), false).map(Path::toString);
  }

  static String sha256(Path path) throws IOException {
    List<CorpusFile> files = list(path);
    if (!Files.isDirectory(path)) {
      return files.get(0).sha256();
    }
    MessageDigest digest = newSha256();
    for (CorpusFile file : files) {
      String line = file.sha256() + "  " + file.name + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private String sha256() throws IOException {
    MessageDigest digest = newSha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
