// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.law.PartsLaws;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.Group;

/** The parts of a request are values. */
class RequestValueLawsTest {

  private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");
  private static final RequestContent FULL =
      new RequestContent(Requests.demarches(DemarcheCode.AEC), Requests.ADMINISTRATOR);

  @Group
  class Dates extends PartsLaws<RequestDates> {
    @Override
    protected List<List<?>> parts() {
      return List.of(maybe(EARLY, LATE), maybe(EARLY, LATE), maybe(EARLY, LATE));
    }

    @Override
    protected RequestDates build(List<?> parts) {
      return new RequestDates(
          (Instant) parts.get(0), (Instant) parts.get(1), (Instant) parts.get(2));
    }
  }

  @Group
  class Granted extends PartsLaws<Habilitation> {
    @Override
    protected List<List<?>> parts() {
      return List.of(
          List.of(EARLY, LATE),
          maybe("user-17", "user-18"),
          List.of(FULL, RequestContent.empty()),
          List.of(HabilitationState.values()));
    }

    @Override
    protected Habilitation build(List<?> parts) {
      return new Habilitation(
          (Instant) parts.get(0),
          (String) parts.get(1),
          (RequestContent) parts.get(2),
          (HabilitationState) parts.get(3));
    }
  }

  @Example
  void at_most_one_habilitation_is_active() {
    Habilitation active = new Habilitation(EARLY, null, FULL, HabilitationState.ACTIVE);
    RequestSnapshot.Builder builder =
        RequestSnapshot.begun(
            "42", RequestForm.BUNDLE, Communes.CLAMART, Requests.MAIRIE_OF_CLAMART)
            .toBuilder();
    assertThatIllegalArgumentException()
        .isThrownBy(builder.habilitations(List.of(active, active))::build);
  }

  @Example
  void nothing_printed_says_who() {
    Habilitation granted = new Habilitation(EARLY, "user-17", FULL, HabilitationState.ACTIVE);
    assertThat(granted).hasToString("ACTIVE since 2026-01-01T00:00:00Z [AEC]");
    assertThat(FULL).hasToString("[AEC]");
  }

  private static List<?> maybe(Object... values) {
    List<Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(null);
    return all;
  }
}
