package org.namavali.corpus.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds names that are elsewhere written with other nuktas or joiners: one finding a spelling. */
final class SpellingCheck implements Check {

  @Override
  public void run(List<PlacedCorpus> corpora, Consumer<Finding> findings) {
    Map<String, NameUse> uses = NameUses.of(corpora).names();
    Map<String, String> usual = new HashMap<>();
    uses.forEach(
        (form, use) ->
            usual.merge(
                SurfaceForm.bare(form),
                form,
                (old, other) -> uses.get(old).count() < use.count() ? other : old));
    uses.forEach(
        (form, use) -> {
          String other = usual.get(SurfaceForm.bare(form));
          if (!other.equals(form)) {
            findings.accept(finding(form, use, other, uses.get(other)));
          }
        });
  }

  private static Finding finding(String form, NameUse use, String other, NameUse usual) {
    String message =
        ("'" + form + "' (" + use.count() + " times) is also written ")
            + ("'" + other + "' (" + usual.count() + " times)");
    return new Finding(Rule.MIXED_SPELLING, use.first(), form, message, Optional.of(usual.first()));
  }
}
