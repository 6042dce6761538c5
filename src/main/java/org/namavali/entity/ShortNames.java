package org.namavali.entity;

import java.util.Arrays;
import java.util.Set;
import org.namavali.EntityType;
import org.namavali.text.Spelling;

/** Joins names of organizations and places with longer ones that add a word of the kind. */
final class ShortNames {

  /** Words behind a company's name that make it no other company. */
  private static final Set<String> LEGAL =
      folded(
          "लिमिटेड लि प्राइवेट प्रा पब्लिक कंपनी कॉर्पोरेशन कॉरपोरेशन कॉर्प इंक इंकॉर्पोरेटेड पीएलसी एलएलसी ग्रुप"
              + " समूह होल्डिंग्स Ltd Limited Inc PLC LLC Corp Co");

  /** Words that make of a body's name that of a part of it or of another body. */
  private static final Set<String> PARTS =
      folded(
          "समिति कमेटी शाखा विभाग इकाई यूनिट प्रकोष्ठ सेल मोर्चा परिषद आयोग दल सेवा ट्रस्ट फाउंडेशन बोर्ड कोर्ट"
              + " अदालत संघ एसोसिएशन अकादमी स्कूल कॉलेज विश्वविद्यालय संस्थान मंत्रालय पुलिस क्लब यूनियन"
              + " इंस्टीट्यूट यूनिवर्सिटी सेंटर केंद्र निदेशालय कार्यालय ब्यूरो पीठ बेंच");

  /** Words behind a place's name that make it no other place. */
  private static final Set<String> KINDS =
      folded(
          "नदी प्रांत क्षेत्र जिला जिले शहर नगर राज्य गांव कस्बा तहसील प्रखंड काउंटी द्वीप पर्वत");

  /** Short names have no more words. */
  private static final int LONGEST = 6;

  private final Forms forms;

  ShortNames(Forms forms) {
    this.forms = forms;
  }

  private static Set<String> folded(String words) {
    return Set.of(
        Arrays.stream(words.split(" ", -1)).map(Spelling::fold).distinct().toArray(String[]::new));
  }

  void join() {
    joinWithout(LEGAL, EntityType.ORGANIZATION);
    joinWithout(KINDS, EntityType.LOCATION);
    joinBeginnings();
    joinEnds();
  }

  private void joinWithout(Set<String> endings, EntityType type) {
    OnlyOne longer = new OnlyOne();
    for (Form form : forms.all(type)) {
      int core = form.name().words().size();
      while (core > 1 && endings.contains(form.name().words().get(core - 1))) {
        core--;
      }
      if (core < form.name().words().size()) {
        longer.put(beginning(form, core), form);
      }
    }
    joinAll(longer, type);
  }

  private static String beginning(Form form, int words) {
    return String.join(" ", form.name().words().subList(0, words));
  }

  private void joinAll(OnlyOne longer, EntityType type) {
    for (Form form : forms.all(type)) {
      Form full = longer.get(form.name().key());
      if (full != null) {
        form.join(full);
      }
    }
  }

  private void joinBeginnings() {
    OnlyOne longer = new OnlyOne();
    for (Form form : forms.all(EntityType.ORGANIZATION)) {
      int last = Math.min(LONGEST, form.name().words().size() - 1);
      for (int words = 1; words <= last; words++) {
        longer.put(beginning(form, words), form);
      }
    }
    for (Form form : forms.all(EntityType.ORGANIZATION)) {
      Form full = longer.get(form.name().key());
      if (full != null && mayBe(form, full)) {
        form.join(full);
      }
    }
  }

  /** संघ for the one body of the document that is a संघ, where the list knows no other. */
  private void joinEnds() {
    OnlyOne longer = new OnlyOne();
    for (Form form : forms.all(EntityType.ORGANIZATION)) {
      if (!form.name().isOneWord()) {
        longer.put(form.name().words().get(form.name().words().size() - 1), form);
      }
    }
    for (Form form : forms.all(EntityType.ORGANIZATION)) {
      Form full = longer.get(form.name().key());
      if (full != null && form.name().english().isEmpty()) {
        form.join(full);
      }
    }
  }

  private static boolean mayBe(Form form, Form full) {
    boolean known = !form.name().english().isEmpty() && !full.name().english().isEmpty();
    return known
        ? full.name().english().startsWith(form.name().english() + " ") && !isPart(full)
        : !isPart(full);
  }

  private static boolean isPart(Form full) {
    return PARTS.contains(full.name().words().get(full.name().words().size() - 1));
  }
}
