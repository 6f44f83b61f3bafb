// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.request.HabilitationState;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.Subscription;
import fr.hubee.testkit.fake.datapass.model.RequestView;
import fr.hubee.testkit.fake.datapass.people.ActAnswer;
import fr.hubee.testkit.fake.datapass.people.FormData;
import fr.hubee.testkit.fake.datapass.people.Person;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever does whatever in whatever order, some things are always true. */
class RandomWalkTest {

  private static final List<Demarche> DEMARCHES = List.of(Stage.AEC, Stage.RCO, Stage.JCC);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void four_hundred_acts(long seed) {
    Random random = new Random(seed);
    Stage stage = new Stage();
    long id = stage.draft(Stage.AEC);
    int done = 0;
    for (int i = 0; i < 400; i++) {
      RequestView before = stage.view(id);
      ActAnswer answer = act(stage, id, random);
      RequestView after = stage.view(id);
      if (answer.isDone()) {
        done++;
        assertThat(answer.orThrow()).isEqualTo(after);
      } else {
        assertThat(after).isEqualTo(before);
      }
      assertAlwaysTrue(after);
      stage.minutes(random.nextInt(3));
      assertHubeeFollows(stage, id);
      if (after.state() == RequestState.ARCHIVED) {
        id = stage.draft(Stage.AEC);
      }
    }
    assertThat(done).isGreaterThan(20);
  }

  private static void assertAlwaysTrue(RequestView view) {
    assertThat(view.habilitations())
        .filteredOn(one -> one.state() == HabilitationState.ACTIVE)
        .hasSizeLessThanOrEqualTo(1);
    if (view.reopening()) {
      assertThat(view.dates().lastValidatedAt()).isPresent();
      assertThat(view.dates().reopenedAt()).isPresent();
    }
    if (view.state() == RequestState.ARCHIVED) {
      assertThat(view.activeHabilitation()).isEmpty();
    }
    assertThat(view.events().stream().filter("approve"::equals))
        .hasSameSizeAs(view.habilitations());
  }

  /** Nothing is asked of HubEE before an approval, and nothing is ever taken back. */
  private static void assertHubeeFollows(Stage stage, long id) {
    List<String> held =
        stage.hub.subscriptions().stream()
            .map(Subscription::processCode)
            .map(Object::toString)
            .toList();
    List<String> granted =
        stage.datapass.requests().stream()
            .flatMap(request -> request.habilitations().stream())
            .flatMap(one -> one.scopes().stream())
            .map(
                scope ->
                    DEMARCHES.stream()
                        .filter(d -> d.datapassScope().orElseThrow().equals(scope))
                        .findFirst()
                        .orElseThrow()
                        .processCode()
                        .value())
            .distinct()
            .collect(Collectors.toList());
    assertThat(granted).containsAll(held);
  }

  private static ActAnswer act(Stage stage, long id, Random random) {
    Cast cast = stage.cast;
    List<Person> people =
        List.of(
            cast.applicant(),
            cast.applicant(),
            cast.dila(),
            cast.dila(),
            cast.colleague(),
            cast.dgs(),
            cast.admin());
    Person who = people.get(random.nextInt(people.size()));
    String reason = random.nextBoolean() ? "motif" : "";
    return switch (random.nextInt(15)) {
      case 0, 1 -> who.submit(id);
      case 2 -> who.requestChanges(id, reason);
      case 3, 4 -> who.approve(id, reason);
      case 5 -> who.refuse(id, reason);
      case 6 -> random.nextInt(20) == 0 ? who.revoke(id, reason) : who.reopen(id);
      case 7, 8 -> who.reopen(id);
      case 9 -> who.cancelReopening(id, reason);
      case 10 -> random.nextInt(3) == 0 ? who.archive(id) : who.acceptTerms(id);
      case 11 ->
          random.nextInt(20) == 0
              ? who.revokeHabilitation(1 + random.nextInt(5), reason)
              : who.acceptTerms(id);
      case 12 -> who.transfer(id, people.get(random.nextInt(people.size())).email());
      default ->
          who.edit(
              id,
              FormData.ticking(DEMARCHES.get(random.nextInt(3)), DEMARCHES.get(random.nextInt(3))));
    };
  }
}
