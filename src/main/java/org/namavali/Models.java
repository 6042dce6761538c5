package org.namavali;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.namavali.entity.NameList;
import org.namavali.ner.NameModel;
import org.namavali.text.HindiSentenceDetector;

/**
 * The models of one language, loaded. Immutable; threads may share them.
 *
 * @param sentences from {@code sentence.bin}
 * @param names from {@code names.bin}
 * @param list from {@code names.tsv}
 */
public record Models(HindiSentenceDetector sentences, NameModel names, NameList list) {

  private static final String SENTENCES = "sentence.bin";
  private static final String NAMES = "names.bin";
  private static final String LIST = "names.tsv";

  /**
   * The Hindi models in the jar.
   *
   * @throws ModelException if one is missing or damaged
   */
  public static Models bundled() throws ModelException {
    return load(ModelFiles.bundled("hi"));
  }

  /**
   * The models in a folder.
   *
   * @throws ModelException if one is missing, damaged or something else
   */
  public static Models in(Path folder) throws ModelException {
    return load(ModelFiles.in(folder));
  }

  private static Models load(ModelFiles files) throws ModelException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    return new Models(
        read(files, SENTENCES, in -> new HindiSentenceDetector(new SentenceModel(in))),
        read(files, NAMES, NameModel::load),
        read(files, LIST, in -> NameList.read(files.name(LIST), utf8(in))));
  }

  private static BufferedReader utf8(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T read(ModelFiles files, String file, Reader<T> reader) throws ModelException {
    try (InputStream in = files.open(file)) {
      return reader.read(in);
    } catch (IOException | RuntimeException e) {
      throw new ModelException(files.name(file), reason(e), e);
    }
  }

  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no such file; expected a model of Namavali";
    }
    if (e instanceof EOFException || e instanceof ZipException) {
      return "cut short or damaged; expected a model of Namavali";
    }
    return "not a model of Namavali: " + e.getMessage();
  }
}
