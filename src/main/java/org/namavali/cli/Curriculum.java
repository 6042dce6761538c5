package org.namavali.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameSample;
import org.namavali.corpus.Article;
import org.namavali.corpus.Corpus;

/** All sentences of a training, each once, and which of them are trained on how often. */
final class Curriculum {

  /** An article and where its sentences begin among all. */
  private record Lesson(Article article, int start) {

    IntStream sentences() {
      return IntStream.range(start, start + article.sentences().size());
    }
  }

  private record Course(List<Lesson> lessons, int weight) {}

  private final List<NameSample> samples = new ArrayList<>();
  private final List<Course> courses = new ArrayList<>();

  /** Adds a corpus that was read, with its weight and guidelines. */
  void add(TrainingCorpus corpus, Corpus read) {
    List<Lesson> lessons = new ArrayList<>();
    int start = samples.size();
    for (Article article : read.articles()) {
      lessons.add(new Lesson(article, start));
      start += article.sentences().size();
    }
    samples.addAll(corpus.samples(read));
    courses.add(new Course(lessons, corpus.weight()));
  }

  /** The sentences, each once. */
  List<NameSample> samples() {
    return samples;
  }

  /** The places of all sentences, corpus by corpus, each as often as it counts. */
  int[] all() {
    return of(articles().stream().flatMap(List::stream).toList());
  }

  /** The places of the sentences of some articles, in the order of all. */
  int[] of(Collection<Article> articles) {
    Set<Article> chosen = identities(articles);
    return courses.stream()
        .flatMapToInt(course -> repeat(once(course, chosen).toArray(), course.weight))
        .toArray();
  }

  /** The sentences of some articles, each once. */
  List<NameSample> samples(Collection<Article> articles) {
    Set<Article> chosen = identities(articles);
    return courses.stream()
        .flatMapToInt(course -> once(course, chosen))
        .mapToObj(samples::get)
        .toList();
  }

  /** Two articles may be equal and both count. */
  private static Set<Article> identities(Collection<Article> articles) {
    Set<Article> identities = Collections.newSetFromMap(new IdentityHashMap<>());
    identities.addAll(articles);
    return identities;
  }

  private static IntStream once(Course course, Set<Article> chosen) {
    return course.lessons.stream()
        .filter(lesson -> chosen.contains(lesson.article))
        .flatMapToInt(Lesson::sentences);
  }

  private static IntStream repeat(int[] places, int times) {
    return IntStream.range(0, times).flatMap(time -> IntStream.of(places));
  }

  /** The articles of each corpus. */
  List<List<Article>> articles() {
    return courses.stream()
        .map(course -> course.lessons.stream().map(Lesson::article).toList())
        .toList();
  }
}
