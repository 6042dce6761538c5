package org.namavali.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.util.model.ArtifactSerializer;

/**
 * Reads and writes a {@link WordTable} within an OpenNLP model file. OpenNLP makes it by its name.
 */
public final class WordTableSerializer implements ArtifactSerializer<WordTable> {

  @Override
  public WordTable create(InputStream in) throws IOException {
    return WordTable.read(new DataInputStream(in));
  }

  @Override
  public void serialize(WordTable artifact, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    artifact.write(data);
    data.flush();
  }
}
