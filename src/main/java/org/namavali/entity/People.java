package org.namavali.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.namavali.EntityType;

/** Finds out whom a person's shorter name means: among those with the name in full. */
final class People {

  /** Names of more words, which no person has, are not taken apart. */
  private static final int LONGEST = 12;

  /** So few names apart, two people of one family name are named together. */
  private static final int NEAR = 3;

  private final Forms forms;
  private final OnlyOne byPart = new OnlyOne();
  private final Map<String, Form> byEnglish = new HashMap<>();
  private final Map<String, Named> named = new HashMap<>();

  /** Whom the text has named so far that a bare name may mean; places count all names. */
  private static final class Named {

    private static final int NEVER = -NEAR - 1;

    private Form resolved;
    private Form since;
    private int place;
    private int placeOfAnother = NEVER;

    void see(Form person, int where) {
      if (since != null && !since.isSameAs(person)) {
        placeOfAnother = place;
      }
      since = person;
      place = where;
    }

    /** The person named last; null where there is none, or another was named just before. */
    Form resolve() {
      if (since != null) {
        resolved = place - placeOfAnother <= NEAR ? null : since;
      }
      since = null;
      placeOfAnother = NEVER;
      return resolved;
    }
  }

  People(Forms forms) {
    this.forms = forms;
  }

  /** Joins names of several words with longer ones, then bare ones that stand for nobody. */
  void join() {
    List<Form> longestFirst = new ArrayList<>();
    forms.all(EntityType.PERSON).forEach(longestFirst::add);
    longestFirst.sort(
        Comparator.comparingInt((Form form) -> form.name().words().size()).reversed());
    for (Form form : longestFirst) {
      if (!form.name().isOneWord()) {
        joinLonger(form);
      } else if (!byPart.isKnown(form.name().key()) && !form.name().english().isEmpty()) {
        form.join(byEnglish.computeIfAbsent(form.name().english(), english -> form));
      }
    }
  }

  private void joinLonger(Form form) {
    Form longer = byPart.get(form.name().key());
    if (longer != null) {
      form.join(longer);
    }
    parts(form).forEach(part -> byPart.put(part, form));
    if (!form.name().english().isEmpty()) {
      byEnglish.putIfAbsent(form.name().english(), form);
    }
  }

  /** Beginnings, ends, and the first word with the last. */
  private static List<String> parts(Form form) {
    List<String> words = form.name().words();
    List<String> parts = new ArrayList<>(2 * words.size());
    for (int i = 1; i < words.size() && words.size() <= LONGEST; i++) {
      parts.add(String.join(" ", words.subList(0, i)));
      parts.add(String.join(" ", words.subList(i, words.size())));
    }
    if (words.size() > 2) {
      parts.add(words.get(0) + " " + words.get(words.size() - 1));
    }
    return parts;
  }

  /** The form that each occurrence means. */
  List<Form> resolve() {
    List<Form> meant = new ArrayList<>(forms.inOrder().size());
    for (Form form : forms.inOrder()) {
      boolean person = form.name().type() == EntityType.PERSON;
      if (person && !form.name().isOneWord()) {
        see(form, meant.size());
      }
      meant.add(person && form.name().isOneWord() ? whoIs(form) : form);
    }
    return meant;
  }

  private void see(Form form, int place) {
    List<String> words = form.name().words();
    named.computeIfAbsent(words.get(0), word -> new Named()).see(form, place);
    named.computeIfAbsent(words.get(words.size() - 1), word -> new Named()).see(form, place);
  }

  private Form whoIs(Form bare) {
    if (!byPart.isKnown(bare.name().key())) {
      return bare;
    }
    Named before = named.get(bare.name().key());
    Form person = before == null ? byPart.get(bare.name().key()) : before.resolve();
    return person == null ? byEnglish.getOrDefault(bare.name().english(), bare) : person;
  }
}
