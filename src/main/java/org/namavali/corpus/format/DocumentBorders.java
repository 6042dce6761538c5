package org.namavali.corpus.format;

/** Notices where a document begins, and notes what its format cannot say of it. */
final class DocumentBorders {

  private final Notes notes;
  private String document;

  DocumentBorders(Notes notes) {
    this.notes = notes;
  }

  /** Whether this passage is the first of its document. */
  boolean begins(Passage passage) {
    boolean begins = !passage.document().equals(document);
    document = passage.document();
    return begins;
  }

  /** For formats without names of documents. */
  void loseName(Passage first) {
    notes.count(Remark.DOCUMENT_NAMES, "", first.isNamed() ? 1 : 0);
  }

  /** For formats without topics. */
  void loseTopic(Passage first) {
    notes.count(Remark.TOPICS, "", first.topic().isEmpty() ? 0 : 1);
  }

  /** For formats that do not know headlines. */
  void loseHeadline(Passage passage) {
    notes.count(Remark.HEADLINES, "", passage.sentence().headline() ? 1 : 0);
  }

  /** For formats that hold no tokens; those that the text gives again are not lost. */
  void loseTokens(Passage passage) {
    notes.count(Remark.TOKENS, "", passage.hasUsualTokens() ? 0 : 1);
  }
}
