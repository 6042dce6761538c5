package org.namavali.corpus.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.namavali.corpus.Name;
import org.namavali.corpus.Place;
import org.namavali.corpus.PlacedSentence;

/**
 * Finds words that are marked as a name elsewhere: in the same article, or more often than not in
 * all corpora. So a word that is a name now and then, as भाषा is, is found in its articles only.
 */
final class UntaggedCheck implements Check {

  @Override
  public void run(List<PlacedCorpus> corpora, Consumer<Finding> findings) {
    Map<String, NameUse> uses = NameUses.of(corpora).names();
    UntaggedNames untagged = new UntaggedNames(uses.keySet());
    Map<String, Integer> counts = untagged.count(corpora);
    for (PlacedCorpus corpus : corpora) {
      for (PlacedArticle article : corpus.articles()) {
        Map<String, Place> near = names(article);
        untagged.in(
            article.sentences(),
            (form, at) -> {
              NameUse use = uses.get(form);
              if (near.containsKey(form) || use.count() > counts.get(form)) {
                findings.accept(finding(form, at, use, Optional.ofNullable(near.get(form))));
              }
            });
      }
    }
  }

  private static Map<String, Place> names(PlacedArticle article) {
    Map<String, Place> names = new HashMap<>();
    for (PlacedSentence sentence : article.sentences()) {
      for (Name name : sentence.sentence().names()) {
        names.putIfAbsent(SurfaceForm.of(sentence.text(name)), sentence.place(name.start()));
      }
    }
    return names;
  }

  private static Finding finding(
      String form, UntaggedNames.At at, NameUse use, Optional<Place> near) {
    String message =
        ("'" + form + "' in '" + Excerpt.around(at.sentence(), at.start(), at.end()))
            + ("', marked " + use.usual() + " " + use.count() + " times")
            + (near.isEmpty() ? "" : ", also in this article");
    Optional<Place> other = Optional.of(near.orElse(use.first()));
    return new Finding(
        Rule.UNTAGGED, at.sentence().place(at.start()), form, Excerpt.printable(message), other);
  }
}
