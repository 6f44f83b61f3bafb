// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does the embedded directory cost? Loading it stands beside the floor, which is to inflate
 * the same bytes and keep nothing; the look-ups go through the list of all entries, one further at
 * each call, so that no answer stays in a cache.
 *
 * <p>The heap is fixed and touched beforehand, so that a shared machine handing out pages is not
 * what is measured. {@code mvn -q -Pbenchmarks} runs all of it and adds the ratio and the retained
 * heap.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 2,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class CommuneDirectoryBenchmark {

  private byte[] compressed = {};
  private final CommuneDirectory communes = CommuneDirectory.embedded();
  private List<Commune> entries = List.of();
  private List<Commune> withSiren = List.of();
  private int next;

  /** For JMH, which makes one for each fork. */
  public CommuneDirectoryBenchmark() {}

  /** Reads the compressed bytes, and the entries to ask for. */
  @Setup
  public void prepare() throws IOException {
    try (InputStream file =
        CommuneDirectoryBenchmark.class.getResourceAsStream("communes-2026.txt.gz")) {
      compressed = file.readAllBytes();
    }
    entries = communes.all().toList();
    withSiren = entries.stream().filter(entry -> entry.siren().isPresent()).toList();
    communes.named("Paris");
  }

  /** The floor. */
  @Benchmark
  public byte[] inflating() throws IOException {
    return CommuneResource.inflate(compressed);
  }

  /** From the class path to a directory that answers by code and by SIREN. */
  @Benchmark
  public Object loading() {
    return EmbeddedCommunes.load();
  }

  /** The same, and the index of the names, which the first name asked for builds. */
  @Benchmark
  public Object loadingWithNames() {
    CommuneDirectory fresh = EmbeddedCommunes.load();
    fresh.named("Paris");
    return fresh;
  }

  @Benchmark
  public List<Commune> byCode() {
    CodeCommune code = following(entries).code();
    return communes.withCode(code);
  }

  @Benchmark
  public Optional<Commune> bySiren() {
    Siren siren = following(withSiren).siren().orElseThrow();
    return communes.withSiren(siren);
  }

  @Benchmark
  public List<Commune> byName() {
    return communes.named(following(entries).name());
  }

  @Benchmark
  public List<Commune> bySearch() {
    String name = following(entries).name();
    return communes.search(name.substring(0, Math.min(4, name.length())), 10);
  }

  /** A prime stride visits every entry before any of them again, neighbours far apart. */
  private Commune following(List<Commune> list) {
    next = (next + 7919) % list.size();
    return list.get(next);
  }
}
