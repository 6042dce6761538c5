package org.namavali.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;
import org.namavali.EntityType;
import org.namavali.text.Stops;

/** One article being printed in a layout. */
final class Page {

  private static final String[] TITLES = {
    "डॉ. ", "डा. ", "प्रो. ", "पं. ", "स्व. ", "मो. ", "कु. "
  };
  private static final String[] INITIALS = {
    "ए.", "बी.", "सी.", "डी.", "ई.", "एफ.", "जी.", "एच.", "आई.", "जे.", "के.", "एल.", "एम.", "एन.",
    "ओ.", "पी.", "आर.", "एस.", "टी.", "यू.", "वी.", "वाई."
  };
  private static final int LONGEST_PARAGRAPH = 4;

  private final Layout layout;
  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();

  Page(Layout layout, Random random) {
    this.layout = layout;
    this.random = random;
  }

  SentenceSample print(List<AnnotatedSentence> article) {
    int left = 0;
    for (AnnotatedSentence sentence : article) {
      if (left == 0 && !text.isEmpty()) {
        text.append(layout.paragraphEnd());
      }
      left = left == 0 ? 1 + random.nextInt(LONGEST_PARAGRAPH) : left;
      String printed = printed(sentence);
      int start = text.length();
      text.append(printed);
      sentences.add(new Span(start, text.length()));
      left = endsLine(sentence, printed) ? 0 : left - 1;
      if (left > 0 && !glues(printed)) {
        text.append(' ');
      }
    }
    breakLines();
    return new SentenceSample(text, sentences.toArray(Span[]::new));
  }

  private static boolean endsLine(AnnotatedSentence sentence, String printed) {
    return sentence.headline() || !Stops.endsWithStop(printed);
  }

  private boolean glues(String printed) {
    return random.nextDouble() < layout.glued() && "।?!.|”".indexOf(last(printed)) >= 0;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  private String printed(AnnotatedSentence sentence) {
    return withTitles(sentence).replace("।", layout.danda());
  }

  private String withTitles(AnnotatedSentence sentence) {
    StringBuilder titled = new StringBuilder();
    int done = 0;
    for (Name name : sentence.names()) {
      titled.append(sentence.text(), done, name.start());
      if (name.type() == EntityType.PERSON && random.nextDouble() < layout.titled()) {
        titled.append(random.nextBoolean() ? any(TITLES) : initials());
      }
      done = name.start();
    }
    return titled.append(sentence.text().substring(done)).toString();
  }

  private String initials() {
    String gap = random.nextBoolean() ? " " : "";
    return any(INITIALS) + (random.nextBoolean() ? gap + any(INITIALS) : "") + " ";
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Replaces blanks by line ends where a line is full: the spans stay as they are. */
  private void breakLines() {
    int lineStart = 0;
    for (int at = 0; layout.width() > 0 && at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == ' ' && at - lineStart >= layout.width()) {
        text.setCharAt(at, '\n');
      }
      lineStart = text.charAt(at) == '\n' ? at + 1 : lineStart;
    }
  }
}
