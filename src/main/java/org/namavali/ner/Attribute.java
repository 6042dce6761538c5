package org.namavali.ner;

/** What features look at in a word. */
enum Attribute {
  WORD("w", 0),
  PREFIX1("p1", 1),
  PREFIX2("p2", 2),
  PREFIX3("p3", 3),
  PREFIX4("p4", 4),
  PREFIX5("p5", 5),
  SUFFIX1("s1", 6),
  SUFFIX2("s2", 7),
  SUFFIX3("s3", 8),
  SUFFIX4("s4", 9),
  SUFFIX5("s5", 10),
  SHAPE("shape", 11),
  LENGTH("len", 12),
  RARITY("rare", 13),
  CLUSTER_COARSE("c1", 14),
  CLUSTER_MIDDLE("c2", 15),
  CLUSTER_FINE("c3", 16),
  /** Whether the word begins or ends persons' names in the list of names. */
  PART("part", 17),
  /** The longest listed name that the word is in, here in the sentence. */
  LISTED("listed", 18);

  /** How many there are. */
  static final int COUNT = values().length;

  final String label;

  /** Its place in arrays with a value for each attribute; affixes stand by their length. */
  final int place;

  Attribute(String label, int place) {
    this.label = label;
    this.place = place;
  }
}
