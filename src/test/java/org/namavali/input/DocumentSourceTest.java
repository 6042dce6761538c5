package org.namavali.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSourceTest {
  private static final String EXPECTED_ENDINGS =
      "files ending in .txt, .html or .htm, plain or with .gz added";

  @TempDir Path folder;

  @Test
  void keepsTheOrderOfTheArguments() throws Exception {
    write("b.txt", "b");
    write("a.txt", "a");
    assertThat(texts(path("b.txt"), path("a.txt"), path("b.txt"))).containsExactly("b", "a", "b");
  }

  @Test
  void takesAFolderByPathInCodePointOrder() throws Exception {
    for (String name :
        List.of(
            "a0.txt", "a/z.txt", "a-b.txt", "a.txt", "B.txt", "a/b/c.txt", "a/b.txt", "é.txt")) {
      assumeTrue(canBeNamed(name));
      write(name, name);
    }
    assertThat(texts(path("")))
        .containsExactly(
            "B.txt", "a-b.txt", "a.txt", "a/b.txt", "a/b/c.txt", "a/z.txt", "a0.txt", "é.txt");
  }

  @Test
  void namesADocumentByItsFolderAsGiven() throws Exception {
    write("in/day/a.txt", "");
    String given = path("in");
    assertThat(names(given)).containsExactly(given + "/day/a.txt");
    assertThat(names(given + "/")).containsExactly(given + "/day/a.txt");
  }

  @Test
  void takesFromAFolderOnlyWhatCanBeADocument() throws Exception {
    for (String name :
        List.of(
            "1.txt",
            "2.TXT",
            "3.html",
            "4.htm",
            "5.txt.gz",
            "6.HTML.GZ",
            "7.htm.gz",
            "text",
            "x.text",
            "x.csv",
            "x.gz",
            "x.pdf",
            "x.txt.bak",
            ".hidden.txt",
            ".git/x.txt")) {
      write(name, "");
    }
    assertThat(names(path("")))
        .extracting(name -> name.substring(path("").length() + 1))
        .containsExactly("1.txt", "2.TXT", "3.html", "4.htm", "5.txt.gz", "6.HTML.GZ", "7.htm.gz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.text", "x", ".hidden.txt", "x.csv", "x.html.bak"})
  void readsAFileNamedDirectlyWhateverItsEnding(String name) throws Exception {
    write(name, "<p>दिल्ली");
    assertThat(texts(path(name))).containsExactly("<p>दिल्ली");
  }

  @Test
  void readsAHiddenFolderNamedDirectly() throws Exception {
    write(".news/a.txt", "a");
    assertThat(texts(path(".news"))).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "a.HTM", "a.html.gz", "a.htm.GZ"})
  void readsHtmlByItsEnding(String name) throws Exception {
    write(name, "<script>x</script><p>दिल्ली</p>");
    assertThat(texts(path(name))).containsExactly("दिल्ली");
  }

  @Test
  void unpacksGzipOfSeveralMembers() throws Exception {
    try (OutputStream out = Files.newOutputStream(folder.resolve("a.txt.gz"))) {
      out.write(gzip("दिल्ली "));
      out.write(gzip("मुंबई"));
    }
    assertThat(texts(path("a.txt.gz"))).containsExactly("दिल्ली मुंबई");
  }

  @Test
  void readsStandardInputWhereItIsNamed() throws Exception {
    write("a.txt", "a");
    InputStream stdin = new ByteArrayInputStream("दिल्ली".getBytes(UTF_8));
    Iterator<DocumentSource> sources =
        DocumentSource.of(List.of(path("a.txt"), "-", path("a.txt")), stdin);
    assertThat(sources.next().read().text()).isEqualTo("a");
    assertThat(sources.next().read()).isEqualTo(new Document("-", "दिल्ली"));
    assertThat(sources.next().read().text()).isEqualTo("a");
    assertThat(sources).isExhausted();
  }

  @Test
  void refusesStandardInputTheSecondTime() throws Exception {
    List<DocumentSource> sources = sources("-", "-");
    assertThat(sources.get(0).read().text()).isEmpty();
    assertFails(sources.get(1), "-: standard input is named twice but can be read once");
  }

  @Test
  void aFileCanBeReadTwice() throws Exception {
    write("a.txt", "a");
    DocumentSource source = sources(path("a.txt")).get(0);
    assertThat(source.read()).isEqualTo(source.read());
  }

  @Test
  void looksAtAPathOnlyWhenItIsItsTurn() throws Exception {
    write("a.txt", "");
    Iterator<DocumentSource> sources =
        DocumentSource.of(List.of(path("a.txt"), path("later")), InputStream.nullInputStream());
    sources.next();
    write("later/b.txt", "b");
    assertThat(sources.next().read().text()).isEqualTo("b");
  }

  @Test
  void endsAfterTheLastDocument() throws Exception {
    write("a/b.txt", "");
    for (Iterator<DocumentSource> sources : List.of(iterator(), iterator(path("a")))) {
      sources.forEachRemaining(source -> {});
      assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(sources::next);
    }
  }

  @Test
  void followsLinksOutOfALoop() throws Exception {
    write("a/b.txt", "b");
    link("a/again", folder.resolve("a"));
    link("a/self", folder.resolve("a/self"));
    link("a/up", folder);
    link("a/c.txt", folder.resolve("a/b.txt"));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(texts(path("a"))).containsExactly("b", "b"));
  }

  @Test
  void readsAFolderReachedByManyLinksOnce() throws Exception {
    for (int i = 0; i < 20; i++) {
      write("f" + i + "/a.txt", "" + i);
      for (int j = 0; j < 20; j++) {
        link("f" + i + "/to" + j, folder.resolve("f" + j));
      }
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(texts(path(""))).hasSize(20));
  }

  @Test
  void leavesPipesInAFolderAlone() throws Exception {
    write("a.txt", "a");
    Path pipe = folder.resolve("b.txt");
    Process mkfifo;
    try {
      mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
    } catch (IOException e) {
      assumeTrue(false, "no mkfifo");
      return;
    }
    assumeTrue(mkfifo.waitFor() == 0);
    assertThat(texts(path(""))).containsExactly("a");
  }

  @Test
  void aMissingPathFailsAndTheOthersAreRead() throws Exception {
    write("b.txt", "b");
    List<DocumentSource> sources = sources(path("a.txt"), path("b.txt"));
    assertFails(sources.get(0), path("a.txt") + ": no such file or folder");
    assertThat(sources.get(1).read().text()).isEqualTo("b");
  }

  @Test
  void anEmptyPathFails() throws Exception {
    assertFails(sources("").get(0), "'': an empty path; expected a file, a folder or -");
  }

  @Test
  void aPathThatCannotExistFails() throws Exception {
    DocumentSource source = sources("a\0b").get(0);
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(source::read)
        .withMessageStartingWith("a b: not a path here: ");
  }

  @Test
  void aFolderWithoutDocumentsFails() throws Exception {
    write("in/a.csv", "");
    Files.createDirectories(folder.resolve("in/deep/deeper"));
    List<DocumentSource> sources = sources(path("in"));
    assertThat(sources).hasSize(1);
    assertFails(
        sources.get(0), path("in") + ": a folder without documents; expected " + EXPECTED_ENDINGS);
  }

  @Test
  void aFolderThatCannotBeListedFailsAndTheOthersAreRead() throws Exception {
    write("in/b/b.txt", "b");
    write("in/a.txt", "a");
    write("in/c.txt", "c");
    Path closed = forbid("in/b");
    List<DocumentSource> sources = sources(path("in"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    assertThat(sources).hasSize(3);
    assertThat(sources.get(0).read().text()).isEqualTo("a");
    assertFails(sources.get(1), path("in/b") + ": the folder cannot be listed: permission denied");
    assertThat(sources.get(2).read().text()).isEqualTo("c");
  }

  @Test
  void anUnreadableFileFails() throws Exception {
    write("a.txt", "a");
    forbid("a.txt");
    assertFails(sources(path("a.txt")).get(0), path("a.txt") + ": permission denied");
  }

  @Test
  void aFileThatVanishedSinceItWasListedFails() throws Exception {
    write("in/a.txt", "a");
    write("in/b.txt", "b");
    List<DocumentSource> sources = sources(path("in"));
    Files.delete(folder.resolve("in/a.txt"));
    assertFails(sources.get(0), path("in/a.txt") + ": no such file or folder");
    assertThat(sources.get(1).read().text()).isEqualTo("b");
  }

  @Test
  void aFileThatBecameAFolderFails() throws Exception {
    write("in/a.txt", "a");
    DocumentSource source = sources(path("in")).get(0);
    Files.delete(folder.resolve("in/a.txt"));
    Files.createDirectory(folder.resolve("in/a.txt"));
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(source::read)
        .withMessageStartingWith(path("in/a.txt") + ": ");
  }

  @Test
  void aLinkThatLeadsNowhereFailsInItsPlace() throws Exception {
    write("in/b.txt", "b");
    link("in/a.txt", folder.resolve("gone"));
    List<DocumentSource> sources = sources(path("in"));
    assertFails(sources.get(0), path("in/a.txt") + ": no such file or folder");
    assertThat(sources.get(1).read().text()).isEqualTo("b");
  }

  private static void assertFails(DocumentSource source, String message) {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(source::read)
        .withMessage(message);
  }

  private static Iterator<DocumentSource> iterator(String... paths) {
    return DocumentSource.of(List.of(paths), InputStream.nullInputStream());
  }

  private static List<DocumentSource> sources(String... paths) {
    List<DocumentSource> sources = new ArrayList<>();
    iterator(paths).forEachRemaining(sources::add);
    return sources;
  }

  private static Stream<String> names(String... paths) {
    return sources(paths).stream().map(DocumentSource::name);
  }

  private static List<String> texts(String... paths) throws DocumentException {
    List<String> texts = new ArrayList<>();
    for (DocumentSource source : sources(paths)) {
      texts.add(source.read().text());
    }
    return texts;
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    Files.write(path, packed ? gzip(text) : text.getBytes(UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here");
    }
  }

  private Path forbid(String name) throws IOException {
    Path path = folder.resolve(name);
    assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(path), "this user may read everything");
    return path;
  }

  private boolean canBeNamed(String name) {
    try {
      return folder.resolve(name) != null;
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
