package org.namavali.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartReaderTest {

  private static final int LONGEST = PartReader.LONGEST;

  private static List<String> parts(byte[] bytes) throws DocumentException {
    List<String> parts = new ArrayList<>();
    try (PartReader reader = new PartReader("a.txt", new ByteArrayInputStream(bytes))) {
      while (reader.hasNext()) {
        parts.add(reader.next().text());
      }
    }
    return parts;
  }

  private static List<String> parts(String text) throws DocumentException {
    return parts(text.getBytes(UTF_8));
  }

  private static String lines(String end, int length) {
    String line = "नदी का पानी घट रहा है।" + end;
    return line.repeat(length / line.getBytes(UTF_8).length + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8192, 8193, 32_768, LONGEST - 1, LONGEST})
  void aDocumentUpToTheLongestPartIsOnePart(int length) throws Exception {
    assertThat(parts("x".repeat(length))).containsExactly("x".repeat(length));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "blank lines, `\n\n`, true",
        "with carriage returns, `\r\n\r\n`, true",
        "lines, `\n`, true",
        "blanks, ` `, true",
        "nothing, ``, false"
      })
  void longTextIsCutBehind(String what, String end, boolean cutBehind) throws Exception {
    String text = lines(end, 3 * LONGEST);

    List<String> parts = parts(text);

    assertThat(String.join("", parts)).isEqualTo(text);
    assertThat(parts).hasSizeBetween(4, 5).noneMatch(String::isEmpty);
    for (String part : parts) {
      assertThat(part.getBytes(UTF_8).length).isLessThanOrEqualTo(LONGEST);
    }
    assertThat(parts.subList(0, parts.size() - 1))
        .allMatch(part -> part.endsWith("है।" + end) == cutBehind);
  }

  @Test
  void aBlankLineIsPreferredToAnyLine() throws Exception {
    String article = "x".repeat(LONGEST / 2) + "\n\n";
    String lines = lines("\n", LONGEST);

    assertThat(parts(article + lines).get(0)).isEqualTo(article);
  }

  @Test
  void theMarkInFrontIsNoPartOfTheText() throws Exception {
    String text = lines("\n", 2 * LONGEST);

    assertThat(String.join("", parts("\uFEFF" + text))).isEqualTo(text);
  }

  @Test
  void utf16IsOnePart() throws Exception {
    String text = lines("\n", 2 * LONGEST);

    assertThat(parts(("\uFEFF" + text).getBytes(UTF_16LE))).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource({"255, 'not UTF-8: byte 0xFF'", "0, 'a binary file'"})
  void whatIsWrongIsFoundByItsPlaceInTheWholeFile(int wrong, String message) {
    byte[] bytes = lines("\n", 3 * LONGEST).getBytes(UTF_8);
    int at = 2 * LONGEST + 77;
    while (bytes[at] != '\n') {
      at++;
    }
    int place = at;
    bytes[place] = (byte) wrong;

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> parts(bytes))
        .withMessageStartingWith("a.txt: " + message)
        .withMessageContaining("at byte offset " + place);
  }
}
