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
      CorpusException fault = mark.fault(source, name, edges);
      if (fault != null) {
        source.leaveOut(fault);
      } else {
        names.add(mark.trimmed(source, name));
      }
    }
    return names;
  }

  /** What is wrong with the place of the name; null if nothing is. */
  private CorpusException fault(SourceText source, String name, BitSet edges) {
    if (name.chars().allMatch(Mark::isWhite)) {
      String expected = "the characters of a name";
      return source.error(Fault.EMPTY_SPAN, line, startAt, "an empty " + type, expected);
    }
    if (edges.get(start) && edges.get(end)) {
      return null;
    }
    boolean atStart = !edges.get(start);
    String found = "'" + name + "' " + (atStart ? "starting" : "ending") + " inside a character";
    int at = atStart ? startAt : endAt;
    return source.error(Fault.MISALIGNED, line, at, found, "a name of whole characters");
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
      String found = "white space at the start of '" + name + "'";
      source.flaw(Fault.WHITE_SPACE, line, startAt, found, "the name alone");
    }
    if (to < name.length()) {
      String found = "white space at the end of '" + name + "'";
      source.flaw(Fault.WHITE_SPACE, line, endAt, found, "the name alone");
    }
    return new Name(start + from, start + to, type);
  }

  static boolean isWhite(int c) {
    return TextEdges.isWhite(c);
  }
}
