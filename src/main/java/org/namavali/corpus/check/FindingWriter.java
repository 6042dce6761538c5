package org.namavali.corpus.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.namavali.EntityType;
import org.namavali.corpus.Place;

/** Writes what a check found, as text or as JSON Lines; each line ends with {@code \n}. */
public final class FindingWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private FindingWriter() {}

  /** A line a finding. */
  public static void text(List<Finding> findings, Writer out) throws IOException {
    for (Finding finding : findings) {
      out.write(finding + "\n");
    }
  }

  /** Counts of findings by rule, then of each corpus. */
  public static void summary(List<Finding> findings, List<CorpusCounts> corpora, Writer out)
      throws IOException {
    for (Map.Entry<Rule, Long> count : byRule(findings).entrySet()) {
      Rule rule = count.getKey();
      out.write(
          String.format(Locale.ROOT, "%7d  %-22s %s\n", count.getValue(), rule, rule.meaning()));
    }
    out.write(String.format(Locale.ROOT, "%7d  findings in all\n", findings.size()));
    out.write("\n" + CountsTable.of(corpora));
  }

  /** An object a finding. */
  public static void json(List<Finding> findings, Writer out) throws IOException {
    for (Finding finding : findings) {
      out.write(json(finding) + "\n");
    }
  }

  private static String json(Finding finding) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule().toString());
      place(json, finding.place());
      json.writeStringField("text", finding.text());
      json.writeStringField("message", finding.message());
      if (finding.other().isPresent()) {
        json.writeObjectFieldStart("other");
        place(json, finding.other().get());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    json.writeStringField("file", place.file().toString());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
  }

  /** One object: {@code summary} with {@code rules} and {@code corpora}. */
  public static void jsonSummary(List<Finding> findings, List<CorpusCounts> corpora, Writer out)
      throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeObjectFieldStart("summary");
      json.writeNumberField("findings", findings.size());
      json.writeObjectFieldStart("rules");
      for (Map.Entry<Rule, Long> count : byRule(findings).entrySet()) {
        json.writeNumberField(count.getKey().toString(), count.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("corpora");
      for (CorpusCounts counts : corpora) {
        json(counts, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write(line + "\n");
  }

  private static void json(CorpusCounts counts, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", counts.path().toString());
    json.writeNumberField("articles", counts.articles());
    json.writeNumberField("sentences", counts.sentences());
    json.writeNumberField("tokens", counts.tokens());
    json.writeNumberField("tokensInNames", counts.named());
    json.writeObjectFieldStart("names");
    for (Map.Entry<EntityType, Long> names : counts.names().entrySet()) {
      json.writeNumberField(names.getKey().name(), names.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static Map<Rule, Long> byRule(List<Finding> findings) {
    Map<Rule, Long> counts = new EnumMap<>(Rule.class);
    findings.forEach(finding -> counts.merge(finding.rule(), 1L, Long::sum));
    return counts;
  }
}
