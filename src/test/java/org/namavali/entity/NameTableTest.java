package org.namavali.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.namavali.EntityType;

/** A list of names that a user keeps. */
class NameTableTest {

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("my.csv"), text);
  }

  private NameList read(String text) throws IOException {
    return NameList.readTable(file(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hindi,english,type\nसोनपुर,Sonpur,LOCATION\n",
        "hindi,english,type\r\nसोनपुर,Sonpur,LOCATION",
        "\uFEFFhindi,english,type\nसोनपुर,Sonpur,LOCATION\n",
        "hindi\tenglish\ttype\nसोनपुर\tSonpur\tLOCATION\n",
        "\"hindi\",\"english\",\"type\"\n\"सोनपुर\",\"Sonpur\",\"LOCATION\"\n",
        "Type,Note,Hindi,English\nLOCATION,a town,सोनपुर,Sonpur\n",
        "hindi, english, type\n\n सोनपुर , Sonpur , LOCATION \n\n",
        "hindi,english,type\nसोनपुर,Sonpur,LOCATION\nसोनपुर,Sonpur,LOCATION\n"
      })
  void waysToWriteOne(String text) throws Exception {
    assertThat(read(text).entries())
        .containsExactly(new NameList.Entry("सोनपुर", "Sonpur", EntityType.LOCATION));
  }

  @Test
  void aCellMayHoldWhatSeparatesCells() throws Exception {
    NameList list = read("hindi,english,type\nराम संस,\"Ram, Sons \"\"R\"\"\",ORGANIZATION\n");

    assertThat(list.english("राम संस", EntityType.ORGANIZATION)).hasValue("Ram, Sons \"R\"");
  }

  @Test
  void aHeaderAlone() throws Exception {
    assertThat(read("hindi,english,type\n").entries()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      no header;;1:1: found no header, expected a header with the columns hindi, english and type
      a name for a header;सोनपुर,Sonpur,LOCATION;1:1: found no column hindi, expected a header
      a column is missing;hindi,english;1:1: found no column type, expected a header
      a column twice;hindi,english,type,english;1:20: found a second column english, expected a
      unknown type;hindi,english,type\\nक,K,CITY;2:5: found the type 'CITY', expected one of PERSON
      type in small letters;hindi,english,type\\nक,K,person;2:5: found the type 'person', expected
      long type;hindi,english,type\\nक,K,CITYCITYCITYCITYCITYCITYCITYCITY;2:5: found the type 'CITYCI
      no Hindi;hindi,english,type\\nक,K,PERSON\\n,K,PERSON;3:1: found no Hindi spelling, expected one
      no English;hindi,english,type\\nक,  ,PERSON;2:3: found no English name, expected one in each
      no type;hindi,english,type\\nक,K,;2:5: found no type, expected one in each line
      too few cells;hindi,english,type\\nक,K;2:1: found 2 cells, expected 3, as the header has
      one cell;hindi,english,type\\nक;2:1: found 1 cell, expected 3, as the header has
      too many cells;hindi,english,type\\nक,K,PERSON,L;2:1: found 4 cells, expected 3, as the
      open quote;hindi,english,type\\nक,"K,PERSON;2:3: found quotes that don't match, expected a cell
      text behind a quote;hindi,english,type\\nक,"K"L,PERSON;2:3: found quotes that don't match,
      column behind quotes;hindi,english,type\\n"क,""ख",K,CITY;2:11: found the type 'CITY', expected
      column behind an emoji;hindi,english,type\\n😀,K,CITY;2:5: found the type 'CITY', expected
      another English name;hindi,english,type\\nक,K,PERSON\\nख,B,PERSON\\nक,C,PERSON;4:3: found the English name 'C', expected 'K' as in line 2
      """)
  void whatIsWrongIsNamedWithItsPlace(String why, String text, String message) throws Exception {
    Path file = file(text == null ? "" : text.replace("\\n", "\n"));

    assertThatIOException()
        .isThrownBy(() -> NameList.readTable(file))
        .withMessageStartingWith(file + ":" + message);
  }

  @Test
  void notUtf8() throws Exception {
    byte[] bytes = "hindi,english,type\nक,Kx,PERSON".getBytes(UTF_8);
    bytes["hindi,english,type\nक,K".getBytes(UTF_8).length] = (byte) 0xE9;
    Path file = Files.write(folder.resolve("my.csv"), bytes);

    assertThatIOException()
        .isThrownBy(() -> NameList.readTable(file))
        .withMessage(file + ":2:4: found a byte that is not UTF-8, expected UTF-8 text");
  }

  @Test
  void oneTypeMayHaveAnotherName() throws Exception {
    NameList list =
        read("hindi,english,type\nजयपुर,Jaipur,LOCATION\nजयपुर,Jaipur FC,ORGANIZATION\n");

    assertThat(list.english("जयपुर", EntityType.ORGANIZATION)).hasValue("Jaipur FC");
  }

  @Test
  void oneListGoesBeforeAnother() throws Exception {
    String builtIn = "जयपुर\tJaipur\tLOCATION\nपटना\tPatna\tLOCATION\nसेक्टर १७\tS\tLOCATION\n";
    NameList list = NameList.read("l", new ByteArrayInputStream(builtIn.getBytes(UTF_8)));
    NameList own =
        read("hindi,english,type\nजयपुर,Jeypore,LOCATION\nसेक्टर 17,T,LOCATION\nक,K,PERSON\n");

    NameList both = list.with(own);

    assertThat(both.english("जयपुर", EntityType.LOCATION)).hasValue("Jeypore");
    assertThat(both.english("सेक्टर १७", EntityType.LOCATION)).hasValue("T");
    assertThat(both.english("पटना", EntityType.LOCATION)).hasValue("Patna");
    assertThat(both.english("क", EntityType.PERSON)).hasValue("K");
    assertThat(both.entries())
        .extracting(NameList.Entry::english)
        .containsExactly("Jeypore", "T", "K", "Patna");
    assertThat(list.english("जयपुर", EntityType.LOCATION)).hasValue("Jaipur");
  }
}
