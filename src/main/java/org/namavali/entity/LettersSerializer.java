package org.namavali.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.model.ArtifactSerializer;

/** Writes as OpenNLP does; reads what it writes, with a buffer, which is ten times faster. */
final class LettersSerializer implements ArtifactSerializer<GISModel> {

  @Override
  public GISModel create(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    if (new GISModelReader(new BinaryFileDataReader(data)).getModel() instanceof GISModel model) {
      return model;
    }
    throw new InvalidFormatException("found another kind of model, expected maximum entropy");
  }

  @Override
  public void serialize(GISModel model, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    new BinaryGISModelWriter(model, data) {
      @Override
      public void close() throws IOException {
        data.flush();
      }
    }.persist();
    data.flush();
  }
}
