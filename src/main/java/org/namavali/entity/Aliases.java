package org.namavali.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.namavali.EntityType;

/** Joins names with the same English name, and acronyms with what they are short for. */
final class Aliases {

  private static final List<EntityType> WITH_ACRONYMS =
      List.of(EntityType.ORGANIZATION, EntityType.LOCATION);

  private final Forms forms;

  Aliases(Forms forms) {
    this.forms = forms;
  }

  void join(List<Occurrence> occurrences) {
    for (EntityType type : EntityType.values()) {
      joinByEnglish(type);
    }
    joinBracketed(occurrences);
    for (EntityType type : WITH_ACRONYMS) {
      joinByLetters(type);
      joinByInitials(type);
    }
  }

  /** A bare name of a person means who is named in the document, whatever the list says. */
  private void joinByEnglish(EntityType type) {
    Map<String, Form> byEnglish = new HashMap<>();
    for (Form form : forms.all(type)) {
      boolean bare = type == EntityType.PERSON && form.name().isOneWord();
      if (!form.name().english().isEmpty() && !bare) {
        form.join(byEnglish.computeIfAbsent(form.name().english(), english -> form));
      }
    }
  }

  private void joinBracketed(List<Occurrence> occurrences) {
    for (int i = 1; i < occurrences.size(); i++) {
      Form before = forms.inOrder().get(i - 1);
      Form form = forms.inOrder().get(i);
      boolean explains =
          occurrences.get(i).bracketed() && before.name().type() == form.name().type();
      if (explains && (isShort(form, before) || isShort(before, form))) {
        form.join(before);
      }
    }
  }

  private static boolean isShort(Form form, Form full) {
    boolean known = !form.name().english().isEmpty() && !full.name().english().isEmpty();
    if (full.name().isOneWord() || known || form.name().type() == EntityType.PERSON) {
      return false;
    }
    boolean acronym = form.name().letters() != null;
    return acronym || (form.name().type() == EntityType.ORGANIZATION && form.name().isOneWord());
  }

  /** सीएसई, सी.एस.ई. and CSE. */
  private void joinByLetters(EntityType type) {
    Map<String, Form> byLetters = new HashMap<>();
    for (Form form : forms.all(type)) {
      String letters = form.name().letters();
      if (letters != null) {
        form.join(byLetters.computeIfAbsent(letters, key -> form));
      }
    }
  }

  private void joinByInitials(EntityType type) {
    OnlyOne full = new OnlyOne();
    for (Form form : forms.all(type)) {
      form.name().initials().forEach(initials -> full.put(initials, form));
    }
    for (Form form : forms.all(type)) {
      Form meant = full.get(form.name().acronym());
      if (meant != null && isShort(form, meant)) {
        form.join(meant);
      }
    }
  }
}
