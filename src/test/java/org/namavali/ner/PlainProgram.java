package org.namavali.ner;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * A program that knows OpenNLP only: prints the names in a file of sentences, whose tokens stand
 * between blanks, as {@code start end type probability}.
 */
final class PlainProgram {

  private PlainProgram() {}

  public static void main(String[] args) throws Exception {
    NameFinderME finder = new NameFinderME(new TokenNameFinderModel(Path.of(args[0])));
    for (String line : Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8)) {
      for (Span name : finder.find(line.split(" "))) {
        System.out.printf(
            Locale.ROOT,
            "%d %d %s %.6f%n",
            name.getStart(),
            name.getEnd(),
            name.getType(),
            name.getProb());
      }
    }
  }
}
