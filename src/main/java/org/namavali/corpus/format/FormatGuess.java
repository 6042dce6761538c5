package org.namavali.corpus.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.namavali.corpus.CorpusException;

/** Tells formats apart by what the beginning of a file looks like. */
public final class FormatGuess {

  private static final int ENOUGH = 1 << 18;
  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern COLUMNS =
      Pattern.compile("(?:.*[\\t ])?(?:O|[BILUES]-\\S+)\\s*|[^\\t]+\\t[^\\t ]+");
  private static final Pattern CONLLU = Pattern.compile("[0-9]+(?:[-.][0-9]+)?(?:\\t[^\\t]*){9}");

  private FormatGuess() {}

  /**
   * The format of an input; of a stream only the beginning is looked at, and stays to be read.
   *
   * @throws CorpusException if it looks like none
   */
  public static DatasetFormat of(DatasetInput input) throws IOException {
    Path path = input.path();
    if (input.stream() == null && (Files.isDirectory(path) || path.toString().endsWith(".ann"))) {
      return DatasetFormat.BRAT;
    }
    String text = beginning(input);
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(200).toList();
    return ofLines(lines)
        .or(() -> ofObject(text))
        .orElseThrow(
            () ->
                new CorpusException(
                    path, "none of the known formats", "one; --from says which it is"));
  }

  /** Whether a folder is one of brat's. */
  public static boolean isBrat(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.anyMatch(path -> path.toString().endsWith(".ann"));
    }
  }

  private static String beginning(DatasetInput input) throws IOException {
    BufferedInputStream in = input.open();
    try {
      in.mark(ENOUGH);
      String text = new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } finally {
      if (input.stream() == null) {
        in.close();
      } else {
        in.reset();
      }
    }
  }

  private static Optional<DatasetFormat> ofLines(List<String> lines) {
    if (lines.stream().anyMatch(line -> line.contains("<START:") && line.contains("<END>"))) {
      return Optional.of(DatasetFormat.OPENNLP);
    }
    Optional<String> first = lines.stream().filter(line -> !line.startsWith("# ")).findFirst();
    if (first.filter(line -> CONLLU.matcher(line).matches()).isPresent()) {
      return Optional.of(DatasetFormat.CONLLU);
    }
    if (first.filter(line -> COLUMNS.matcher(line).matches()).isPresent()) {
      return Optional.of(DatasetFormat.CONLL);
    }
    return lines.isEmpty() || lines.get(0).startsWith("# ")
        ? Optional.of(DatasetFormat.ARTICLES)
        : Optional.empty();
  }

  private static Optional<DatasetFormat> ofObject(String text) {
    Set<String> fields = fields(text);
    if (fields.contains("ner_tags")) {
      return Optional.of(DatasetFormat.HUGGINGFACE);
    }
    if (fields.contains("paragraphs")) {
      return Optional.of(DatasetFormat.SPACY);
    }
    if (fields.contains("data") || fields.contains("annotations")) {
      return Optional.of(DatasetFormat.LABEL_STUDIO);
    }
    if (fields.contains("spans")) {
      return Optional.of(DatasetFormat.JSONL);
    }
    boolean doccano = Stream.of("label", "labels", "entities").anyMatch(fields::contains);
    return doccano ? Optional.of(DatasetFormat.DOCCANO) : Optional.empty();
  }

  /** The fields of the first object, as far as the text goes. */
  private static Set<String> fields(String text) {
    Set<String> fields = new HashSet<>();
    try (JsonParser parser = JSON.createParser(text)) {
      JsonToken token = parser.nextToken();
      token = token == JsonToken.START_ARRAY ? parser.nextToken() : token;
      while (token == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME) {
        fields.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JsonProcessingException e) {
      return fields;
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
    return fields;
  }
}
