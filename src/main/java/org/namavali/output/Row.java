package org.namavali.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.namavali.EntityType;
import org.namavali.Extraction;
import org.namavali.Mention;

/** A mention as it is written: positions in code points, the sentence counted from 1. */
record Row(
    String document,
    long sentence,
    long start,
    long end,
    EntityType type,
    String mention,
    String confidence,
    String entity,
    String name,
    Optional<String> role) {

  private static final List<String> HEADER =
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

  static List<String> header(OutputSettings settings) {
    return settings.roles() ? Stream.concat(HEADER.stream(), Stream.of("role")).toList() : HEADER;
  }

  /** The rows of a part of a document in order, for one pass. */
  static Stream<Row> of(DocumentPosition begin, Extraction part, OutputSettings settings) {
    CodePoints points = new CodePoints(part.text());
    return part.mentions().stream()
        .filter(settings::keeps)
        .map(mention -> of(begin, mention, points, role(part, mention, settings)));
  }

  /** There where the settings ask for it. */
  private static Optional<String> role(Extraction part, Mention mention, OutputSettings settings) {
    return settings.roles()
        ? Optional.of(CodePoints.wellFormed(part.role(mention)))
        : Optional.empty();
  }

  private static Row of(
      DocumentPosition begin, Mention mention, CodePoints points, Optional<String> role) {
    return new Row(
        begin.document(),
        begin.sentences() + mention.sentence() + 1,
        begin.points() + points.before(mention.start()),
        begin.points() + points.before(mention.end()),
        mention.type(),
        CodePoints.wellFormed(mention.text()),
        decimals(mention.confidence()),
        CodePoints.wellFormed(mention.entity()),
        CodePoints.wellFormed(mention.name()),
        role);
  }

  private static String decimals(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  List<String> cells() {
    Stream<String> always =
        Stream.of(
            document,
            number(sentence),
            number(start),
            number(end),
            type.name(),
            mention,
            confidence,
            entity,
            name);
    return Stream.concat(always, role.stream()).toList();
  }

  private static String number(long value) {
    return Long.toString(value);
  }
}
