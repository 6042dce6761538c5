package org.namavali.ner;

import java.util.Locale;
import java.util.Map;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory.AbstractXmlFeatureGeneratorFactory;
import opennlp.tools.util.model.ArtifactSerializer;

/**
 * Makes the Hindi features from a model's descriptor. OpenNLP makes it by its name.
 *
 * <p>The descriptor names two resources of the model: {@code words}, a {@link WordTable}, and
 * {@code names}, a {@link Gazetteer}.
 */
public final class HindiFeatureGeneratorFactory extends AbstractXmlFeatureGeneratorFactory {

  static final String WORDS = "words";
  static final String NAMES = "names";

  @Override
  public AdaptiveFeatureGenerator create() throws InvalidFormatException {
    return new HindiFeatures(resource(WORDS, WordTable.class), resource(NAMES, Gazetteer.class));
  }

  private <T> T resource(String parameter, Class<T> type) throws InvalidFormatException {
    String key = getStr(parameter);
    Object resource = resourceManager.getResource(key);
    if (!type.isInstance(resource)) {
      throw new InvalidFormatException(
          String.format(
              Locale.ROOT,
              "the model's resource '%s' is %s, expected a %s",
              key,
              resource == null ? "missing" : resource,
              type.getSimpleName()));
    }
    return type.cast(resource);
  }

  @Override
  public Map<String, ArtifactSerializer<?>> getArtifactSerializerMapping()
      throws InvalidFormatException {
    return Map.of(
        getStr(WORDS), new WordTableSerializer(), getStr(NAMES), new GazetteerSerializer());
  }
}
