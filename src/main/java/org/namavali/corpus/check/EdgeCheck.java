package org.namavali.corpus.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import opennlp.tools.util.Span;
import org.namavali.EntityType;
import org.namavali.corpus.Name;
import org.namavali.corpus.PlacedSentence;
import org.namavali.text.Abbreviations;
import org.namavali.text.HindiTokenizer;

/** Finds names that begin or end with what is no part of a name, or inside a token. */
final class EdgeCheck implements Check {

  static final Set<Rule> RULES =
      EnumSet.of(
          Rule.MISALIGNED, Rule.TITLE_AT_EDGE, Rule.CASE_MARKER_AT_EDGE, Rule.PUNCTUATION_AT_EDGE);

  private static final Set<String> CASE_MARKERS =
      Set.of("ने", "को", "से", "में", "का", "के", "की", "पर", "तक");
  private static final Set<String> HONORIFICS_BEHIND =
      Set.of("जी", "साहब", "साहिब", "साहेब", "महोदय", "महोदया", "दंपती", "दंपति");
  private static final String OPENING = "(";
  private static final String CLOSING = ").”’\"'";

  private final HindiTokenizer tokenizer = new HindiTokenizer();
  private final ToIntFunction<List<String>> roles;

  /**
   * @param roles how many words at the end of a list are the role of the person whose name follows
   */
  EdgeCheck(ToIntFunction<List<String>> roles) {
    this.roles = roles;
  }

  @Override
  public void run(List<PlacedCorpus> corpora, Consumer<Finding> findings) {
    for (PlacedCorpus corpus : corpora) {
      corpus.sentences().forEach(sentence -> check(sentence, findings));
    }
  }

  private void check(PlacedSentence sentence, Consumer<Finding> findings) {
    if (sentence.sentence().names().isEmpty()) {
      return;
    }
    Set<Integer> starts = new HashSet<>();
    Set<Integer> ends = new HashSet<>();
    for (Span token : tokenizer.tokenizePos(sentence.sentence().text())) {
      starts.add(token.getStart());
      ends.add(token.getEnd());
    }
    for (Name name : sentence.sentence().names()) {
      if (!starts.contains(name.start()) || !ends.contains(name.end())) {
        String around = Excerpt.around(sentence, name.start(), name.end());
        add(Rule.MISALIGNED, sentence, name, "cuts a token in '" + around + "'", findings);
      }
      checkWords(sentence, name, findings);
    }
  }

  private void checkWords(PlacedSentence sentence, Name name, Consumer<Finding> findings) {
    List<String> words = Arrays.asList(tokenizer.tokenize(sentence.text(name)));
    if (words.isEmpty()) {
      return;
    }
    if (name.type() == EntityType.PERSON) {
      checkTitles(sentence, name, words, findings);
    }
    if (markerAtStart(words, name.type())) {
      add(Rule.CASE_MARKER_AT_EDGE, sentence, name, "begins with " + words.get(0), findings);
    }
    String last = words.get(words.size() - 1);
    if (markerAtEnd(words)) {
      add(Rule.CASE_MARKER_AT_EDGE, sentence, name, "ends with " + last, findings);
    }
    if (isMark(words.get(0)) && !OPENING.contains(words.get(0))) {
      add(Rule.PUNCTUATION_AT_EDGE, sentence, name, "begins with " + words.get(0), findings);
    }
    if (isMark(last) && !CLOSING.contains(last)) {
      add(Rule.PUNCTUATION_AT_EDGE, sentence, name, "ends with " + last, findings);
    }
  }

  private void checkTitles(
      PlacedSentence sentence, Name name, List<String> words, Consumer<Finding> findings) {
    int title = title(words);
    if (title > 0) {
      String found = "begins with " + String.join(" ", words.subList(0, title));
      add(Rule.TITLE_AT_EDGE, sentence, name, found, findings);
    }
    String last = words.get(words.size() - 1);
    if (words.size() > 1 && HONORIFICS_BEHIND.contains(last)) {
      add(Rule.TITLE_AT_EDGE, sentence, name, "ends with " + last, findings);
    }
  }

  /** The words that begin the name and are a role from first to last. */
  private int title(List<String> words) {
    int length = words.size();
    while (length > 0 && roles.applyAsInt(words.subList(0, length)) < length) {
      length--;
    }
    return length;
  }

  /** के is an initial as well, and को and का are names in other languages, never by themselves. */
  private static boolean markerAtStart(List<String> words, EntityType type) {
    boolean initial = words.get(0).equals("के") && type == EntityType.PERSON;
    return CASE_MARKERS.contains(words.get(0))
        && !initial
        && !(words.size() > 1 && continuesInitials(words.get(1)));
  }

  private static boolean markerAtEnd(List<String> words) {
    int last = words.size() - 1;
    boolean initial = last > 0 && continuesInitials(words.get(last - 1));
    return last > 0 && CASE_MARKERS.contains(words.get(last)) && !initial;
  }

  private static boolean continuesInitials(String word) {
    return word.equals(".") || Abbreviations.isLetter(word);
  }

  private static boolean isMark(String word) {
    return word.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || isSign(c));
  }

  private static boolean isSign(int c) {
    int type = Character.getType(c);
    return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
  }

  private static void add(
      Rule rule, PlacedSentence sentence, Name name, String what, Consumer<Finding> findings) {
    String text = sentence.text(name);
    String message = name.type() + " '" + Excerpt.printable(text) + "' " + what;
    findings.accept(new Finding(rule, sentence.place(name.start()), text, message));
  }
}
