package org.namavali.corpus.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which sentences are suggested, and in what order. */
class CandidatePoolTest {

  private static List<String> suggested(int count, Candidate... candidates) {
    return suggested(count, List.of(candidates));
  }

  private static List<String> suggested(int count, List<Candidate> candidates) {
    return Candidates.texts(suggestions(count, candidates));
  }

  private static List<Suggestion> suggestions(int count, List<Candidate> candidates) {
    CandidatePool pool = new CandidatePool(count);
    candidates.forEach(pool::add);
    return pool.suggest();
  }

  @Example
  void theSmallestMarginComesFirst() {
    assertThat(
            suggested(
                2,
                Candidates.of("नदी में पानी बढ़ा", 2.5),
                Candidates.of("खोटे और लेले मिले", 0.1),
                Candidates.of("बस डिपो तक पहुंची", 1.5)))
        .containsExactly("खोटे और लेले मिले", "बस डिपो तक पहुंची");
  }

  @Example
  void ofEqualMarginsThatWhichStoodFirst() {
    assertThat(suggested(2, Candidates.of("क ख ग घ", 1), Candidates.of("च छ ज झ", 1)))
        .containsExactly("क ख ग घ", "च छ ज झ");
  }

  @Example
  void theSameSentenceIsSuggestedOnce() {
    assertThat(
            suggested(
                3,
                Candidates.of("खोटे और लेले मिले", 0.1),
                Candidates.of("खोटे  और लेले\nमिले", 0.1),
                Candidates.of(" खोटे और लेले मिले", 0.1)))
        .hasSize(1);
  }

  @Example
  void oneThatSharesHalfOfItsRunsOfThreeWordsIsNotSuggested() {
    String first = "मेयर लेले ने कल नया पुल खोला";

    assertThat(suggested(3, Candidates.of(first, 0.1), Candidates.of("आज " + first, 0.2)))
        .containsExactly(first);
    assertThat(
            suggested(
                3, Candidates.of(first, 0.1), Candidates.of("मेयर लेले ने आज दो स्कूल देखे", 0.2)))
        .hasSize(2);
  }

  @Example
  void aDoubtThatCameBeforeCountsForLess() {
    List<Double> name = List.of(0.5, 0.0, 0.0, 0.0);
    List<Suggestion> suggestions =
        suggestions(
            3,
            List.of(
                Candidates.of("खोटेवाड़ी में बाजार लगा", 0.10, name),
                Candidates.of("खोटेवाडी के लोग आए", 0.11, name),
                Candidates.of("लेलेगांव तक सड़क बनी", 0.12, name)));

    assertThat(Candidates.texts(suggestions))
        .containsExactly("खोटेवाड़ी में बाजार लगा", "लेलेगांव तक सड़क बनी", "खोटेवाडी के लोग आए");
    assertThat(suggestions.get(2).score()).isCloseTo(0.11 + 0.1 * Math.log(2), within(1e-12));
  }

  @Example
  void wordsThatAreInNoDoubtMayComeAgain() {
    List<Double> name = List.of(0.5, 0.0, 0.0, 0.0);

    assertThat(
            suggestions(
                2,
                List.of(
                    Candidates.of("खोटे ने बयान दिया", 0.1, name),
                    Candidates.of("लेले ने इस्तीफा दिया", 0.2, name))))
        .extracting(Suggestion::score)
        .containsExactly(0.1, 0.2);
  }

  @Example
  void whatIsLabelledIsNotSuggested() {
    CandidatePool pool = new CandidatePool(5);
    pool.exclude(" खोटे और लेले  मिले\n");
    pool.add(Candidates.of("खोटे और लेले मिले", 0.1));
    pool.add(Candidates.of("खोटे और लेले फिर मिले", 0.2));

    assertThat(Candidates.texts(pool.suggest())).containsExactly("खोटे और लेले फिर मिले");
  }

  @Example
  void whatIsInNoDoubtIsNotSuggested() {
    assertThat(suggested(5, Candidates.of("क ख ग घ", Double.POSITIVE_INFINITY))).isEmpty();
  }

  @Example
  void noSuggestionsAreNoChoice() {
    assertThatThrownBy(() -> new CandidatePool(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 suggestions: expected 1 at least");
  }

  @Provide
  Arbitrary<List<Candidate>> candidates() {
    Arbitrary<String> word = Arbitraries.of("लेले", "खोटे", "पुल", "नदी", "ने", "और", "में", "बस");
    return Combinators.combine(
            word.list().ofMinSize(1).ofMaxSize(8), Arbitraries.integers().between(0, 30))
        .as((words, margin) -> Candidates.of(String.join(" ", words), margin / 10.0))
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(1, 9);
  }

  @Property(tries = 200)
  void suggestionsAreFewEnoughDifferentAndInOrder(
      @ForAll("candidates") List<Candidate> candidates, @ForAll("counts") int n) {
    List<Suggestion> suggestions = suggestions(n, candidates);

    assertThat(suggestions).hasSizeLessThanOrEqualTo(n);
    assertThat(new HashSet<>(Candidates.texts(suggestions))).hasSameSizeAs(suggestions);
    assertThat(suggestions)
        .isSortedAccordingTo(Comparator.comparingDouble(Suggestion::score))
        .allMatch(suggestion -> suggestion.score() >= suggestion.candidate().margin());
    assertThat(suggestions.isEmpty()).isEqualTo(candidates.isEmpty());
  }

  /** What is forgotten to save memory is what has the widest margins. */
  @Example
  void amongVeryManyTheSmallestMarginsAreFound() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      int shuffled = i * 2_039 % 5_000;
      candidates.add(Candidates.of("क" + shuffled + " ख" + shuffled, shuffled));
    }

    assertThat(suggested(7, candidates))
        .isEqualTo(IntStream.range(0, 7).mapToObj(i -> "क" + i + " ख" + i).toList());
  }
}
