package org.namavali.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;

/** Which names of a document mean the same. All people and most bodies here are invented. */
class EntityGrouperTest {

  private static final String LIST =
      """
      भारतीय जनता पार्टी\tBharatiya Janata Party\tORGANIZATION
      भाजपा\tBharatiya Janata Party\tORGANIZATION
      बीजेपी\tBharatiya Janata Party\tORGANIZATION
      कांग्रेस\tIndian National Congress\tORGANIZATION
      तृणमूल कांग्रेस\tTrinamool Congress\tORGANIZATION
      गंगा सिंचाई निगम\tIrrigation Corporation of Ganga\tORGANIZATION
      इंडिया\tIndia\tLOCATION
      भारत\tIndia\tLOCATION
      बिल्लू\tBilas Tamkoria\tPERSON
      बिलास तमकोरिया\tBilas Tamkoria\tPERSON
      """;

  private static final EntityGrouper GROUPER = new EntityGrouper(list());

  private static NameList list() {
    try {
      return NameList.read("names.tsv", new ByteArrayInputStream(LIST.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Occurrence> all(EntityType type, String names) {
    return Stream.of(names.split(";"))
        .map(String::strip)
        .map(
            name ->
                name.startsWith("(")
                    ? new Occurrence(type, name.substring(1), true)
                    : new Occurrence(type, name, false))
        .toList();
  }

  private static void assertGrouped(EntityType type, String names, String entities) {
    List<String> expected = Stream.of(entities.split(";")).map(String::strip).toList();

    assertThat(GROUPER.group(all(type, names))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          family name             | रमा बेलवाल; बेलवाल            | रमा बेलवाल; रमा बेलवाल
          first name              | रमा बेलवाल; रमा              | रमा बेलवाल; रमा बेलवाल
          in the headline         | बेलवाल; रमा बेलवाल            | रमा बेलवाल; रमा बेलवाल
          family name first       | किम जोंग उन; किम             | किम जोंग उन; किम जोंग उन
          hyphen                  | किम जोंग-उन; किम जोंग उन; किम   | किम जोंग-उन; किम जोंग-उन; किम जोंग-उन
          initials                | जे. बी. तमकोर; तमकोर; जे बी तमकोर | जे. बी. तमकोर; जे. बी. तमकोर; जे. बी. तमकोर
          middle name left out    | रमा देवी बेलवाल; रमा बेलवाल     | रमा देवी बेलवाल; रमा देवी बेलवाल
          one of two people       | रमा बेलवाल; रमा; ऊषा बेलवाल; ऊषा; बेलवाल | रमा बेलवाल; रमा बेलवाल; ऊषा बेलवाल; ऊषा बेलवाल; बेलवाल
          the nearest             | रमा बेलवाल; बेलवाल; ऊषा बेलवाल; बेलवाल | रमा बेलवाल; रमा बेलवाल; ऊषा बेलवाल; ऊषा बेलवाल
          and again               | रमा बेलवाल; बेलवाल; बेलवाल       | रमा बेलवाल; रमा बेलवाल; रमा बेलवाल
          two together            | रमा बेलवाल; ऊषा बेलवाल; बेलवाल   | रमा बेलवाल; ऊषा बेलवाल; बेलवाल
          two, then one of them   | रमा बेलवाल; ऊषा बेलवाल; बेलवाल; रमा बेलवाल; बेलवाल | रमा बेलवाल; ऊषा बेलवाल; बेलवाल; रमा बेलवाल; रमा बेलवाल
          two far apart           | रमा बेलवाल; क ख; ग घ; च छ; ऊषा बेलवाल; बेलवाल | रमा बेलवाल; क ख; ग घ; च छ; ऊषा बेलवाल; ऊषा बेलवाल
          two after the headline  | बेलवाल; रमा बेलवाल; ऊषा बेलवाल   | बेलवाल; रमा बेलवाल; ऊषा बेलवाल
          spelling of a part      | ज़ाकिर लाम्बा; लांबा            | ज़ाकिर लाम्बा; ज़ाकिर लाम्बा
          commonest spelling      | लम्बा; लंबा; लंबा              | लंबा; लंबा; लंबा
          plural                  | बेलवाल; बेलवालों                | बेलवाल; बेलवाल
          plural of nobody        | रमा बेलवाल; बेलवालों            | रमा बेलवाल; बेलवालों
          listed alias            | बिलास तमकोरिया; बिल्लू           | बिलास तमकोरिया; बिलास तमकोरिया
          alias of another here   | बिल्लू गोरे; बिल्लू; बिलास तमकोरिया | बिल्लू गोरे; बिल्लू गोरे; बिलास तमकोरिया
          alias of one of two     | बिल्लू गोरे; बिल्लू नायक; बिलास तमकोरिया; बिल्लू | बिल्लू गोरे; बिल्लू नायक; बिलास तमकोरिया; बिलास तमकोरिया
          middle name alone       | रमा देवी बेलवाल; देवी            | रमा देवी बेलवाल; देवी
          """)
  void people(String why, String names, String entities) {
    assertGrouped(EntityType.PERSON, names, entities);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list                  | भाजपा; बीजेपी; भारतीय जनता पार्टी | भारतीय जनता पार्टी; भारतीय जनता पार्टी; भारतीय जनता पार्टी
          spelling of a list    | बीजेपि; भाजपा                  | बीजेपि; बीजेपि
          Latin letters by name | जीकेएन; GKN; जी.के.एन.           | जी.के.एन.; जी.के.एन.; जी.के.एन.
          letters of the words  | गंगा किसान निगम; जीकेएन         | गंगा किसान निगम; गंगा किसान निगम
          small words           | गंगा और किसान का निगम; GKN     | गंगा और किसान का निगम; गंगा और किसान का निगम
          English letters       | गंगा सिंचाई निगम; आईसीजी        | गंगा सिंचाई निगम; गंगा सिंचाई निगम
          heads of words        | गंगा किसान पार्टी; गकिपा          | गंगा किसान पार्टी; गंगा किसान पार्टी
          acronym first         | गकिपा; गंगा किसान पार्टी          | गंगा किसान पार्टी; गंगा किसान पार्टी
          heads of two names    | गंगा किसान पार्टी; गोपाल कृषि परिषद; गकिपा | गंगा किसान पार्टी; गोपाल कृषि परिषद; गकिपा
          brackets              | नदी शोध संस्थान; (टेरा; टेरा       | नदी शोध संस्थान; नदी शोध संस्थान; नदी शोध संस्थान
          name in brackets      | टेरा; (नदी शोध संस्थान            | नदी शोध संस्थान; नदी शोध संस्थान
          no brackets           | नदी शोध संस्थान; टेरा             | नदी शोध संस्थान; टेरा
          brackets of others    | भारतीय जनता पार्टी; (कांग्रेस      | भारतीय जनता पार्टी; कांग्रेस
          one word in brackets  | टेरा; (मेरा                     | टेरा; मेरा
          company               | सोमा लिमिटेड; सोमा               | सोमा लिमिटेड; सोमा लिमिटेड
          company in full       | सोमा सीमेंट; सोमा                 | सोमा सीमेंट; सोमा सीमेंट
          two companies         | सोमा सीमेंट; सोमा स्टील; सोमा      | सोमा सीमेंट; सोमा स्टील; सोमा
          part of a body        | गंगा निगम; गंगा निगम जांच समिति   | गंगा निगम; गंगा निगम जांच समिति
          last word             | महासंघ; गंगा किसान महासंघ         | गंगा किसान महासंघ; गंगा किसान महासंघ
          last word of another  | कांग्रेस; तृणमूल कांग्रेस           | कांग्रेस; तृणमूल कांग्रेस
          plural                | महासंघों; महासंघ                 | महासंघ; महासंघ
          """)
  void organizations(String why, String names, String entities) {
    assertGrouped(EntityType.ORGANIZATION, names, entities);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spelling          | चाँदपुर; चांदपुर            | चाँदपुर; चाँदपुर
          list              | भारत; इंडिया              | इंडिया; इंडिया
          word of the kind  | सोनी; सोनी नदी            | सोनी नदी; सोनी नदी
          two kinds         | सोनी; सोनी नदी; सोनी जिला  | सोनी; सोनी नदी; सोनी जिला
          neighbour         | सोनी नदी; सोनी बराज        | सोनी नदी; सोनी बराज
          part              | सोनपुर; सोनपुर रोड         | सोनपुर; सोनपुर रोड
          direction         | नया सोनपुर; सोनपुर         | नया सोनपुर; सोनपुर
          brackets          | सोनपुर; (बेलापुर           | सोनपुर; बेलापुर
          acronym           | गंगा किसान नगर; (जीकेएन    | गंगा किसान नगर; गंगा किसान नगर
          nothing but marks | !; !; ?                   | !; !; ?
          """)
  void places(String why, String names, String entities) {
    assertGrouped(EntityType.LOCATION, names, entities);
  }

  @Test
  void neverAcrossTypes() {
    List<Occurrence> names =
        List.of(
            new Occurrence(EntityType.PERSON, "रमा बेलवाल", false),
            new Occurrence(EntityType.LOCATION, "बेलवाल", false),
            new Occurrence(EntityType.ORGANIZATION, "बेलवाल", true));

    assertThat(GROUPER.group(names)).containsExactly("रमा बेलवाल", "बेलवाल", "बेलवाल");
  }

  @Test
  void nothingMakesNothing() {
    assertThat(GROUPER.group(List.of())).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Occurrence(EntityType.PERSON, " ", false));
  }

  @ParameterizedTest
  @CsvSource({
    "' (', true",
    "'(', true",
    "' [', true",
    "' (‘', true",
    "' यानी ', true",
    "' अर्थात् ', true",
    "' ', false",
    "'', false",
    "') (', false",
    "' और ', false",
    "', ', false",
    "'                         (', false"
  })
  void anExplanationStandsInBracketsOrBehindAWord(String gap, boolean explained) {
    String text = "संघ" + gap + "दल";

    assertThat(Occurrence.isExplained(text, 3, text.length() - 2)).isEqualTo(explained);
  }

  @Provide
  Arbitrary<List<Occurrence>> documents() {
    Arbitrary<String> words =
        Arbitraries.of(
            "रमा", "रामा", "बेलवाल", "बेलवालों", "जी", "GKN", "सोमा", "नदी", "भाजपा", "!", "लि.");
    Arbitrary<String> names = words.list().ofMinSize(1).ofMaxSize(4).map(n -> String.join(" ", n));
    return Combinators.combine(Arbitraries.of(EntityType.class), names, Arbitraries.of(true, false))
        .as(Occurrence::new)
        .list()
        .ofMaxSize(30);
  }

  /** An entity's name is the text of an occurrence of its type, and is no other entity's. */
  @Property(tries = 500)
  void entitiesAreNamedByOccurrences(@ForAll("documents") List<Occurrence> document) {
    List<String> entities = GROUPER.group(document);

    assertThat(entities).hasSameSizeAs(document);
    for (int i = 0; i < entities.size(); i++) {
      assertThat(document)
          .extracting(Occurrence::type, Occurrence::text)
          .contains(tuple(document.get(i).type(), entities.get(i)));
    }
  }

  @Property(tries = 300)
  void sameSpellingOfPlacesAndBodiesIsTheSame(@ForAll("documents") List<Occurrence> document) {
    List<String> entities = GROUPER.group(document);
    Map<Occurrence, String> first = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      Occurrence occurrence = document.get(i);
      Occurrence key = new Occurrence(occurrence.type(), occurrence.text(), false);
      if (occurrence.type() != EntityType.PERSON) {
        assertThat(entities.get(i)).isEqualTo(first.getOrDefault(key, entities.get(i)));
        first.put(key, entities.get(i));
      }
    }
  }

  @Test
  void takesTimeAboutLinearInTheNames() {
    List<Occurrence> names = new ArrayList<>();
    IntStream.range(0, 25_000)
        .forEach(
            i -> {
              names.add(new Occurrence(EntityType.PERSON, "रमा" + i + " बेलवाल", false));
              names.add(new Occurrence(EntityType.PERSON, "बेलवाल", false));
              names.add(new Occurrence(EntityType.ORGANIZATION, "सोमा " + i + " लिमिटेड", true));
              names.add(new Occurrence(EntityType.LOCATION, "नदी ".repeat(i % 20) + i, false));
            });
    names.add(new Occurrence(EntityType.PERSON, "क ".repeat(100_000), false));
    names.add(new Occurrence(EntityType.ORGANIZATION, "क ".repeat(100_000), false));

    Assertions.assertTimeout(Duration.ofSeconds(20), () -> GROUPER.group(names));
  }
}
