package org.namavali.corpus.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.namavali.corpus.CorpusException;

/**
 * Looks corpora over by a set of {@link Rule}s.
 *
 * <p>What it finds need not be wrong: a word may well be a name in one sentence and none in the
 * next. Near linear in the length of the text. Immutable; threads may share it as far as they may
 * share the roles.
 */
public final class CorpusCheck {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.place().file().toString())
          .thenComparing(finding -> finding.place().line())
          .thenComparing(finding -> finding.place().column())
          .thenComparing(Finding::rule);

  private record Part(Set<Rule> rules, Check check) {}

  private final Set<Rule> rules;
  private final List<Part> parts;

  /**
   * @param rules what to look for
   * @param roles how many words at the end of those given are the role (title, office, honorific)
   *     of the person whose name would follow
   */
  public CorpusCheck(Set<Rule> rules, ToIntFunction<List<String>> roles) {
    this.rules = Set.copyOf(rules);
    this.parts =
        List.of(
            new Part(EnumSet.range(Rule.ENCODING, Rule.UNESCAPED), CorpusCheck::faults),
            new Part(EdgeCheck.RULES, new EdgeCheck(roles)),
            new Part(CharacterCheck.RULES, new CharacterCheck()),
            new Part(EnumSet.of(Rule.MIXED_SPELLING), new SpellingCheck()),
            new Part(DuplicateSentences.RULES, new DuplicateSentences()),
            new Part(DuplicateArticles.RULES, new DuplicateArticles()),
            new Part(EnumSet.of(Rule.TWO_TYPES), new TypeCheck()),
            new Part(EnumSet.of(Rule.UNTAGGED), new UntaggedCheck()));
  }

  /**
   * Everything that the rules find, in the order of files and places. Corpora that are given
   * together are compared with each other.
   */
  public List<Finding> run(List<PlacedCorpus> corpora) {
    List<Finding> found = new ArrayList<>();
    for (Part part : parts) {
      if (!Collections.disjoint(rules, part.rules)) {
        part.check.run(corpora, found::add);
      }
    }
    found.removeIf(finding -> !rules.contains(finding.rule()));
    found.sort(ORDER);
    return found;
  }

  private static void faults(List<PlacedCorpus> corpora, Consumer<Finding> findings) {
    for (PlacedCorpus corpus : corpora) {
      for (CorpusException fault : corpus.faults()) {
        String message = Excerpt.printable(fault.detail());
        findings.accept(new Finding(Rule.of(fault.fault()), fault.place(), message, message));
      }
    }
  }
}
