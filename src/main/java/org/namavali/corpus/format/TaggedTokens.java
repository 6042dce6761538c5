package org.namavali.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.util.Span;
import org.namavali.EntityType;
import org.namavali.corpus.AnnotatedSentence;
import org.namavali.corpus.CorpusException;
import org.namavali.corpus.Name;
import org.namavali.corpus.Place;
import org.namavali.corpus.TextEdges;

/**
 * A sentence put together from tokens and their tags: BIO, IOB1, BILOU, BIOES or IO, told apart by
 * themselves, or bare types. For one sentence after another.
 */
final class TaggedTokens {

  private final ReadOptions options;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> tokens = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private String label = "";
  private int start;
  private Optional<EntityType> type = Optional.empty();

  TaggedTokens(ReadOptions options) {
    this.options = options;
  }

  /** Adds a token behind a blank. */
  void add(String token, String tag, Place place) throws CorpusException {
    add(token, text.isEmpty() ? "" : " ", tag, place);
  }

  /** Adds a token behind the given white space. */
  void add(String token, String gap, String tag, Place place) throws CorpusException {
    String bare = TextEdges.strip(token);
    if (bare.isEmpty()) {
      options.notes().count(Remark.EMPTY_TOKENS);
      return;
    }
    int at = text.length() + gap.length();
    takeTag(tag, at, place);
    text.append(gap).append(bare);
    tokens.add(new Span(at, text.length()));
    if (tag.startsWith("L-") || tag.startsWith("E-") || isAlone(tag)) {
      endName();
    }
  }

  private void takeTag(String tag, int at, Place place) throws CorpusException {
    if (tag.equals("O") || tag.equals("-")) {
      endName();
      return;
    }
    boolean prefixed =
        tag.length() > 2 && tag.charAt(1) == '-' && "BILUES".indexOf(tag.charAt(0)) >= 0;
    String next = prefixed ? tag.substring(2) : tag;
    boolean begins = tag.startsWith("B-") || isAlone(tag);
    if (!begins && next.equals(label)) {
      return;
    }
    endName();
    type = options.types().find(next, place);
    label = next;
    start = at;
    options.notes().count(Remark.BEGUN_INSIDE, "", begins || !prefixed ? 0 : 1);
    if (type.isEmpty()) {
      options.notes().count(Remark.DROPPED_TYPE, next, 1);
    }
  }

  private static boolean isAlone(String tag) {
    return tag.startsWith("U-") || tag.startsWith("S-");
  }

  private void endName() {
    if (!label.isEmpty()) {
      type.ifPresent(known -> names.add(new Name(start, text.length(), known)));
    }
    label = "";
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** Ends the sentence; the next token begins another. Not when empty. */
  Passage passage(String document, String topic, boolean headline) {
    endName();
    Passage passage =
        new Passage(
            new AnnotatedSentence(document, text.toString(), names, headline), tokens, topic);
    text.setLength(0);
    tokens.clear();
    names.clear();
    return passage;
  }
}
