package org.namavali.ner;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Tags sentences with the names in them. Keeps its arrays from sentence to sentence: one thread,
 * one instance.
 */
final class Tagger {

  private final NameModel model;
  private final int labels;
  private final TemplateHashes templates = new TemplateHashes(Templates.OF_WORDS);
  private final long[] features = new long[templates.width()];
  private final FeatureLookup lookup;
  private final SentenceRows words;
  private final Decoder decoder;
  private long[] hashes = new long[0];
  private long[] powers = new long[0];
  private int[] listed = new int[0];
  private int[] marks = new int[0];
  private int[] scores = new int[0];

  Tagger(NameModel model) {
    this.model = model;
    this.labels = model.weights().labels().size();
    this.lookup = new FeatureLookup(model.weights().table());
    this.words = new SentenceRows(model.before(), model.after(), lookup);
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
    words.begin(size);
    for (int i = 0; i < size; i++) {
      Span token = tokens.get(i);
      ScoredWord word = model.word(text, token.getStart(), token.getEnd(), lookup);
      words.set(i, word);
      listed[i] = word.listed;
    }
    words.score(size, scores);
    mark(size);
    addContext(size);
  }

  private void makeRoom(int size) {
    if (marks.length < size) {
      int room = Math.max(128, size + size / 2);
      hashes = new long[room];
      powers = new long[room];
      listed = new int[room];
      marks = new int[room];
      scores = new int[room * labels];
    }
  }

  private void mark(int size) {
    for (int i = 0; i < size; i++) {
      hashes[i] = words.context()[SentenceRows.contextOf(i)];
      powers[i] = words.context()[SentenceRows.contextOf(i) + 1];
    }
    ListedMark.mark(hashes, powers, listed, size, model.names(), marks);
    for (int token = 0; token < size; token++) {
      if (marks[token] != ListedMark.NONE) {
        addMark(token, size);
      }
    }
  }

  private void addMark(int marked, int size) {
    for (int distance = -1; distance <= 1; distance++) {
      int token = marked - distance;
      if (token >= 0 && token < size) {
        model.listed().addTo(scores, token * labels, distance, marks[marked]);
      }
    }
  }

  private void addContext(int size) {
    for (int token = 0; token < size; token++) {
      templates.hash(words.context(), SentenceRows.contextOf(token), features);
      lookup.take(features, features.length, token * labels);
    }
    lookup.addTo(scores);
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
