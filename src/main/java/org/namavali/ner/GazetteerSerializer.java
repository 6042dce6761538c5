package org.namavali.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.util.model.ArtifactSerializer;

/**
 * Reads and writes a {@link Gazetteer} within an OpenNLP model file. OpenNLP makes it by its name.
 */
public final class GazetteerSerializer implements ArtifactSerializer<Gazetteer> {

  @Override
  public Gazetteer create(InputStream in) throws IOException {
    return Gazetteer.read(new DataInputStream(in));
  }

  @Override
  public void serialize(Gazetteer artifact, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    artifact.write(data);
    data.flush();
  }
}
