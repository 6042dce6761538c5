package org.namavali.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.namavali.EntityType;
import org.namavali.Extraction;
import org.namavali.Mention;

/** A mention as it is written: positions in code points, the sentence counted from 1. */
record Row(
    String document,
    int sentence,
    int start,
    int end,
    EntityType type,
    String mention,
    String confidence,
    String entity,
    String name) {

  static final List<String> HEADER =
      List.of(
          "document",
          "sentence",
          "start",
          "end",
          "type",
          "mention",
          "confidence",
          "entity",
          "name");

  /** The rows of a document in order, for one pass. */
  static Stream<Row> of(String document, Extraction extraction, OutputSettings settings) {
    String name = CodePoints.wellFormed(document);
    CodePoints points = new CodePoints(extraction.text());
    return extraction.mentions().stream()
        .filter(settings::keeps)
        .map(mention -> of(name, mention, points));
  }

  private static Row of(String document, Mention mention, CodePoints points) {
    return new Row(
        document,
        mention.sentence() + 1,
        points.before(mention.start()),
        points.before(mention.end()),
        mention.type(),
        CodePoints.wellFormed(mention.text()),
        decimals(mention.confidence()),
        CodePoints.wellFormed(mention.entity()),
        CodePoints.wellFormed(mention.name()));
  }

  private static String decimals(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  List<String> cells() {
    return List.of(
        document,
        number(sentence),
        number(start),
        number(end),
        type.name(),
        mention,
        confidence,
        entity,
        name);
  }

  private static String number(int value) {
    return Integer.toString(value);
  }
}
