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
    NameUses uses = NameUses.of(corpora);
    UntaggedNames untagged = new UntaggedNames(uses.names().keySet());
    Map<String, Integer> counts = new HashMap<>();
    for (PlacedCorpus corpus : corpora) {
      corpus
          .sentences()
          .forEach(s -> untagged.in(s, (form, unit) -> counts.merge(form, 1, Integer::sum)));
    }
    for (PlacedCorpus corpus : corpora) {
      for (PlacedArticle article : corpus.articles()) {
        Map<String, Place> here = names(article);
        for (PlacedSentence sentence : article.sentences()) {
          untagged.in(
              sentence,
              (form, unit) -> {
                NameUse use = uses.names().get(form);
                Place near = here.get(form);
                if (near != null || use.count() > counts.get(form)) {
                  findings.accept(finding(sentence, form, unit, use, near));
                }
              });
        }
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
      PlacedSentence sentence, String form, int unit, NameUse use, Place near) {
    String message =
        ("'" + form + "' in '" + Excerpt.around(sentence, unit, unit + form.length()))
            + ("', marked " + use.usual() + " " + use.count() + " times")
            + (near == null ? "" : ", also in this article");
    Place other = near == null ? use.first() : near;
    return new Finding(Rule.UNTAGGED, sentence.place(unit), form, message, Optional.of(other));
  }
}
