package org.namavali.ner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import opennlp.tools.namefind.BioCodec;

/**
 * The labels of a model, OpenNLP's {@code other}, {@code TYPE-start} and {@code TYPE-cont}, and
 * which of them may follow which. Immutable.
 */
final class Labels {

  private static final String START = "-" + BioCodec.START;
  private static final String CONTINUE = "-" + BioCodec.CONTINUE;

  private final List<String> names;

  /** For each label the one that continues its name; -1 for {@code other}. */
  private final int[] continuations;

  Labels(Collection<String> outcomes) {
    TreeSet<String> all = new TreeSet<>(outcomes);
    for (String outcome : outcomes) {
      if (outcome.endsWith(START)) {
        all.add(type(outcome) + CONTINUE);
      }
    }
    names = List.copyOf(new ArrayList<>(all));
    continuations = new int[names.size()];
    for (int label = 0; label < continuations.length; label++) {
      String name = names.get(label);
      continuations[label] =
          name.equals(BioCodec.OTHER) ? -1 : names.indexOf(type(name) + CONTINUE);
    }
  }

  private static String type(String outcome) {
    int hyphen = outcome.lastIndexOf('-');
    if (hyphen < 0) {
      throw new IllegalArgumentException(
          "found the label '" + outcome + "', expected other, TYPE-start or TYPE-cont");
    }
    return outcome.substring(0, hyphen);
  }

  int size() {
    return names.size();
  }

  String name(int label) {
    return names.get(label);
  }

  List<String> names() {
    return names;
  }

  /** The number of a label; -1 where there is none of that name. */
  int number(String name) {
    return names.indexOf(name);
  }

  boolean starts(int label) {
    return continuations[label] != -1 && continuations[label] != label;
  }

  boolean continues(int label) {
    return continuations[label] == label;
  }

  /** The label that continues the name a label belongs to; -1 where it belongs to none. */
  int continuation(int label) {
    return continuations[label];
  }

  /** Whether {@code next} may follow {@code label}: a name is continued only by its own type. */
  boolean allows(int label, int next) {
    return !continues(next) || continuations[label] == next;
  }

  /** Whether a sentence may begin with the label. */
  boolean allowsFirst(int label) {
    return !continues(label);
  }

  /** The type of the name a label belongs to, as OpenNLP writes it. */
  String type(int label) {
    return type(names.get(label));
  }
}
