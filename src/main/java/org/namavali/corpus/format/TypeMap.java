package org.namavali.corpus.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.namavali.EntityType;
import org.namavali.corpus.CorpusException;
import org.namavali.corpus.Place;

/**
 * What the labels of a corpus mean here: one of our types, or nothing. Capitals do not matter.
 * Immutable.
 *
 * <p>Built in are our own labels and those of CoNLL 2002 and 2003, HiNER, IL-NER and IJCNLP 2008,
 * Naamapadam, WikiANN and MultiCoNER 1 and 2.
 */
public final class TypeMap {

  /** Each line: what it means, a hyphen for nothing, then the labels. */
  private static final String BUILT_IN =
      """
      PERSON PER NEP Scientist Artist Athlete Politician Cleric SportsManager OtherPER व्यक्ति
      LOCATION LOC NEL GPE Facility OtherLOC HumanSettlement Station स्थान
      ORGANIZATION ORGANISATION ORG NEO CORP GRP MusicalGRP PublicCORP PrivateCORP
      ORGANIZATION AerospaceManufacturer SportsGRP CarManufacturer संगठन संस्था
      - MISC FESTIVAL GAME LANGUAGE LITERATURE NUMEX RELIGION TIMEX
      - NED NEA NEB NETP NETO NETI NEN NEM NETE NEMI NEAR NEDA NEU
      - PROD CW VisualWork MusicalWork WrittenWork ArtWork Software Clothing Vehicle Food Drink
      - OtherPROD Medication/Vaccine MedicalProcedure AnatomicalStructure Symptom Disease
      """;

  private final Map<String, Optional<EntityType>> known;
  private final String names;

  private TypeMap(Map<String, Optional<EntityType>> known, String names) {
    this.known = Map.copyOf(known);
    this.names = names;
  }

  /** What is built in. */
  public static TypeMap builtIn() {
    Map<String, Optional<EntityType>> known = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (String line : BUILT_IN.lines().toList()) {
      String[] words = line.split(" ", -1);
      Optional<EntityType> type =
          words[0].equals("-") ? Optional.empty() : Optional.of(EntityType.valueOf(words[0]));
      for (String label : words) {
        if (!label.equals("-") && known.put(key(label), type) == null) {
          names.add(label);
        }
      }
    }
    return new TypeMap(known, String.join(", ", names));
  }

  /**
   * This map with some labels changed or added.
   *
   * @param meanings for each label the name of a type, or an empty string to leave such names out
   * @throws IllegalArgumentException if a meaning is neither; the message is ready for the user
   */
  public TypeMap with(Map<String, String> meanings) {
    Map<String, Optional<EntityType>> all = new HashMap<>(known);
    StringBuilder list = new StringBuilder(names);
    new TreeMap<>(meanings)
        .forEach(
            (label, meaning) -> {
              if (all.put(key(label), meaning(label, meaning)) == null) {
                list.append(", ").append(label);
              }
            });
    return new TypeMap(all, list.toString());
  }

  private static Optional<EntityType> meaning(String label, String meaning) {
    if (meaning.isEmpty()) {
      return Optional.empty();
    }
    for (EntityType type : EntityType.values()) {
      if (type.name().equalsIgnoreCase(meaning)) {
        return Optional.of(type);
      }
    }
    String types =
        List.of(EntityType.values()).stream().map(Enum::name).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "found '" + label + "=" + meaning + "', expected " + types + " or nothing behind the =");
  }

  boolean means(String label, EntityType type) {
    return known.getOrDefault(key(label), Optional.empty()).equals(Optional.of(type));
  }

  /** What a label means; empty for names to leave out. */
  Optional<EntityType> find(String label, Place place) throws CorpusException {
    Optional<EntityType> type = known.get(key(label));
    if (type == null) {
      throw place.error(
          "type '" + label + "'", "one of " + names + "; --map says what others mean");
    }
    return type;
  }

  private static String key(String label) {
    return label.toUpperCase(Locale.ROOT);
  }
}
