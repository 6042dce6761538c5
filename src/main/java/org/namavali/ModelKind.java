package org.namavali;

/** The kinds of model files, as OpenNLP's manifests tell them apart. */
enum ModelKind {
  SENTENCES("SentenceDetectorME", "a sentence model"),
  NAMES("NameFinderME", "a name model"),
  ROMANIZER("Romanizer", "a romanizer");

  private final String component;
  private final String title;

  ModelKind(String component, String title) {
    this.component = component;
    this.title = title;
  }

  /** What the manifest names as the component. */
  String component() {
    return component;
  }

  String description() {
    return title + " that was trained by Namavali";
  }

  /** What a model for a component is called. */
  static String describe(String component) {
    for (ModelKind kind : values()) {
      if (kind.component.equals(component)) {
        return kind.title;
      }
    }
    return "an OpenNLP model for '" + component + "'";
  }
}
