package org.namavali.corpus.check;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.namavali.corpus.PlacedSentence;

/** Finds characters that no text should have, and words that are composed otherwise. */
final class CharacterCheck implements Check {

  static final Set<Rule> RULES =
      EnumSet.of(Rule.CONTROL_CHARACTER, Rule.REPLACEMENT_CHARACTER, Rule.NOT_NFC);

  private static final char REPLACEMENT = '\uFFFD';

  /** All but the joiners, which Hindi is written with, also those amid emoji. */
  private static final Pattern UNWANTED =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\uFFFD&&[^\u200C\u200D\uDB40\uDC20-\uDB40\uDC7F]]");

  private static final Pattern WORD = Pattern.compile("\\S+");

  @Override
  public void run(List<PlacedCorpus> corpora, Consumer<Finding> findings) {
    for (PlacedCorpus corpus : corpora) {
      corpus.sentences().forEach(sentence -> check(sentence, findings));
    }
  }

  private static void check(PlacedSentence sentence, Consumer<Finding> findings) {
    String text = sentence.sentence().text();
    Matcher unwanted = UNWANTED.matcher(text);
    while (unwanted.find()) {
      findings.accept(unwanted(sentence, unwanted));
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      checkWords(sentence, findings);
    }
  }

  private static Finding unwanted(PlacedSentence sentence, Matcher at) {
    int c = at.group().codePointAt(0);
    Rule rule = c == REPLACEMENT ? Rule.REPLACEMENT_CHARACTER : Rule.CONTROL_CHARACTER;
    String name = String.format(Locale.ROOT, "U+%04X", c);
    String message = name + " in '" + Excerpt.around(sentence, at.start(), at.end()) + "'";
    return new Finding(rule, sentence.place(at.start()), name, message);
  }

  private static void checkWords(PlacedSentence sentence, Consumer<Finding> findings) {
    Matcher word = WORD.matcher(sentence.sentence().text());
    while (word.find()) {
      if (!Normalizer.isNormalized(word.group(), Normalizer.Form.NFC)) {
        String message = "'" + word.group() + "' is not in NFC";
        findings.accept(
            new Finding(Rule.NOT_NFC, sentence.place(word.start()), word.group(), message));
      }
    }
  }
}
