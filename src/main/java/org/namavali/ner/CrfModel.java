package org.namavali.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.model.SerializableArtifact;
import org.namavali.text.TextHash;

/**
 * A conditional random field as OpenNLP's name finder uses it.
 *
 * <p>The probability of each label of a name, in the sequences given back, is the probability of
 * that whole name, its span and type; so {@code NameFinderME.probs(spans)} gives the confidences of
 * the names. Any other label has its own probability. Which labels may follow which is part of the
 * model, so sequence validators are not asked.
 *
 * <p>Not for speed: {@link NameModel} finds the same names many times as fast. Immutable; threads
 * may share it.
 */
public final class CrfModel implements SequenceClassificationModel, SerializableArtifact {

  private final CrfWeights weights;

  CrfModel(CrfWeights weights) {
    this.weights = weights;
  }

  CrfWeights weights() {
    return weights;
  }

  @Override
  public <T> Sequence bestSequence(
      T[] tokens,
      Object[] additionalContext,
      BeamSearchContextGenerator<T> contexts,
      SequenceValidator<T> validator) {
    Sequence sequence = new Sequence();
    if (tokens.length > 0) {
      Decoder decoder = new Decoder(weights);
      int[] scores = scores(tokens, additionalContext, contexts);
      int[] best = decoder.decode(scores, tokens.length);
      for (int token = 0; token < tokens.length; ) {
        token = addSegment(sequence, decoder, best, token);
      }
    }
    return sequence;
  }

  /** Adds the name, or the token outside names, that begins at a token; returns what follows it. */
  private int addSegment(Sequence sequence, Decoder decoder, int[] best, int start) {
    Labels labels = weights.labels();
    boolean name = labels.starts(best[start]);
    int end = name ? decoder.end(best, start) : start + 1;
    double probability =
        name
            ? decoder.confidence(start, end, best[start])
            : decoder.probability(start, best[start]);
    for (int token = start; token < end; token++) {
      sequence.add(labels.name(best[token]), probability);
    }
    return end;
  }

  private <T> int[] scores(T[] tokens, Object[] context, BeamSearchContextGenerator<T> contexts) {
    int labels = weights.labels().size();
    int[] scores = new int[tokens.length * labels];
    for (int token = 0; token < tokens.length; token++) {
      for (String feature : contexts.getContext(token, tokens, null, context)) {
        weights.addTo(scores, token * labels, TextHash.ofWord(feature));
      }
    }
    return scores;
  }

  /**
   * The likeliest sequences, best first. Here the probabilities of the labels are all equal, so
   * that their product is the probability of the sequence, and its score the logarithm of that.
   */
  @Override
  public <T> Sequence[] bestSequences(
      int most,
      T[] tokens,
      Object[] additionalContext,
      double minSequenceScore,
      BeamSearchContextGenerator<T> contexts,
      SequenceValidator<T> validator) {
    if (tokens.length == 0) {
      return new Sequence[] {new Sequence()};
    }
    int[] scores = scores(tokens, additionalContext, contexts);
    Decoder decoder = new Decoder(weights);
    decoder.decode(scores, tokens.length);
    List<Sequence> sequences = new ArrayList<>();
    for (BestPaths.Path path : BestPaths.find(weights, scores, tokens.length, most)) {
      double score = decoder.logProbability(path.score());
      if (score >= minSequenceScore) {
        sequences.add(sequence(path.labels(tokens.length), score));
      }
    }
    return sequences.toArray(Sequence[]::new);
  }

  private Sequence sequence(int[] path, double score) {
    Sequence sequence = new Sequence();
    for (int label : path) {
      sequence.add(weights.labels().name(label), StrictMath.exp(score / path.length));
    }
    return sequence;
  }

  @Override
  public <T> Sequence[] bestSequences(
      int most,
      T[] tokens,
      Object[] additionalContext,
      BeamSearchContextGenerator<T> contexts,
      SequenceValidator<T> validator) {
    return bestSequences(
        most, tokens, additionalContext, Double.NEGATIVE_INFINITY, contexts, validator);
  }

  @Override
  public String[] getOutcomes() {
    return weights.labels().names().toArray(String[]::new);
  }

  void write(DataOutputStream out) throws IOException {
    weights.write(out);
  }

  static CrfModel read(DataInputStream in) throws IOException {
    return new CrfModel(CrfWeights.read(in));
  }

  @Override
  public Class<?> getArtifactSerializerClass() {
    return CrfModelSerializer.class;
  }
}
