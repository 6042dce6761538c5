package org.namavali.text;

import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;

/** Puts our scanner and features into OpenNLP's sentence detector, which makes it by its name. */
public final class HindiSentenceDetectorFactory extends SentenceDetectorFactory {

  public HindiSentenceDetectorFactory() {
    super("hin", false, null, Stops.endings());
  }

  @Override
  public SDContextGenerator getSDContextGenerator() {
    return new StopContext();
  }

  @Override
  public EndOfSentenceScanner getEndOfSentenceScanner() {
    return new StopScanner();
  }
}
