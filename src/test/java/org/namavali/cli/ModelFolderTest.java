package org.namavali.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.namavali.Models;

/** Models on the disk. */
class ModelFolderTest {

  @TempDir Path folder;

  @Test
  void foldersAreMadeAsNeeded() throws Exception {
    ModelFolder models = new ModelFolder(folder.resolve("a/b"));

    models.requireWritable();
    models.replace(Map.of("x", "क".getBytes(UTF_8), "y", new byte[0]));

    assertThat(folder.resolve("a/b/x")).hasContent("क");
    assertThat(folder.resolve("a/b/y")).isEmptyFile();
  }

  @Test
  void nothingIsLeftOfFilesThatCouldNotBeWritten() throws Exception {
    Files.createDirectories(folder.resolve("x/full"));

    assertThatIOException()
        .isThrownBy(() -> new ModelFolder(folder).replace(Map.of("x", new byte[10])))
        .withMessageStartingWith("cannot write to " + folder + ": " + folder.resolve("x"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("x"));
    }
  }

  /** OpenNLP alone puts the time into the manifest and into every entry of the archive. */
  @Test
  void anArchiveHoldsNoTime() throws Exception {
    SentenceModel model = new SentenceModel(new ByteArrayInputStream(Models.bundledSentences()));

    byte[] bytes = ModelArchive.bytes(model);

    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(entry.getExtra()).isNull();
        if (entry.getName().equals("manifest.properties")) {
          Properties manifest = new Properties();
          manifest.load(zip);
          assertThat(manifest).containsEntry("Timestamp", "0");
        }
      }
    }
    assertThat(names).containsExactly("manifest.properties", "sent.model");
    assertThat(new SentenceModel(new ByteArrayInputStream(bytes))).isNotNull();
  }
}
