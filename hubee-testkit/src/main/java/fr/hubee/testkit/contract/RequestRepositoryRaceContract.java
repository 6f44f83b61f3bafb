// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.desk.ActId;
import fr.hubee.core.desk.AuditRecord;
import fr.hubee.core.desk.Claim;
import fr.hubee.core.desk.FiledRequest;
import fr.hubee.core.desk.InMemoryRequests;
import fr.hubee.core.desk.RequestQuery;
import fr.hubee.core.desk.RequestRepository;
import fr.hubee.core.desk.SaveAnswer;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.Siret;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a {@link RequestRepository} does for {@value #THREADS} threads at once: one wins, the others
 * learn who, and nothing of theirs stays. A store that several processes share must give the same
 * to callers in several processes.
 */
public abstract class RequestRepositoryRaceContract {

  /** How many act at once. */
  public static final int THREADS = 64;

  /** A race that is won by luck once is not won so often. */
  private static final int ROUNDS = 8;

  private static final List<DemarcheCode> OTHERS =
      List.of(DemarcheCode.DDPACS, DemarcheCode.RCO, DemarcheCode.JCC, DemarcheCode.DHTOUR);

  private RequestRepository requests = new InMemoryRequests();

  /** For subclasses. */
  protected RequestRepositoryRaceContract() {}

  /** Returns your adapter over a store that holds nothing. */
  protected abstract RequestRepository empty();

  @BeforeEach
  final void open() {
    requests = empty();
  }

  @Test
  void of_those_who_claim_one_place_exactly_one_wins_and_all_learn_the_same_holder()
      throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      claimOnePlace(Filed.organisation(round), "r" + round + "-");
    }
  }

  private void claimOnePlace(Siret organisation, String prefix) throws InterruptedException {
    List<SaveAnswer> answers =
        Crowd.of(
            THREADS,
            i -> {
              DemarcheCode other = OTHERS.get(i % OTHERS.size());
              return save(Filed.draft(prefix + i, organisation, DemarcheCode.AEC, other));
            });

    String winner = prefix + answers.indexOf(new SaveAnswer.Saved());
    assertEquals(1, count(answers, SaveAnswer.Saved.class), "winners");
    assertEquals(Set.of(winner), holders(answers), "the holder that the others learn");
    assertEquals(THREADS - 1, count(answers, SaveAnswer.Held.class), "losers");
    List<FiledRequest> stored = requests.list(RequestQuery.all().by(organisation)).requests();
    assertEquals(List.of(winner), stored.stream().map(FiledRequest::id).toList());
    Set<Claim> claims = stored.get(0).claims();
    for (DemarcheCode other : OTHERS) {
      Claim claim = Claim.demarche(organisation, other);
      assertEquals(claims.contains(claim), requests.holder(claim).isPresent(), claim.key());
    }
    for (int i = 0; i < THREADS; i++) {
      boolean won = (prefix + i).equals(winner);
      assertEquals(won, requests.findAct(new ActId(prefix + i + ":1")).isPresent(), "audit");
    }
  }

  @Test
  void of_those_who_create_one_identifier_exactly_one_wins() throws InterruptedException {
    List<SaveAnswer> answers =
        Crowd.of(
            THREADS,
            i -> {
              FiledRequest filed = Filed.draft("1", Filed.organisation(i), DemarcheCode.AEC);
              return requests.save(filed, Filed.audit("a" + i, filed));
            });

    assertEquals(1, count(answers, SaveAnswer.Saved.class), "winners");
    assertEquals(THREADS - 1, count(answers, SaveAnswer.Stale.class), "losers");
    int winner = answers.indexOf(new SaveAnswer.Saved());
    for (int i = 0; i < THREADS; i++) {
      Claim claim = Claim.demarche(Filed.organisation(i), DemarcheCode.AEC);
      assertEquals(i == winner, requests.holder(claim).isPresent(), claim.key());
    }
  }

  @Test
  void of_those_who_follow_one_version_exactly_one_wins() throws InterruptedException {
    FiledRequest first = Filed.draft("1", DemarcheCode.AEC);
    save(first);
    List<SaveAnswer> answers =
        Crowd.of(
            THREADS,
            i -> {
              FiledRequest next = Filed.named(first, "N" + i);
              return requests.save(next, Filed.audit("a" + i, next));
            });

    assertEquals(1, count(answers, SaveAnswer.Saved.class), "winners");
    assertEquals(THREADS - 1, count(answers, SaveAnswer.Stale.class), "losers");
    assertEquals(2, requests.audit("1").size());
    assertEquals(
        Optional.of("N" + answers.indexOf(new SaveAnswer.Saved())), nameOf("1"), "the winner's");
  }

  @Test
  void no_update_is_lost_when_all_insist() throws InterruptedException {
    save(Filed.draft("1", DemarcheCode.AEC));
    Crowd.of(THREADS, this::insist);

    assertEquals(1 + THREADS, requests.find("1").orElseThrow().version());
    List<Long> versions = requests.audit("1").stream().map(AuditRecord::version).toList();
    assertEquals(1 + THREADS, versions.size());
    assertEquals(1 + THREADS, new HashSet<>(versions).size());
  }

  private SaveAnswer insist(int number) {
    while (true) {
      FiledRequest next = Filed.named(requests.find("1").orElseThrow(), "N" + number);
      SaveAnswer answer = requests.save(next, Filed.audit("a" + number, next));
      if (!(answer instanceof SaveAnswer.Stale)) {
        return answer;
      }
    }
  }

  @Test
  void of_those_who_do_one_act_exactly_one_wins_and_all_learn_the_same_record()
      throws InterruptedException {
    List<SaveAnswer> answers =
        Crowd.of(
            THREADS,
            i -> {
              FiledRequest filed = Filed.draft("r" + i, Filed.organisation(i), DemarcheCode.AEC);
              return requests.save(filed, Filed.audit("once", filed));
            });

    assertEquals(1, count(answers, SaveAnswer.Saved.class), "winners");
    AuditRecord done = requests.findAct(new ActId("once")).orElseThrow();
    Set<SaveAnswer> lost =
        answers.stream()
            .filter(answer -> !(answer instanceof SaveAnswer.Saved))
            .collect(Collectors.toSet());
    assertEquals(Set.of(new SaveAnswer.ActKnown(done)), lost);
    assertEquals(1, requests.list(RequestQuery.all()).requests().size());
  }

  @Test
  void nobody_reads_a_request_half_written() throws InterruptedException {
    save(Filed.draft("1", DemarcheCode.AEC));
    AtomicBoolean written = new AtomicBoolean();
    List<Boolean> whole = Crowd.of(THREADS, i -> i == 0 ? write(written) : read(written));
    assertEquals(Set.of(true), Set.copyOf(whole));
  }

  private boolean write(AtomicBoolean written) {
    try {
      for (int i = 0; i < 50; i++) {
        FiledRequest before = requests.find("1").orElseThrow();
        save(Filed.named(before, "version " + (before.version() + 1)));
      }
      return true;
    } finally {
      written.set(true);
    }
  }

  private boolean read(AtomicBoolean written) {
    boolean whole = true;
    while (whole && !written.get()) {
      FiledRequest found = requests.find("1").orElseThrow();
      whole =
          found.version() == 1 || nameIn(found).equals(Optional.of("version " + found.version()));
    }
    return whole;
  }

  private SaveAnswer save(FiledRequest filed) {
    return requests.save(filed, Filed.audit(filed.id() + ":" + filed.version(), filed));
  }

  private Optional<String> nameOf(String id) {
    return nameIn(requests.find(id).orElseThrow());
  }

  private static Optional<String> nameIn(FiledRequest filed) {
    return filed.request().administrator().map(Contact::familyName);
  }

  private static long count(List<SaveAnswer> answers, Class<? extends SaveAnswer> kind) {
    return answers.stream().filter(kind::isInstance).count();
  }

  private static Set<String> holders(List<SaveAnswer> answers) {
    return answers.stream()
        .filter(SaveAnswer.Held.class::isInstance)
        .map(answer -> ((SaveAnswer.Held) answer).holder())
        .collect(Collectors.toSet());
  }
}
