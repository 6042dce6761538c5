package org.namavali;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row for one man. */
class EntityTest {

  private final StringBuilder text = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();

  private EntityTest says(EntityType type, String printed, String entity, String name) {
    int start = text.append(' ').length();
    text.append(printed);
    mentions.add(new Mention(type, 0, start, text.length(), printed, 1, entity, name));
    return this;
  }

  private EntityTest says(String printed, String entity, String name) {
    return says(EntityType.PERSON, printed, entity, name);
  }

  private List<Entity> entities() {
    return new Extraction(text.toString(), List.of(), mentions).entities();
  }

  @Test
  void mentionsOfOneEntityAreCounted() {
    says("किम जोंग उन", "किम जोंग उन", "Kim Jong Un");
    says(EntityType.LOCATION, "रूस", "रूस", "Russia");
    says("किम", "किम जोंग उन", "Kim Jong Un");
    says("किम", "किम जोंग उन", "Kim Jong Un");

    assertThat(entities())
        .containsExactly(
            new Entity(
                EntityType.PERSON,
                "किम जोंग उन",
                "Kim Jong Un",
                3,
                List.of("किम", "किम जोंग उन"),
                1),
            new Entity(EntityType.LOCATION, "रूस", "Russia", 1, List.of("रूस"), 13));
  }

  @Test
  void ofEquallyFrequentVariantsTheFirstPrintedIsFirst() {
    says("ग", "ग", "").says("क", "ग", "").says("ख", "ग", "").says("ख", "ग", "").says("क", "ग", "");

    assertThat(entities()).extracting(Entity::variants).containsExactly(List.of("क", "ख", "ग"));
  }

  @Test
  void theNameIsTheMostFrequentThatIsOne() {
    says("क", "क", "").says("क", "क", "").says("क", "क", "").says("क", "क", "A");
    says("क", "क", "B").says("क", "क", "B").says("ख", "ख", "").says("ग", "ग", "C");
    says("ग", "ग", "D");

    assertThat(entities()).extracting(Entity::name).containsExactly("B", "", "C");
  }

  @Test
  void theTypeTellsApart() {
    says(EntityType.LOCATION, "जयपुर", "जयपुर", "Jaipur");
    says(EntityType.ORGANIZATION, "जयपुर", "जयपुर", "");

    assertThat(entities()).hasSize(2);
  }

  @Test
  void noMentionsNoEntities() {
    assertThat(entities()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "1, 2, 0", "1, 0, 0", "1, 1, -1"})
  void anEntityIsNamedSomewhere(int count, int variants, int first) {
    List<String> forms = List.of("क", "ख").subList(0, variants);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Entity(EntityType.PERSON, "क", "", count, forms, first))
        .withMessage("'क' cannot be named %d times in %d ways from %d on", count, variants, first);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "joiner, क्\u200Dष, क्ष, true",
    "gap, नई  दिल्ली, नई दिल्ली, true",
    "script of digits, सेक्टर १७, सेक्टर 17, true",
    "number, सेक्टर 17, सेक्टर 18, false",
    "vowel, दिल्ली, दील्ली, false"
  })
  void keysAreEqualWhereNoReaderSeesADifference(String why, String a, String b, boolean same) {
    assertThat(Entity.key(a).equals(Entity.key(b))).isEqualTo(same);
  }
}
