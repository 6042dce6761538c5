package org.namavali.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.namavali.output.OutputFormat.JSONL;
import static org.namavali.output.OutputSettings.STANDARD;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.namavali.Extraction;

class JsonLinesWriterTest {

  @Example
  void writesALineForEachDocument() throws IOException {
    Extraction extraction = Marked.extraction("😀 [रूस|LOCATION|0.98765|रूस|Russia] में\nहाँ");
    String line =
        "{\"document\":\"a.txt\",\"text\":\"😀 रूस में\\nहाँ\","
            + "\"sentences\":[{\"start\":0,\"end\":9},{\"start\":10,\"end\":13}],"
            + "\"mentions\":[{\"sentence\":1,\"start\":2,\"end\":5,\"type\":\"LOCATION\","
            + "\"text\":\"रूस\",\"confidence\":0.988,\"entity\":\"रूस\",\"name\":\"Russia\"}]}\n";
    assertThat(Written.as(JSONL, STANDARD, extraction, extraction)).isEqualTo(line + line);
  }

  @Example
  void writesADocumentInWhichNothingIsFound() throws IOException {
    Extraction empty = new Extraction("", List.of(), List.of());
    assertThat(Written.as(JSONL, STANDARD, empty))
        .isEqualTo("{\"document\":\"a.txt\",\"text\":\"\",\"sentences\":[],\"mentions\":[]}\n");
  }

  @Example
  void writesNothingWithoutDocuments() throws IOException {
    assertThat(Written.as(JSONL, STANDARD)).isEmpty();
  }

  @Property
  void canBeParsedBackFromUtf8(
      @ForAll("strings") String document,
      @ForAll("mentions") String mention,
      @ForAll("strings") String entity,
      @ForAll("strings") String name)
      throws IOException {
    String json = Written.as(JSONL, document, Marked.only(mention, entity, name));
    assertThat(json).matches("[^\n]*\n");
    assertThat(strings(json.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            CodePoints.wellFormed(document),
            CodePoints.wellFormed(mention),
            "PERSON",
            CodePoints.wellFormed(mention),
            CodePoints.wellFormed(entity),
            CodePoints.wellFormed(name));
  }

  private static List<String> strings(byte[] json) throws IOException {
    List<String> strings = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getText());
        }
      }
    }
    return strings;
  }

  @Provide
  Arbitrary<String> strings() {
    return Written.strings();
  }

  @Provide
  Arbitrary<String> mentions() {
    return Written.strings().filter(text -> !text.isEmpty());
  }
}
