package org.namavali.entity;

import java.util.Set;

/** Words amid the names of people that English writes small: Abdulaziz bin Salman. */
final class Particles {

  private static final Set<String> SMALL =
      Set.of("Bin", "Ibn", "De", "Di", "Da", "Dos", "Du", "Van", "Von", "Der", "Wa");

  private Particles() {}

  /** The name with its particles small, but for the first and the last word. */
  static String lower(String name) {
    String[] words = name.split(" ", -1);
    for (int i = 1; i < words.length - 1; i++) {
      if (SMALL.contains(words[i])) {
        words[i] = Character.toLowerCase(words[i].charAt(0)) + words[i].substring(1);
      }
    }
    return String.join(" ", words);
  }
}
