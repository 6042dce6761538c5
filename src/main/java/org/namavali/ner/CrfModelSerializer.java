package org.namavali.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.util.model.ArtifactSerializer;

/**
 * Reads and writes a {@link CrfModel} within an OpenNLP model file. OpenNLP makes it by its name.
 */
public final class CrfModelSerializer implements ArtifactSerializer<CrfModel> {

  @Override
  public CrfModel create(InputStream in) throws IOException {
    return CrfModel.read(new DataInputStream(in));
  }

  @Override
  public void serialize(CrfModel artifact, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    artifact.write(data);
    data.flush();
  }
}
