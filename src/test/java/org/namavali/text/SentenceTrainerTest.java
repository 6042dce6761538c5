package org.namavali.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.namavali.corpus.Article;
import org.namavali.corpus.Corpus;
import org.namavali.corpus.SentenceSamples;

class SentenceTrainerTest {

  private static List<SentenceSample> samples;
  private static SentenceModel model;

  @BeforeAll
  static void train() throws IOException {
    List<Article> articles = Corpus.read(Path.of("training-data", "hi", "dev")).articles();
    samples = SentenceSamples.varied(articles.subList(0, 20), 1);
    model = new SentenceTrainer().train(samples);
  }

  @Test
  void sameSamplesGiveTheSameModel() throws IOException {
    Map<String, String> again = ModelEntries.of(new SentenceTrainer().train(samples));

    assertThat(again).containsKey("sent.model").isEqualTo(ModelEntries.of(model));
  }

  @Test
  void otherSamplesGiveAnotherModel() throws IOException {
    SentenceModel other = new SentenceTrainer().train(samples.subList(0, 20));

    assertThat(ModelEntries.of(other).get("sent.model"))
        .isNotEqualTo(ModelEntries.of(model).get("sent.model"));
  }

  @Test
  void aFewArticlesTeachDandasAndTitles() {
    assertThat(new HindiSentenceDetector(model).sentDetect("डॉ. रमा घर गई। उमा खेत में रही।"))
        .containsExactly("डॉ. रमा घर गई।", "उमा खेत में रही।");
  }

  @Test
  void aModelReadFromItsFileFindsTheSame() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    model.serialize(file);
    SentenceModel read = new SentenceModel(new ByteArrayInputStream(file.toByteArray()));

    for (SentenceSample sample : samples) {
      assertThat(new HindiSentenceDetector(read).sentPosDetect(sample.getDocument()))
          .isEqualTo(new HindiSentenceDetector(model).sentPosDetect(sample.getDocument()));
    }
  }
}
