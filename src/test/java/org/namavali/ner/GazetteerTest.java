package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.util.InvalidFormatException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.namavali.EntityType;
import org.namavali.ner.Gazetteer.Entry;
import org.namavali.text.TextHash;

/** The list of names and the marks it puts on words. */
class GazetteerTest {

  /**
   * Names are given as {@code P: किम जोंग उन; L: चीन}. The mark of a word is the types its name may
   * have (1 person, 2 location, 4 organization), B or I, 1 or n.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          one word               → L: चीन                       → कल चीन में       → - 2B1 -
          several words          → P: किम जोंग उन                → किम जोंग उन ने    → 1Bn 1In 1In -
          an organization        → O: जल विभाग                  → जल विभाग         → 4Bn 4In
          not in the list        → L: चीन                       → कल आए            → - -
          the longest            → L: नई; L: नई दिल्ली           → नई दिल्ली में     → 2Bn 2In -
          the shorter one        → L: नई; L: नई दिल्ली           → नई सड़क          → 2B1 -
          the beginning of one   → L: नई दिल्ली                  → नई सड़क          → - -
          one within another     → O: नई दिल्ली निगम; L: दिल्ली   → नई दिल्ली में     → - 2B1 -
          a gap in the lengths   → P: क; P: क ख ग               → क ख ग            → 1Bn 1In 1In
          the gap not filled     → P: क; P: क ख ग               → क ख घ            → 1B1 - -
          two types              → P: रमा; L: रमा               → रमा              → 3B1
          three types            → P: रमा; L: रमा; O: रमा       → रमा              → 7B1
          one after the other    → L: चीन; L: जापान             → चीन जापान        → 2B1 2B1
          twice the same         → L: चीन                       → चीन चीन          → 2B1 2B1
          overlapping            → P: क ख; L: ख ग               → क ख ग            → 1Bn 1In -
          second of two overlaps → P: क ख; L: ख ग               → अ ख ग            → - 2Bn 2In
          at the end, cut        → P: किम जोंग उन                → ने किम जोंग       → - - -
          words run together     → P: किम जोंग                  → किमजोंग          → -
          words split            → L: दिल्ली                     → दिल् ली            → - -
          """)
  void marksTheLongestNameFromTheLeft(
      String phenomenon, String names, String sentence, String marks) {
    assertThat(marks(list(names), List.of(sentence.split(" ")))).isEqualTo(marks);
  }

  @ParameterizedTest
  @CsvSource({"किम, first", "उन, last", "जोंग, ", "रमा, ", "नई, ", "राव, first last"})
  void knowsTheFirstAndLastWordsOfPersons(String word, String parts) {
    Gazetteer names = list("P: किम जोंग उन; P: रमा; L: नई दिल्ली; P: राव राव");

    List<String> found = new ArrayList<>();
    if ((names.bits(word) & Gazetteer.FIRST_OF_PERSON) != 0) {
      found.add("first");
    }
    if ((names.bits(word) & Gazetteer.LAST_OF_PERSON) != 0) {
      found.add("last");
    }
    assertThat(found).isEqualTo(parts == null ? List.of() : List.of(parts.split(" ")));
  }

  private static Gazetteer list(String names) {
    List<Entry> entries = new ArrayList<>();
    for (String name : names.split("; ", -1)) {
      List<String> words = List.of(name.substring(3).split(" "));
      entries.add(new Entry(words, type(name.charAt(0))));
    }
    return Gazetteer.of(entries);
  }

  private static EntityType type(char letter) {
    return switch (letter) {
      case 'P' -> EntityType.PERSON;
      case 'L' -> EntityType.LOCATION;
      default -> EntityType.ORGANIZATION;
    };
  }

  private static String marks(Gazetteer names, List<String> words) {
    int size = words.size();
    long[] hashes = words.stream().mapToLong(TextHash::of).toArray();
    long[] powers = words.stream().mapToLong(word -> TextHash.power(word.length())).toArray();
    int[] listed = words.stream().mapToInt(names::bits).toArray();
    int[] marks = new int[size];
    ListedMark.mark(hashes, powers, listed, size, names, marks);
    List<String> texts = new ArrayList<>();
    for (int mark : marks) {
      texts.add(mark == ListedMark.NONE ? "-" : ListedMark.fragment(mark).text());
    }
    return String.join(" ", texts);
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return Combinators.combine(words(3), Arbitraries.of(EntityType.class))
        .as(Entry::new)
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return words(10);
  }

  private static Arbitrary<List<String>> words(int most) {
    return Arbitraries.of("क", "ख", "ग", "कख").list().ofMinSize(1).ofMaxSize(most);
  }

  @Property(tries = 500)
  void marksWhatLookingUpEverySequenceMarks(
      @ForAll("entries") List<Entry> entries, @ForAll("sentences") List<String> sentence) {
    List<String> expected = new ArrayList<>();
    for (int at = 0; at < sentence.size(); ) {
      int end = sentence.size();
      while (end > at && types(entries, sentence.subList(at, end)) == 0) {
        end--;
      }
      if (end == at) {
        expected.add("-");
      }
      for (int i = at; i < end; i++) {
        String place = (i == at ? "B" : "I") + (end - at > 1 ? "n" : "1");
        expected.add(types(entries, sentence.subList(at, end)) + place);
      }
      at = Math.max(at + 1, end);
    }

    assertThat(marks(Gazetteer.of(entries), sentence)).isEqualTo(String.join(" ", expected));
  }

  private static int types(List<Entry> entries, List<String> words) {
    int types = 0;
    for (Entry entry : entries) {
      types |= entry.words().equals(words) ? bit(entry.type()) : 0;
    }
    return types;
  }

  private static int bit(EntityType type) {
    return switch (type) {
      case PERSON -> 1;
      case LOCATION -> 2;
      case ORGANIZATION -> 4;
    };
  }

  @Property(tries = 50)
  void theOrderOfTheNamesDoesNotMatter(@ForAll("entries") List<Entry> entries) {
    List<Entry> reversed = new ArrayList<>(entries);
    Collections.reverse(reversed);
    for (String word : List.of("क", "ख", "ग", "कख")) {
      assertThat(Gazetteer.of(reversed).bits(word)).isEqualTo(Gazetteer.of(entries).bits(word));
    }
  }

  @Property(tries = 50)
  void isReadAsItWasWritten(
      @ForAll("entries") List<Entry> entries, @ForAll("sentences") List<String> sentence)
      throws IOException {
    Gazetteer names = Gazetteer.of(entries);
    GazetteerSerializer serializer = new GazetteerSerializer();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    serializer.serialize(names, written);

    Gazetteer read = serializer.create(new ByteArrayInputStream(written.toByteArray()));

    assertThat(marks(read, sentence)).isEqualTo(marks(names, sentence));
  }

  @Example
  void refusesAnotherKindOfFile() throws IOException {
    byte[] table = Bytes.of(WordTable.empty()::write);

    assertThatThrownBy(() -> Gazetteer.read(Bytes.read(table)))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessage("not a list of names: found the mark 4E575431, expected 4E475A31");
  }

  @Example
  void refusesANameWithoutWords() {
    assertThatThrownBy(() -> new Entry(List.of(), EntityType.PERSON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a name has no words");
  }
}
