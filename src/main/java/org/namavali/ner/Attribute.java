package org.namavali.ner;

/** What features look at in a word. */
enum Attribute {
  WORD("w"),
  PREFIX1("p1"),
  PREFIX2("p2"),
  PREFIX3("p3"),
  PREFIX4("p4"),
  PREFIX5("p5"),
  SUFFIX1("s1"),
  SUFFIX2("s2"),
  SUFFIX3("s3"),
  SUFFIX4("s4"),
  SUFFIX5("s5"),
  SHAPE("shape"),
  LENGTH("len"),
  RARITY("rare"),
  CLUSTER_COARSE("c1"),
  CLUSTER_MIDDLE("c2"),
  CLUSTER_FINE("c3"),
  /** Whether the word begins or ends persons' names in the list of names. */
  PART("part"),
  /** The longest listed name that the word is in, here in the sentence. */
  LISTED("listed");

  final String label;

  Attribute(String label) {
    this.label = label;
  }
}
