package org.namavali.corpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.namavali.corpus.Fault;

/** What each rule finds, and what it passes over. */
class CorpusCheckTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing wrong      | <PERSON>रमा</PERSON> ने <LOCATION>सोनपुरा</LOCATION> में कहा। |
          inside a token     | <PERSON>रमा</PERSON>जी ने कहा। | 2:9 misaligned
          inside a character | <PERSON>रम</PERSON>ा ने कहा। | 2:11 misaligned
          hyphen             | <PERSON>रमा</PERSON>-समर्थक आए। |
          title in front     | <PERSON>श्री रमेश</PERSON> आए। | 2:9 title-at-edge
          title alone        | <PERSON>मंत्री</PERSON> आए। | 2:9 title-at-edge
          title outside      | श्री <PERSON>रमेश</PERSON> आए। |
          honorific behind   | <PERSON>रमेश जी</PERSON> आए। | 2:9 title-at-edge
          place like a title | <LOCATION>श्री नगर</LOCATION> में। |
          marker behind      | <PERSON>रमा ने</PERSON> कहा। | 2:9 case-marker-at-edge
          marker in front    | वहां <LOCATION>में सोनपुरा</LOCATION> है। | 2:16 case-marker-at-edge
          marker amid        | <ORGANIZATION>बैंक ऑफ रमा का घर</ORGANIZATION> |
          initial के         | <PERSON>के. सिवन</PERSON> और <PERSON>पी. के</PERSON> आए। |
          initials           | <PERSON>एम के</PERSON> आए। |
          comma behind       | <PERSON>रमा,</PERSON> उमा | 2:9 punctuation-at-edge
          brackets           | <ORGANIZATION>लोद (रमा)</ORGANIZATION> |
          initial behind     | <PERSON>रमा के.</PERSON> आईं। |
          """)
  void edges(String phenomenon, String line, String found) throws IOException {
    assertFinds(found, Corpora.articles(folder, "a.txt", line));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bell              | क\\u0007ख          | 2:2 control-character
          soft hyphen       | क\\u00ADख          | 2:2 control-character
          order mark        | क\\u200Eख          | 2:2 control-character
          private           | क\\uE000ख          | 2:2 control-character
          joiners           | क्\\u200Dष क्\\u200Cष |
          emoji             | 👩\\u200D🌾 ✌\\uFE0F  |
          replacement       | क\\uFFFDख          | 2:2 replacement-character
          composed nukta    | सड़क पर बा\\u095Bार | 2:9 not-nfc
          decomposed nna    | गा\\u0928\\u093Cा    | 2:1 not-nfc
          decomposed nukta  | बाज\\u093Cार         |
          """)
  void characters(String phenomenon, String line, String found) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String part : line.split("(?=\\\\u)", -1)) {
      boolean escape = part.startsWith("\\u");
      text.append(escape ? (char) Integer.parseInt(part.substring(2, 6), 16) : "");
      text.append(escape ? part.substring(6) : part);
    }
    assertFinds(found, Corpora.articles(folder, "a.txt", text.toString()));
  }

  @Test
  void sentencesThatComeAgain() throws IOException {
    PlacedCorpus train = Corpora.articles(folder, "a.txt", "खबर\nवह आया।", "और\nवह  आया।");
    PlacedCorpus dev = Corpora.articles(folder, "b.txt", "बात\nवह आया।");

    assertFinds("7:1 duplicate-sentence, 3:1 leaked-sentence", train, dev);
  }

  @Test
  void articlesThatAreNearlyTheSame() throws IOException {
    String story =
        "सोनपुरा में नया पुल\nमंत्री ने शनिवार को नदी पर बने नए पुल का उद्घाटन %s बजे किया।";
    PlacedCorpus train =
        Corpora.articles(
            folder, "a.txt", story.replace("%s", "10"), story.replace("%s", "दोपहर 12"));
    PlacedCorpus dev =
        Corpora.articles(folder, "b.txt", story.replace("%s", "ठीक 11"), "कुछ और\nही।");

    List<String> found = Corpora.check(train, dev);

    assertThat(found).contains("6:1 duplicate-article", "2:1 leaked-article");
    assertThat(found).filteredOn(f -> f.endsWith("article")).hasSize(2);
  }

  @Test
  void namesOfTwoTypes() throws IOException {
    PlacedCorpus corpus =
        Corpora.articles(
            folder,
            "a.txt",
            "<LOCATION>गंगा</LOCATION>\n<LOCATION>गंगा</LOCATION> में।\n<PERSON>गंगा</PERSON> ने।");

    assertFinds("4:9 two-types", corpus);
  }

  @Test
  void namesThatAreUnmarkedElsewhere() throws IOException {
    String marked = "<LOCATION>गया</LOCATION> में\n<LOCATION>गया</LOCATION> से";
    PlacedCorpus same = Corpora.articles(folder, "a.txt", marked + "\nवह गया। वह गया। वह गया।");
    PlacedCorpus rare = Corpora.articles(folder, "b.txt", marked, "वह गया।");
    PlacedCorpus usual = Corpora.articles(folder, "c.txt", marked, "वह गया, गया।");
    PlacedCorpus within =
        Corpora.articles(folder, "d.txt", marked, "<LOCATION>गया ज़िला</LOCATION>");

    assertFinds("4:4 untagged, 4:12 untagged, 4:20 untagged", same);
    assertFinds("6:4 untagged", rare);
    assertFinds(null, usual);
    assertFinds(null, within);
  }

  @Test
  void namesOfSeveralWordsAreFoundAsAWhole() throws IOException {
    PlacedCorpus corpus =
        Corpora.articles(
            folder,
            "a.txt",
            "<PERSON>रमा देवी</PERSON> और <PERSON>रमा</PERSON>\nफिर रमा देवी बोलीं।");

    assertFinds("3:5 untagged", corpus);
  }

  @Test
  void namesWithAndWithoutNukta() throws IOException {
    PlacedCorpus corpus =
        Corpora.articles(
            folder,
            "a.txt",
            "<LOCATION>क़तर</LOCATION> में\n<LOCATION>कतर</LOCATION>\n<LOCATION>कतर</LOCATION> ने");

    assertFinds("2:11 mixed-spelling", corpus);
  }

  @Test
  void onlyTheRulesThatWereAskedFor() throws IOException {
    PlacedCorpus corpus = Corpora.articles(folder, "a.txt", "<PERSON>रमा ने,</PERSON>\nक & ख");
    CorpusCheck check = new CorpusCheck(EnumSet.of(Rule.UNESCAPED), words -> 0);

    assertThat(check.run(List.of(corpus)))
        .singleElement()
        .hasToString(folder.resolve("a.txt") + ":3:3: unescaped: found a bare &, expected &amp;");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void everyFaultIsARule(Fault fault) {
    assertThat(Rule.of(fault).name()).isEqualTo(fault.name());
  }

  private static void assertFinds(String found, PlacedCorpus... corpora) {
    List<String> expected = found == null ? List.of() : List.of(found.split(", ", -1));
    assertThat(Corpora.check(corpora)).containsExactlyElementsOf(expected);
  }
}
