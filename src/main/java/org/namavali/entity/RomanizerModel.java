package org.namavali.entity;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.BaseModel;

/** What is in {@code romanizer.bin}: a table of letters and their weights. */
public final class RomanizerModel extends BaseModel {

  private static final long serialVersionUID = 1;
  private static final String COMPONENT = "Romanizer";
  private static final String LETTERS = "romanizer.letters";

  RomanizerModel(LetterTable letters) {
    super(COMPONENT, "hin", Map.of());
    artifactMap.put(LETTERS, letters);
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
  }

  @Override
  protected void validateArtifactMap() throws InvalidFormatException {
    super.validateArtifactMap();
    if (!(artifactMap.get(LETTERS) instanceof LetterTable)) {
      throw new InvalidFormatException("found no " + LETTERS + ", expected a romanizer's model");
    }
  }

  LetterTable letters() {
    return getArtifact(LETTERS);
  }
}
