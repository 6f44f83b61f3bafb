// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.error.DoubtfulCreationException;
import fr.hubee.client.error.Failure;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.event.RetryPlanned;
import fr.hubee.client.internal.retry.Sighting.Absent;
import fr.hubee.client.internal.retry.Sighting.Found;
import fr.hubee.client.internal.retry.Sighting.Unknown;
import fr.hubee.client.retry.RetryPolicy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreationsTest {

  private static final HubeeException DOUBT =
      new HubUnavailableException(Failure.of("POST /x").possiblySent(true).status(503).build());
  private static final HubeeException NOT_SENT =
      new HubUnavailableException(Failure.of("POST /x").build());
  private static final HubeeException REFUSED =
      new InvalidRequestException(Failure.of("POST /x").status(400).build());

  private final List<String> story = new ArrayList<>();
  private final List<HubeeEvent> events = new ArrayList<>();
  private final Deque<Object> creations = new ArrayDeque<>();
  private final Deque<Object> sightings = new ArrayDeque<>();
  private RetryPolicy policy = RetryPolicy.builder().attempts(3).build();

  @Test
  void a_creation_without_doubt_is_not_looked_for() {
    creations.add("new");
    assertThat(create()).isEqualTo("new");
    assertThat(story).containsExactly("create");
  }

  @Test
  void a_refusal_is_no_doubt_and_neither_is_what_was_not_sent() {
    for (HubeeException plain : List.of(REFUSED, NOT_SENT)) {
      creations.add(plain);
      assertThatThrownBy(this::create).isSameAs(plain);
    }
    assertThat(story).containsExactly("create", "create");
  }

  @Test
  void what_is_found_after_a_doubt_is_not_created_again() {
    creations.add(DOUBT);
    sightings.add(new Found<>("there"));
    assertThat(create()).isEqualTo("there");
    assertThat(story).containsExactly("create", "pause 500", "look");
    assertThat(events)
        .containsExactly(new RetryPlanned("POST /x", 1, "DOUBT", Duration.ofMillis(500)));
  }

  @Test
  void what_is_certainly_absent_is_created_again() {
    creations.addAll(List.of(DOUBT, "new"));
    sightings.add(new Absent<>());
    assertThat(create()).isEqualTo("new");
    assertThat(story).containsExactly("create", "pause 500", "look", "create");
  }

  @Test
  void what_nobody_can_tell_is_not_created_again() {
    creations.addAll(List.of(DOUBT, "never"));
    sightings.add(new Unknown<>());
    assertThatThrownBy(this::create).isSameAs(DOUBT);
    assertThat(story).containsExactly("create", "pause 500", "look");
  }

  @Test
  void a_look_that_fails_tells_nothing() {
    HubeeException doubt =
        new HubUnavailableException(Failure.of("POST /x").possiblySent(true).build());
    creations.addAll(List.of(doubt, "never"));
    sightings.add(NOT_SENT);
    assertThatThrownBy(this::create).isSameAs(doubt).hasSuppressedException(NOT_SENT);
  }

  @Test
  void the_budget_ends_it_after_a_last_look() {
    creations.addAll(List.of(DOUBT, DOUBT, DOUBT, "never"));
    sightings.addAll(List.of(new Absent<>(), new Absent<>(), new Absent<>()));
    assertThatThrownBy(this::create).isSameAs(DOUBT);
    assertThat(story).filteredOn("create"::equals).hasSize(3);
    assertThat(story).filteredOn("look"::equals).hasSize(3);
  }

  @Test
  void without_retries_it_is_looked_for_all_the_same() {
    policy = RetryPolicy.none();
    creations.addAll(List.of(DOUBT, DOUBT, "never"));
    sightings.addAll(List.of(new Found<>("there"), new Absent<>()));
    assertThat(create()).isEqualTo("there");
    assertThatThrownBy(this::create).isSameAs(DOUBT);
  }

  @Test
  void an_interrupt_ends_it_with_the_doubt_and_is_kept() {
    creations.addAll(List.of(DOUBT, "never"));
    Thread.currentThread().interrupt();
    assertThatThrownBy(this::create).isSameAs(DOUBT);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(story).containsExactly("create");
  }

  @Test
  void a_stray_exception_is_nobodys_doubt() {
    creations.add(new IllegalStateException("bug"));
    assertThatThrownBy(this::create).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_cannot_be_looked_for_is_created_once_and_its_doubt_is_typed() {
    creations.add(DOUBT);
    DoubtfulCreationException doubtful =
        catchThrowableOfType(
            DoubtfulCreationException.class, () -> creations().createOnce(this::played));
    assertThat(doubtful).hasCause(DOUBT);
    assertThat(doubtful.possiblySent()).isTrue();
    assertThat(doubtful.status()).hasValue(503);
    assertThat(doubtful.operation()).isEqualTo("POST /x");
    assertThat(doubtful.remedy().french()).contains("orphelin");
    assertThat(story).containsExactly("create");
  }

  @Test
  void what_was_certainly_not_created_is_no_doubtful_creation() {
    creations.addAll(List.of(REFUSED, "new"));
    assertThatThrownBy(() -> creations().createOnce(this::played)).isSameAs(REFUSED);
    assertThat(creations().createOnce(this::played)).isEqualTo("new");
  }

  @Test
  void an_optional_is_a_sighting() {
    assertThat(Sighting.of(Optional.of("x"))).isEqualTo(new Found<>("x")).hasToString("Found");
    assertThat(Sighting.of(Optional.empty())).isEqualTo(new Absent<>());
  }

  private String create() {
    return creations().create(this::played, this::looked);
  }

  private Creations creations() {
    Pacing pacing =
        new Pacing(
            policy,
            pause -> {
              if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
              }
              story.add("pause " + pause.toMillis());
            },
            () -> 0);
    return new Creations(pacing, events::add);
  }

  private String played() {
    story.add("create");
    return value(creations);
  }

  @SuppressWarnings("unchecked")
  private Sighting<String> looked() {
    story.add("look");
    Object sighting = sightings.remove();
    if (sighting instanceof HubeeException blind) {
      throw blind;
    }
    return (Sighting<String>) sighting;
  }

  private static String value(Deque<Object> script) {
    Object next = script.remove();
    if (next instanceof RuntimeException failure) {
      throw failure;
    }
    return (String) next;
  }
}
