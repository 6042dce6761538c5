package org.namavali.corpus.suggest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.Name;

/**
 * The ways in which suggestions are written down, each such that a corpus can be read from it when
 * the names have been put right. Threads may share them.
 */
public enum SuggestionFormat {

  /**
   * The JSON Lines of {@link org.namavali.corpus.CorpusFormat#JSONL}, with the score and margin of
   * each sentence and the confidence of each span.
   */
  JSONL {
    @Override
    public void write(Suggestion suggestion, Writer out) throws IOException {
      try (JsonGenerator object = JSON.createGenerator(out)) {
        object.writeStartObject();
        object.writeStringField("document", suggestion.candidate().sentence().document());
        object.writeStringField("text", suggestion.candidate().sentence().text());
        writeSpans(suggestion.candidate(), object);
        writeNumber("score", suggestion.score(), object);
        writeNumber("margin", suggestion.candidate().margin(), object);
        object.writeEndObject();
      }
      out.write('\n');
    }
  },

  /** Marked articles of one sentence each, under the name of their document and the score. */
  TXT {
    @Override
    public void write(Suggestion suggestion, Writer out) throws IOException {
      AnnotatedSentence sentence = suggestion.candidate().sentence();
      String document = sentence.document().replaceAll("\\p{Cntrl}", " ");
      out.write("# " + document + ", score " + decimals(suggestion.score()) + "\n");
      out.write(marked(sentence) + "\n\n");
    }
  };

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();
  private static final int DECIMALS = 4;

  /** Writes one suggestion, with the line end behind it. */
  public abstract void write(Suggestion suggestion, Writer out) throws IOException;

  private static void writeSpans(Candidate candidate, JsonGenerator object) throws IOException {
    String text = candidate.sentence().text();
    List<Name> names = candidate.sentence().names();
    object.writeArrayFieldStart("spans");
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      object.writeStartObject();
      object.writeNumberField("start", text.codePointCount(0, name.start()));
      object.writeNumberField("end", text.codePointCount(0, name.end()));
      object.writeStringField("type", name.type().name());
      writeNumber("confidence", candidate.confidences().get(i), object);
      object.writeEndObject();
    }
    object.writeEndArray();
  }

  private static void writeNumber(String field, double number, JsonGenerator object)
      throws IOException {
    object.writeFieldName(field);
    object.writeNumber(decimals(number));
  }

  private static String decimals(double number) {
    return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  private static String marked(AnnotatedSentence sentence) {
    StringBuilder line = new StringBuilder();
    int done = 0;
    for (Name name : sentence.names()) {
      line.append(plain(sentence.text().substring(done, name.start())))
          .append("<" + name.type() + ">")
          .append(plain(sentence.text().substring(name.start(), name.end())))
          .append("</" + name.type() + ">");
      done = name.end();
    }
    line.append(plain(sentence.text().substring(done)));
    // a line that begins with "# " would be a topic
    return line.toString().replaceFirst("^# ", "#\u00A0");
  }

  /** Text that is neither a tag nor ends a line. */
  private static String plain(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\r\n]", " ");
  }
}
