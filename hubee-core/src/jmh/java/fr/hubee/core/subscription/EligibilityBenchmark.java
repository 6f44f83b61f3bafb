// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.commune.Establishment;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.rule.Verdict;
import fr.hubee.core.rule.Violations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One check of one wish; each call takes the next commune and démarche of them all. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
    value = 2,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
public class EligibilityBenchmark {

  /** For JMH. */
  public EligibilityBenchmark() {}

  private final EveryWish open = new EveryWish(EveryWish.OPEN);
  private final EveryWish closed = new EveryWish(EveryWish.CLOSED);
  private final EligibilityCheck check =
      new EligibilityCheck(
          DemarcheCatalogue.standard(),
          open.directory,
          siret -> open.register.get(siret),
          Environment.PRODUCTION);
  private final HandWrittenEligibility byHand = new HandWrittenEligibility(byNumber());
  private final Demarche aec = DemarcheCatalogue.standard().find(DemarcheCode.AEC).orElseThrow();

  private int next;

  private Map<String, Establishment> byNumber() {
    Map<String, Establishment> register = new HashMap<>();
    open.register.forEach((siret, mairie) -> register.put(siret.value(), mairie.orElseThrow()));
    return register;
  }

  private SubscriptionWish next(EveryWish every) {
    next = next + 1 < every.wishes.length ? next + 1 : 0;
    return every.wishes[next];
  }

  /** Accepted: the rival. */
  @Benchmark
  public boolean acceptedByHand() {
    return byHand.mayAsk(next(open), Set.of());
  }

  /** Accepted: ours, the answer and its verdict. */
  @Benchmark
  public Eligibility accepted(Blackhole reader) {
    Eligibility answer = check.check(next(open));
    reader.consume(answer.verdict());
    return answer;
  }

  /** That answer and its verdict, and nothing else: the floor of the memory. */
  @Benchmark
  public Eligibility verdictAlone(Blackhole reader) {
    SubscriptionWish wish = next(open);
    Eligibility answer =
        new Eligibility(
            new Siret(wish.siret()),
            Violations.none(),
            List.of(new Eligibility.Line(wish.demarches().get(0), aec, null, Violations.none())));
    reader.consume(answer.verdict());
    return answer;
  }

  /** Refused, the démarche being closed: the rival, which does not say why. */
  @Benchmark
  public boolean refusedByHand() {
    return byHand.mayAsk(next(closed), Set.of());
  }

  /** Refused: ours, with its sentences in two languages. */
  @Benchmark
  public Verdict refused() {
    return check.check(next(closed)).verdict();
  }
}
