package org.namavali.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.namavali.EntityType;

/**
 * A name as it was found in a file, not yet checked. All numbers are UTF-16 units.
 *
 * @param start where it starts in the sentence
 * @param end where it ends in the sentence
 * @param type what it stands for
 * @param line the line of the file
 * @param startAt the place in the line that says where it starts
 * @param endAt the place in the line that says where it ends
 */
record Mark(int start, int end, EntityType type, int line, int startAt, int endAt) {

  /** The names that these marks, in order and apart, give in the text. */
  static List<Name> check(SourceText source, String text, List<Mark> marks) throws CorpusException {
    List<Name> names = new ArrayList<>();
    BitSet edges = marks.isEmpty() ? new BitSet() : TextEdges.of(text);
    for (Mark mark : marks) {
      String name = text.substring(mark.start, mark.end);
      mark.checkEdges(source, name, edges);
      names.add(mark.trimmed(source, name));
    }
    return names;
  }

  private void checkEdges(SourceText source, String name, BitSet edges) throws CorpusException {
    if (name.chars().allMatch(Mark::isWhite)) {
      throw source.error(line, startAt, "an empty " + type, "the characters of a name");
    }
    if (!edges.get(start)) {
      String found = "'" + name + "' starting inside a character";
      throw source.error(line, startAt, found, "a name of whole characters");
    }
    if (!edges.get(end)) {
      String found = "'" + name + "' ending inside a character";
      throw source.error(line, endAt, found, "a name of whole characters");
    }
  }

  private Name trimmed(SourceText source, String name) throws CorpusException {
    int from = 0;
    int to = name.length();
    while (isWhite(name.charAt(from))) {
      from++;
    }
    while (isWhite(name.charAt(to - 1))) {
      to--;
    }
    if (from > 0) {
      source.flaw(line, startAt, "white space at the start of '" + name + "'", "the name alone");
    }
    if (to < name.length()) {
      source.flaw(line, endAt, "white space at the end of '" + name + "'", "the name alone");
    }
    return new Name(start + from, start + to, type);
  }

  static boolean isWhite(int c) {
    return TextEdges.isWhite(c);
  }
}
