package org.namavali.ner;

import static org.namavali.ner.Attribute.CLUSTER_COARSE;
import static org.namavali.ner.Attribute.CLUSTER_FINE;
import static org.namavali.ner.Attribute.CLUSTER_MIDDLE;
import static org.namavali.ner.Attribute.LENGTH;
import static org.namavali.ner.Attribute.LISTED;
import static org.namavali.ner.Attribute.PART;
import static org.namavali.ner.Attribute.PREFIX1;
import static org.namavali.ner.Attribute.PREFIX2;
import static org.namavali.ner.Attribute.PREFIX3;
import static org.namavali.ner.Attribute.PREFIX4;
import static org.namavali.ner.Attribute.PREFIX5;
import static org.namavali.ner.Attribute.RARITY;
import static org.namavali.ner.Attribute.SHAPE;
import static org.namavali.ner.Attribute.SUFFIX1;
import static org.namavali.ner.Attribute.SUFFIX2;
import static org.namavali.ner.Attribute.SUFFIX3;
import static org.namavali.ner.Attribute.SUFFIX4;
import static org.namavali.ner.Attribute.SUFFIX5;
import static org.namavali.ner.Attribute.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.namavali.ner.Template.Slot;

/** The features of the model, all of them. A model must be trained anew when they change. */
final class Templates {

  /** How far from a token its features look. */
  static final int REACH = 5;

  /** Of one word each: their scores can be summed once per word and distance. */
  static final List<Template> OF_ONE_WORD = ofOneWord();

  /** Of the list of names, which depends on the words around. */
  static final List<Template> OF_LIST = ofList();

  /** Of several words. */
  static final List<Template> OF_WORDS = ofWords();

  /** Of what three words in a row are like, whatever they are: few such rows are different. */
  static final List<Template> OF_CLASSES = ofClasses();

  /** All that hang on more than one word. */
  static final List<Template> OF_CONTEXT =
      Stream.of(OF_LIST, OF_WORDS, OF_CLASSES).flatMap(List::stream).toList();

  private Templates() {}

  private static List<Template> ofOneWord() {
    List<Template> templates = new ArrayList<>();
    at(templates, 2, WORD, SHAPE, RARITY, CLUSTER_COARSE, CLUSTER_MIDDLE, CLUSTER_FINE);
    at(templates, 1, PREFIX2, PREFIX3, SUFFIX2, SUFFIX3, SUFFIX4, PART);
    at(templates, 0, PREFIX1, PREFIX4, PREFIX5, SUFFIX1, SUFFIX5, LENGTH);
    for (int distance = 3; distance <= REACH; distance++) {
      templates.add(Template.of("bag", List.of(new Slot(WORD, -distance))));
      templates.add(Template.of("bag", List.of(new Slot(WORD, distance))));
    }
    for (Attribute suffix : List.of(SUFFIX2, SUFFIX3)) {
      templates.add(Template.of(new Slot(RARITY, 0), new Slot(suffix, 0)));
    }
    return List.copyOf(templates);
  }

  private static void at(List<Template> templates, int reach, Attribute... attributes) {
    for (int distance = -reach; distance <= reach; distance++) {
      for (Attribute attribute : attributes) {
        templates.add(Template.of(new Slot(attribute, distance)));
      }
    }
  }

  private static List<Template> ofList() {
    List<Template> templates = new ArrayList<>();
    at(templates, 1, LISTED);
    return List.copyOf(templates);
  }

  private static List<Template> ofWords() {
    List<Template> templates = new ArrayList<>();
    for (int[] pair : new int[][] {{-1, 0}, {0, 1}, {1, 2}, {-2, -1}, {-1, 1}}) {
      templates.add(Template.of(new Slot(WORD, pair[0]), new Slot(WORD, pair[1])));
    }
    Slot rarity = new Slot(RARITY, 0);
    templates.add(Template.of(rarity, new Slot(WORD, -1)));
    templates.add(Template.of(rarity, new Slot(WORD, 1)));
    templates.add(Template.of(rarity, new Slot(WORD, 1), new Slot(WORD, 2)));
    return List.copyOf(templates);
  }

  private static List<Template> ofClasses() {
    List<Template> templates = new ArrayList<>();
    templates.add(inARow(RARITY, -1));
    for (int first = -2; first <= 0; first++) {
      templates.add(inARow(SHAPE, first));
    }
    return List.copyOf(templates);
  }

  private static Template inARow(Attribute attribute, int first) {
    return Template.of(
        new Slot(attribute, first), new Slot(attribute, first + 1), new Slot(attribute, first + 2));
  }

  /** Those of {@link #OF_CLASSES} that look at an attribute of three words from a distance on. */
  static List<Template> ofClass(Attribute attribute, int distance) {
    return OF_CLASSES.stream()
        .filter(template -> template.distance() == distance)
        .filter(template -> template.slots().get(0).attribute() == attribute)
        .toList();
  }
}
