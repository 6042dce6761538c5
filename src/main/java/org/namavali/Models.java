package org.namavali;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.namavali.entity.Lazy;
import org.namavali.entity.NameList;
import org.namavali.entity.Romanizer;
import org.namavali.ner.NameModel;
import org.namavali.text.HindiSentenceDetector;

/**
 * The models of one language, loaded. Immutable; threads may share them.
 *
 * @param sentences from {@code sentence.bin}
 * @param names from {@code names.bin}
 * @param list from {@code names.tsv}
 * @param romanizer from {@code romanizer.bin}, or the one in the jar where a folder has none
 */
public record Models(
    HindiSentenceDetector sentences,
    NameModel names,
    NameList list,
    Supplier<Romanizer> romanizer) {

  private static final String SENTENCES = "sentence.bin";
  static final String NAMES = "names.bin";
  private static final String LIST = "names.tsv";
  private static final String ROMANIZER = "romanizer.bin";
  private static final String ALL = SENTENCES + ", " + NAMES + " and " + LIST;

  /**
   * The Hindi models in the jar.
   *
   * @throws ModelException if one is missing or damaged
   */
  public static Models bundled() throws ModelException {
    return load(new BundledFiles(BundledFiles.DEFAULT));
  }

  /**
   * The models of a language in the jar.
   *
   * @param language the name of its folder in {@code models/}: {@code hi}
   * @throws ModelException if there are none, or one is missing or damaged
   */
  public static Models bundled(String language) throws ModelException {
    return load(new BundledFiles(language).require(NAMES));
  }

  /**
   * The models in a folder.
   *
   * @throws ModelException if one is missing, damaged or something else
   */
  public static Models in(Path folder) throws ModelException {
    if (!Files.isDirectory(folder)) {
      String found = Files.exists(folder) ? "a file" : "nothing there";
      throw ModelException.found(folder.toString(), found, "a folder with " + ALL, null);
    }
    return load(ModelFiles.in(folder));
  }

  /**
   * The models in a folder, or those around a name model: what stands beside it, and what is
   * missing there from the jar.
   *
   * @param path a folder or a {@code names.bin}, however that is called
   * @throws ModelException if one is missing, damaged or something else
   */
  public static Models at(Path path) throws ModelException {
    return Files.isRegularFile(path) ? load(ModelFiles.around(path)) : in(path);
  }

  /**
   * The files of the models {@link #at} a path, by their names, for new models that differ from
   * them in one. There is no romanizer among them if it is the one in the jar.
   *
   * @param path with null the models in the jar
   * @throws ModelException if one is missing
   */
  public static Map<String, byte[]> files(Path path) throws ModelException {
    ModelFiles files = path == null ? new BundledFiles(BundledFiles.DEFAULT) : filesAt(path);
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    for (String file : List.of(SENTENCES, NAMES, LIST)) {
      bytes.put(file, files.bytes(file));
    }
    if (!files.holding(ROMANIZER).areBundled()) {
      bytes.put(ROMANIZER, files.bytes(ROMANIZER));
    }
    return bytes;
  }

  private static ModelFiles filesAt(Path path) {
    return Files.isRegularFile(path) ? ModelFiles.around(path) : ModelFiles.in(path);
  }

  /**
   * The sentence model in the jar as bytes, for a new set of models that needs no other.
   *
   * @throws ModelException if it is missing
   */
  public static byte[] bundledSentences() throws ModelException {
    return new BundledFiles(BundledFiles.DEFAULT).bytes(SENTENCES);
  }

  /** The same with a list that goes before theirs. */
  Models with(NameList own) {
    return new Models(sentences, names, list.with(own), romanizer);
  }

  /** Each in a thread of its own; of several failures that of the first file is told. */
  private static Models load(ModelFiles files) throws ModelException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    Background<NameModel> names =
        Background.start(NAMES, () -> read(files.read(NAMES), ModelKind.NAMES, NameModel::load));
    Background<NameList> list = Background.start(LIST, () -> list(files.read(LIST)));
    try {
      Supplier<Romanizer> romanizer = romanizer(files.holding(ROMANIZER));
      HindiSentenceDetector sentences =
          read(files.read(SENTENCES), ModelKind.SENTENCES, Models::sentences);
      return new Models(sentences, names.get(), list.get(), romanizer);
    } catch (OutOfMemoryError e) {
      // While others still load, there is not even memory to say so.
      names.end();
      list.end();
      throw e;
    }
  }

  private static HindiSentenceDetector sentences(InputStream in) throws IOException {
    return new HindiSentenceDetector(new SentenceModel(in));
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T read(ModelFile file, ModelKind kind, Reader<T> reader)
      throws ModelException {
    file.require(kind);
    try (InputStream in = file.stream()) {
      return reader.read(in);
    } catch (IOException | RuntimeException e) {
      throw file.damaged(kind, e);
    }
  }

  /** The one in the jar is loaded when it is first needed. */
  private static Supplier<Romanizer> romanizer(ModelFiles files) throws ModelException {
    if (files.areBundled()) {
      return new Lazy<>(() -> bundledRomanizer(files));
    }
    Romanizer romanizer = romanizer(files.read(ROMANIZER));
    return () -> romanizer;
  }

  private static Romanizer bundledRomanizer(ModelFiles files) {
    try {
      return romanizer(files.read(ROMANIZER));
    } catch (ModelException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Romanizer romanizer(ModelFile file) throws ModelException {
    try (InputStream in = file.stream()) {
      return Romanizer.load(in);
    } catch (IOException | RuntimeException e) {
      throw file.damaged(ModelKind.ROMANIZER, e);
    }
  }

  private static NameList list(ModelFile file) throws ModelException {
    try (InputStream in = file.stream()) {
      return NameList.read(file.name(), in);
    } catch (IOException e) {
      throw new ModelException(e.getMessage(), e);
    }
  }
}
