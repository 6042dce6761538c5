package org.namavali.output;

import java.util.ArrayList;
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

  /** The rows of a part of a document in order. */
  static List<Row> of(DocumentPosition begin, Extraction part, OutputSettings settings) {
    CodePoints points = new CodePoints(part.text());
    List<Row> rows = new ArrayList<>();
    for (Mention mention : part.mentions()) {
      if (settings.keeps(mention)) {
        rows.add(of(begin, mention, points, role(part, mention, settings)));
      }
    }
    return rows;
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

  /** There where the settings ask for it. */
  private static Optional<String> role(Extraction part, Mention mention, OutputSettings settings) {
    return settings.roles()
        ? Optional.of(CodePoints.wellFormed(part.role(mention)))
        : Optional.empty();
  }

  /** Three decimals of a number from 0 to 1. */
  private static String decimals(double confidence) {
    long thousandths = Math.round(confidence * 1000);
    return thousandths >= 1000 ? "1.000" : "0." + Long.toString(1000 + thousandths).substring(1);
  }

  List<String> cells() {
    List<String> cells = new ArrayList<>(HEADER.size() + 1);
    cells.add(document);
    cells.add(number(sentence));
    cells.add(number(start));
    cells.add(number(end));
    cells.add(type.name());
    cells.add(mention);
    cells.add(confidence);
    cells.add(entity);
    cells.add(name);
    role.ifPresent(cells::add);
    return cells;
  }

  private static String number(long value) {
    return Long.toString(value);
  }
}
