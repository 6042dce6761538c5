package org.namavali.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/**
 * Packs OpenNLP models so that the same model gives the same bytes: OpenNLP itself puts the time of
 * writing into the file, in three places.
 */
final class ModelArchive {

  private static final String MANIFEST = "manifest.properties";

  /** Java adds the time zone to the very first moment of 1980, the earliest that a zip knows. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private ModelArchive() {}

  static byte[] bytes(BaseModel model) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.serialize(written);
    Map<String, byte[]> entries = entries(written.toByteArray());
    entries.computeIfPresent(MANIFEST, (name, text) -> timeless(text));
    return zip(entries);
  }

  /**
   * A packed model with other properties in its manifest, all else being the same to the byte.
   *
   * @param properties names and values without characters that property files write otherwise
   */
  static byte[] with(byte[] model, Map<String, String> properties) throws IOException {
    Map<String, byte[]> entries = entries(model);
    entries.computeIfPresent(MANIFEST, (name, text) -> extended(text, properties));
    return zip(entries);
  }

  private static Map<String, byte[]> entries(byte[] model) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(model))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] timeless(byte[] manifest) {
    return sorted(
        lines(manifest)
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line));
  }

  private static byte[] extended(byte[] manifest, Map<String, String> properties) {
    Stream<String> others =
        lines(manifest).filter(line -> !properties.containsKey(line.replaceFirst("=.*", "")));
    return sorted(
        Stream.concat(
            others, properties.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())));
  }

  private static Stream<String> lines(byte[] manifest) {
    return new String(manifest, StandardCharsets.ISO_8859_1).lines();
  }

  private static byte[] sorted(Stream<String> lines) {
    return lines
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The manifest first: readers need it to know what the other entries are. */
  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, MANIFEST, entries.remove(MANIFEST));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        add(zip, entry.getKey(), entry.getValue());
      }
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
