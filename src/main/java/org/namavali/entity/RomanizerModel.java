package org.namavali.entity;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.BaseModel;

/** What is in {@code romanizer.bin}: a table of letters and their weights, and graphones. */
public final class RomanizerModel extends BaseModel {

  private static final long serialVersionUID = 1;
  private static final String COMPONENT = "Romanizer";
  private static final String LETTERS = "romanizer.letters";
  private static final String GRAPHONES = "romanizer.graphones";

  RomanizerModel(LetterTable letters, Graphones graphones) {
    super(COMPONENT, "hin", Map.of());
    artifactMap.put(LETTERS, letters);
    artifactMap.put(GRAPHONES, graphones);
    checkArtifactMap();
  }

  /**
   * Reads a model and closes the stream.
   *
   * @throws IOException also if it is another kind of model or damaged
   */
  public RomanizerModel(InputStream in) throws IOException {
    super(COMPONENT, in);
  }

  @Override
  protected void createArtifactSerializers(Map<String, ArtifactSerializer<?>> serializers) {
    super.createArtifactSerializers(serializers);
    serializers.put("letters", new LettersSerializer());
    serializers.put("graphones", new GraphonesSerializer());
  }

  @Override
  protected void validateArtifactMap() throws InvalidFormatException {
    super.validateArtifactMap();
    require(LETTERS, LetterTable.class);
    require(GRAPHONES, Graphones.class);
  }

  private void require(String name, Class<?> kind) throws InvalidFormatException {
    if (!kind.isInstance(artifactMap.get(name))) {
      throw new InvalidFormatException("found no " + name + ", expected a romanizer's model");
    }
  }

  LetterTable letters() {
    return getArtifact(LETTERS);
  }

  Graphones graphones() {
    return getArtifact(GRAPHONES);
  }
}
