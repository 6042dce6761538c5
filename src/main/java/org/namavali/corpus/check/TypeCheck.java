package org.namavali.corpus.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.namavali.EntityType;
import org.namavali.corpus.Name;
import org.namavali.corpus.PlacedSentence;

/** Finds names of another type than they mostly have. */
final class TypeCheck implements Check {

  @Override
  public void run(List<PlacedCorpus> corpora, Consumer<Finding> findings) {
    NameUses uses = NameUses.of(corpora);
    for (PlacedCorpus corpus : corpora) {
      corpus.sentences().forEach(sentence -> check(sentence, uses, findings));
    }
  }

  private static void check(PlacedSentence sentence, NameUses uses, Consumer<Finding> findings) {
    for (Name name : sentence.sentence().names()) {
      NameUse use = uses.of(sentence, name);
      if (name.type() != use.usual()) {
        findings.accept(finding(sentence, name, use));
      }
    }
  }

  private static Finding finding(PlacedSentence sentence, Name name, NameUse use) {
    String text = sentence.text(name);
    EntityType usual = use.usual();
    String message =
        name.type()
            + (" '" + Excerpt.printable(text) + "' in '")
            + Excerpt.around(sentence, name.start(), name.end())
            + ("', " + usual + " " + use.count(usual) + " of " + use.count() + " times");
    return new Finding(
        Rule.TWO_TYPES, sentence.place(name.start()), text, message, Optional.of(use.first(usual)));
  }
}
