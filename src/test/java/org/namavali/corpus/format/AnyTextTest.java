package org.namavali.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.namavali.EntityType;
import org.namavali.corpus.Name;
import org.namavali.corpus.TextEdges;

/** What holds for any text. */
class AnyTextTest {

  @Property(tries = 100)
  void everyFormatKeepsEveryName(
      @ForAll("formats") DatasetFormat format, @ForAll("passages") List<Passage> passages)
      throws IOException {
    List<Passage> back = Converted.read(format, Converted.write(format, passages));

    assertThat(Converted.places(back)).isEqualTo(Converted.places(passages));
  }

  @Property(tries = 50)
  void jsonWithSpansKeepsEveryCharacter(@ForAll("passages") List<Passage> passages)
      throws IOException {
    for (DatasetFormat format :
        List.of(DatasetFormat.JSONL, DatasetFormat.DOCCANO, DatasetFormat.LABEL_STUDIO)) {
      List<Passage> back = Converted.read(format, Converted.write(format, passages));

      assertThat(back).isEqualTo(passages);
    }
  }

  @Provide
  Arbitrary<DatasetFormat> formats() {
    return Arbitraries.of(DatasetFormat.class)
        .filter(format -> format != DatasetFormat.CONLLU && format != DatasetFormat.BRAT);
  }

  @Provide
  Arbitrary<List<Passage>> passages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "रमा",
            "क्षत्रिय",
            "ज\u093Cारा",
            "\u095Bारा",
            "L&T",
            "😡",
            "👩\u200D🌾",
            "&lt;",
            "<PERSON>",
            "<END>",
            "<START:person>",
            "a < b",
            "\"",
            "\\",
            "#",
            "# ",
            "O",
            "-DOCSTART-",
            "दृ\u200Cढ़",
            "सन्",
            "श्री\nमती",
            "{",
            "\u00A0");
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", "  ", "\u00A0", "\n", "\r\n", ", ");
    Arbitrary<Optional<EntityType>> types = Arbitraries.of(EntityType.class).optional();
    return Combinators.combine(pieces, gaps, types)
        .as((piece, gap, type) -> Tuple.of(Tuple.of(piece, gap), type))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(AnyTextTest::passage)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Passage passage(
      List<Tuple2<Tuple2<String, String>, Optional<EntityType>>> pieces) {
    StringBuilder text = new StringBuilder("ये");
    List<Name> names = new ArrayList<>();
    for (Tuple2<Tuple2<String, String>, Optional<EntityType>> piece : pieces) {
      text.append(piece.get1().get2());
      int start = text.length();
      text.append(piece.get1().get1());
      String stripped = TextEdges.strip(piece.get1().get1());
      if (!stripped.isEmpty()) {
        piece.get2().ifPresent(type -> names.add(new Name(start, start + stripped.length(), type)));
      }
    }
    return Converted.passage(text.toString(), names.toArray(Name[]::new));
  }
}
