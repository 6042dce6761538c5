package org.namavali.corpus.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import org.namavali.EntityType;
import org.namavali.corpus.Place;
import org.namavali.corpus.Score;
import org.namavali.corpus.ScoreTable;

/** Writes how far annotators agree, as text or as JSON Lines; each line ends with {@code \n}. */
public final class AgreementWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private AgreementWriter() {}

  /** A line a disagreement, then the figures. */
  public static void text(Agreement agreement, Writer out) throws IOException {
    for (Disagreement disagreement : agreement.disagreements()) {
      out.write(disagreement + "\n");
    }
    long tokens = agreement.tokens().values().stream().mapToLong(Long::longValue).sum();
    out.write(agreement.disagreements().isEmpty() ? "" : "\n");
    out.write(
        CountsTable.format(
            "%d sentences, %d tokens, %d disagreements\n",
            agreement.sentences(), tokens, agreement.disagreements().size()));
    out.write(
        CountsTable.format(
            "Cohen's kappa over tokens: %.3f (alike: %.1f %%)\n\n",
            agreement.kappa(), 100 * agreement.observed()));
    out.write(ScoreTable.of(agreement.score()));
  }

  /** An object a disagreement, then one with the figures under {@code summary}. */
  public static void json(Agreement agreement, Writer out) throws IOException {
    for (Disagreement disagreement : agreement.disagreements()) {
      out.write(line(json -> write(disagreement, json)));
    }
    out.write(line(json -> writeSummary(agreement, json)));
  }

  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private static String line(Content content) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      content.write(json);
      json.writeEndObject();
    }
    return line + "\n";
  }

  private static void write(Disagreement disagreement, JsonGenerator json) throws IOException {
    String kind = disagreement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    json.writeStringField("kind", kind);
    json.writeObjectFieldStart("first");
    write(disagreement.place(), disagreement.first(), json);
    json.writeEndObject();
    json.writeObjectFieldStart("second");
    write(disagreement.other(), disagreement.second(), json);
    json.writeEndObject();
  }

  private static void write(Place place, String mark, JsonGenerator json) throws IOException {
    json.writeStringField("file", place.file().toString());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeStringField("marked", mark);
  }

  private static void writeSummary(Agreement agreement, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("sentences", agreement.sentences());
    json.writeNumberField("kappa", agreement.kappa());
    json.writeNumberField("alike", agreement.observed());
    for (EntityType type : EntityType.values()) {
      write(type.name(), agreement.score().of(type), json);
    }
    write("all", agreement.score().all(), json);
    json.writeEndObject();
  }

  private static void write(String name, Score.Counts counts, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("first", counts.gold());
    json.writeNumberField("second", counts.found());
    json.writeNumberField("both", counts.correct());
    json.writeNumberField("f1", counts.f1());
    json.writeEndObject();
  }
}
