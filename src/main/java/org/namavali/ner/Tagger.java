package org.namavali.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Tags sentences with the names in them. Keeps its arrays from sentence to sentence: one thread,
 * one instance.
 */
final class Tagger {

  private static final int REACH = Templates.REACH;

  private final NameModel model;
  private final int labels;
  private final ContextFeatures context;
  private final FeatureLookup lookup;
  private final Decoder decoder;

  /** For each distance, from the farthest before, where a word's packed scores for it begin. */
  private final int[] rows = new int[2 * REACH + 1];

  /** The words of the sentence, with those before and after it on either side. */
  private ScoredWord[] words = new ScoredWord[0];

  private long[] hashes = new long[0];
  private long[] powers = new long[0];
  private int[] marks = new int[0];
  private int[] scores = new int[0];
  private long[] features = new long[0];

  Tagger(NameModel model) {
    this.model = model;
    this.labels = model.weights().labels().size();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = ScoredWord.row(i - REACH) * PackedScores.lanes(labels);
    }
    this.context = model.context();
    this.lookup = new FeatureLookup(model.weights().table());
    this.decoder = new Decoder(model.weights());
  }

  Span[] find(CharSequence text, List<Span> tokens) {
    if (tokens.isEmpty()) {
      return new Span[0];
    }
    score(text, tokens);
    return names(decoder.decode(scores, tokens.size()), tokens.size());
  }

  Tagging tag(CharSequence text, List<Span> tokens) {
    int size = tokens.size();
    if (size == 0) {
      return Tagging.OF_NOTHING;
    }
    score(text, tokens);
    int[] best = decoder.decode(scores, size);
    List<Double> doubts = new ArrayList<>(size);
    for (int token = 0; token < size; token++) {
      doubts.add(Math.max(0, 1 - decoder.probability(token, best[token])));
    }
    return new Tagging(List.of(names(best, size)), decoder.margin(), doubts);
  }

  private void score(CharSequence text, List<Span> tokens) {
    int size = tokens.size();
    makeRoom(size);
    for (int i = 0; i < size; i++) {
      Span token = tokens.get(i);
      words[REACH + i] = model.word(text, token.getStart(), token.getEnd(), lookup);
    }
    Arrays.fill(words, REACH + size, 2 * REACH + size, model.after());
    mark(size);
    score(size);
  }

  private void makeRoom(int size) {
    if (marks.length < size) {
      int room = Math.max(128, size + size / 2);
      words = new ScoredWord[room + 2 * REACH];
      Arrays.fill(words, 0, REACH, model.before());
      hashes = new long[room];
      powers = new long[room];
      marks = new int[room];
      scores = new int[room * labels];
      features = new long[room * context.width()];
    }
  }

  private void mark(int size) {
    for (int i = 0; i < size; i++) {
      hashes[i] = words[REACH + i].hashes[0];
      powers[i] = words[REACH + i].powers[0];
    }
    ListedMark.mark(hashes, powers, size, model.names(), marks);
  }

  private void score(int size) {
    for (int token = 0; token < size; token++) {
      int at = token * labels;
      addWords(token);
      for (int distance = -1; distance <= 1; distance++) {
        int near = token + distance;
        if (near >= 0 && near < size && marks[near] != ListedMark.NONE) {
          context.addMark(scores, at, distance, marks[near]);
        }
      }
      context.hash(words, REACH + token, features, token * context.width());
    }
    lookup.add(features, size, context.width(), scores);
  }

  /** Sets a token's scores to the sums of what the words around it add. */
  private void addWords(int token) {
    int lanes = PackedScores.lanes(labels);
    for (int lane = 0; lane < lanes; lane++) {
      long sum = 0;
      for (int distance = 0; distance <= 2 * REACH; distance++) {
        sum += words[token + distance].scores[rows[distance] + lane];
      }
      PackedScores.unpack(sum, scores, token * labels, labels, lane);
    }
  }

  private Span[] names(int[] best, int size) {
    Labels all = model.weights().labels();
    List<Span> names = new ArrayList<>();
    for (int token = 0; token < size; ) {
      int end = token + 1;
      if (all.starts(best[token])) {
        end = decoder.end(best, token);
        double confidence = decoder.confidence(token, end, best[token]);
        names.add(new Span(token, end, all.type(best[token]), confidence));
      }
      token = end;
    }
    return names.toArray(Span[]::new);
  }
}
