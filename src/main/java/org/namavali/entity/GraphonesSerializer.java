package org.namavali.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.util.model.ArtifactSerializer;

/** Puts graphones into OpenNLP's archive. */
final class GraphonesSerializer implements ArtifactSerializer<Graphones> {

  @Override
  public Graphones create(InputStream in) throws IOException {
    return Graphones.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
  }

  @Override
  public void serialize(Graphones graphones, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    graphones.write(data);
    data.flush();
  }
}
