package org.namavali.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;
import org.junit.jupiter.api.Test;
import org.namavali.EntityType;
import org.namavali.ner.Gazetteer.Entry;

class HindiFeaturesTest {

  private static final Gazetteer NAMES =
      Gazetteer.of(List.of(new Entry(List.of("किम", "जोंग"), EntityType.PERSON)));

  private final HindiFeatures generator = new HindiFeatures(WordTable.empty(), NAMES);

  private List<String> features(String[] tokens, int token) {
    List<String> features = new ArrayList<>();
    generator.createFeatures(features, tokens, token, null);
    return features;
  }

  @Test
  void lookAtTheWordItsNeighboursAndTheList() {
    String[] tokens = {"कल", "किम", "जोंग", "आए"};

    assertThat(features(tokens, 1))
        .contains(
            "w[0]=किम",
            "w[-1]=कल",
            "w[-2]=<s>",
            "w[2]=आए",
            "p1[0]=क",
            "s2[0]=िम",
            "shape[0]=d",
            "rare[0]=0",
            "listed[0]=1Bn",
            "listed[1]=1In",
            "w[-1]|w[0]=कल|किम",
            "bag=</s>")
        .doesNotContain("listed[-1]=1Bn");
  }

  @Test
  void doNotHangOnTheOutcomesBefore() {
    String[] tokens = {"कल", "किम", "आए"};
    List<String> features = new ArrayList<>();
    generator.createFeatures(features, tokens, 1, new String[] {"PERSON-start"});

    assertThat(features(tokens, 1)).isEqualTo(features);
  }

  @Test
  void areThoseOfTheSentenceThatIsInTheArrayNow() {
    String[] tokens = {"किम", "जोंग"};
    features(tokens, 0);
    features(tokens, 1);
    tokens[0] = "उमा";

    assertThat(features(tokens, 0)).contains("w[0]=उमा", "w[1]=जोंग").doesNotContain("w[0]=किम");
    assertThat(features(tokens, 1)).contains("w[-1]=उमा").doesNotContain("listed[0]=1In");
  }

  @Test
  void areTheSameAfterHoweverManyOtherWords() {
    String[] tokens = {"किम", "जोंग", "आए"};
    List<String> before = features(tokens, 1);
    for (int word = 0; word < 66_000; word += 6_600) {
      String[] others = new String[6_600];
      for (int i = 0; i < others.length; i++) {
        others[i] = Integer.toString(word + i, 36);
      }
      features(others, 0);
    }

    assertThat(features(tokens.clone(), 1)).isEqualTo(before);
  }

  @Test
  void areMadeFromADescriptorThatNamesTheirResources() throws IOException {
    AdaptiveFeatureGenerator made = make(Map.of("a", WordTable.empty(), "b", NAMES));
    List<String> features = new ArrayList<>();
    made.createFeatures(features, new String[] {"किम"}, 0, null);

    assertThat(features).isEqualTo(features(new String[] {"किम"}, 0));
  }

  @Test
  void sayWhichResourceIsMissing() {
    assertThatThrownBy(() -> make(Map.of("a", WordTable.empty())))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessage("the model's resource 'b' is missing, expected a Gazetteer");
  }

  @Test
  void sayWhichResourceIsSomethingElse() {
    assertThatThrownBy(() -> make(Map.of("a", "text", "b", NAMES)))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessage("the model's resource 'a' is text, expected a WordTable");
  }

  private static AdaptiveFeatureGenerator make(Map<String, Object> resources) throws IOException {
    ExtensionLoader.registerAllowedPackage("org.namavali");
    String descriptor =
        "<featureGenerators name=\"hindi\"><generator class=\""
            + HindiFeatureGeneratorFactory.class.getName()
            + "\"><str name=\"words\">a</str><str name=\"names\">b</str></generator>"
            + "</featureGenerators>";
    InputStream in = new ByteArrayInputStream(descriptor.getBytes(StandardCharsets.UTF_8));
    return GeneratorFactory.create(in, resources::get);
  }
}
