package org.namavali.corpus;

import java.util.Random;

/**
 * A way of printing an article.
 *
 * @param danda what stands for a danda at the end of a sentence
 * @param paragraphEnd what stands between paragraphs
 * @param width characters after which lines are broken at the next blank; 0 for never
 * @param glued the share of sentences with no blank behind them
 * @param titled the share of persons with an abbreviated title or initials before their name
 */
record Layout(String danda, String paragraphEnd, int width, double glued, double titled) {

  static final Layout PLAIN = new Layout("।", "\n", 0, 0, 0);

  private static final String[] DANDAS = {
    "।", "।", "।", "।", ".", ".", ".", " ।", " .", "|", "?", "!"
  };

  static Layout any(Random random) {
    String danda = DANDAS[random.nextInt(DANDAS.length)];
    boolean broken = random.nextInt(4) == 0;
    int width = broken ? 40 + random.nextInt(60) : 0;
    String paragraphEnd = broken || random.nextBoolean() ? "\n\n" : "\n";
    double glued = random.nextInt(4) == 0 ? 0.9 : 0.05;
    return new Layout(danda, paragraphEnd, width, glued, 0.3);
  }
}
