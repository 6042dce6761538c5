package org.namavali.corpus.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.namavali.corpus.Name;
import org.namavali.corpus.PlacedSentence;

/**
 * Every name that is marked anywhere, by its {@link SurfaceForm}, in the order of first mention.
 */
record NameUses(Map<String, NameUse> names) {

  static NameUses of(List<PlacedCorpus> corpora) {
    NameUses uses = new NameUses(new LinkedHashMap<>());
    corpora.forEach(corpus -> corpus.sentences().forEach(uses::add));
    return uses;
  }

  private void add(PlacedSentence sentence) {
    for (Name name : sentence.sentence().names()) {
      String form = SurfaceForm.of(sentence.text(name));
      names
          .computeIfAbsent(form, unseen -> new NameUse())
          .add(name.type(), sentence.place(name.start()));
    }
  }

  NameUse of(PlacedSentence sentence, Name name) {
    return names.get(SurfaceForm.of(sentence.text(name)));
  }
}
