package org.namavali.corpus.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.util.Span;
import org.namavali.corpus.Name;
import org.namavali.corpus.TextEdges;
import org.namavali.text.HindiTokenizer;

/**
 * A sentence as tokens with tags: its own tokens, else those of {@link HindiTokenizer}, cut at
 * white space and at the edges of names, so that no name is lost.
 *
 * @param tokens where the tokens stand
 * @param words the tokens
 * @param tags a tag for each
 * @param names which of the names each token belongs to; −1 for none
 */
record TaggedSentence(
    List<Span> tokens, List<String> words, List<String> tags, List<Integer> names) {

  static TaggedSentence of(Passage passage, WriteOptions options) {
    List<Span> tokens = tokens(passage, options.notes());
    List<String> words = new ArrayList<>();
    for (Span token : tokens) {
      words.add(passage.text().substring(token.getStart(), token.getEnd()));
    }
    List<Integer> names = names(tokens, passage.sentence().names());
    TaggedSentence sentence =
        new TaggedSentence(tokens, words, tags(passage, names, options), names);
    sentence.countJoined(options);
    return sentence;
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** Notes white space that is not one blank between tokens and none around them. */
  void countWhiteSpace(Passage passage, Notes notes) {
    if (!String.join(" ", words).equals(passage.text())) {
      notes.count(Remark.WHITE_SPACE);
    }
  }

  private static List<Span> tokens(Passage passage, Notes notes) {
    String text = passage.text();
    BitSet edges = new BitSet();
    for (Name name : passage.sentence().names()) {
      edges.set(name.start());
      edges.set(name.end());
    }
    List<Span> tokens = new ArrayList<>();
    for (Span token : passage.tokensOrUsual()) {
      cut(token, text, edges, tokens, notes);
    }
    return tokens;
  }

  private static void cut(Span token, String text, BitSet edges, List<Span> tokens, Notes notes) {
    int start = token.getStart();
    for (int at = start; at < token.getEnd(); at++) {
      boolean edge = edges.get(at) && at > start;
      boolean white = TextEdges.isWhite(text.charAt(at));
      if (edge || white) {
        addUnlessEmpty(start, at, tokens);
        start = white ? at + 1 : at;
        notes.count(Remark.CUT_TOKENS, "", white ? 0 : 1);
      }
    }
    addUnlessEmpty(start, token.getEnd(), tokens);
  }

  private static void addUnlessEmpty(int start, int end, List<Span> tokens) {
    if (start < end) {
      tokens.add(new Span(start, end));
    }
  }

  private static List<Integer> names(List<Span> tokens, List<Name> names) {
    List<Integer> of = new ArrayList<>();
    int next = 0;
    for (Span token : tokens) {
      while (next < names.size() && names.get(next).end() <= token.getStart()) {
        next++;
      }
      boolean inside = next < names.size() && names.get(next).start() < token.getEnd();
      of.add(inside ? next : -1);
    }
    return of;
  }

  private static List<String> tags(Passage passage, List<Integer> names, WriteOptions options) {
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int name = names.get(i);
      if (name < 0) {
        tags.add("O");
        continue;
      }
      boolean first = i == 0 || names.get(i - 1) != name;
      boolean last = i + 1 == names.size() || names.get(i + 1) != name;
      String label = options.label(passage.sentence().names().get(name).type());
      tags.add(options.scheme().tag(label, first, last));
    }
    return tags;
  }

  private void countJoined(WriteOptions options) {
    for (int i = 1; options.scheme() == TagScheme.IO && i < names.size(); i++) {
      boolean border = names.get(i) >= 0 && !names.get(i).equals(names.get(i - 1));
      if (border && tags.get(i).equals(tags.get(i - 1))) {
        options.notes().count(Remark.JOINED_NAMES);
      }
    }
  }
}
