// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.hubee.core.demarche.Operator;
import fr.hubee.core.law.PartsLaws;
import java.util.List;
import net.jqwik.api.Example;

class ActorLawsTest extends PartsLaws<Actor> {

  @Override
  protected List<List<?>> parts() {
    return List.of(List.of(Role.APPLICANT, Role.HUBEE_TEAM), List.of("user-17", "user-18"));
  }

  @Override
  protected Actor build(List<?> parts) {
    return new Actor((Role) parts.get(0), (String) parts.get(1), null);
  }

  @Example
  void it_prints_its_role_and_not_who_it_is() {
    assertThat(Actor.operator(Operator.DGS, "camille.durand")).hasToString("OPERATOR");
  }

  @Example
  void an_agent_has_an_operator_and_nobody_else() {
    assertThat(Actor.operator(Operator.DGS, "a").operator()).contains(Operator.DGS);
    assertThat(Actor.operator(Operator.DGS, "a")).isNotEqualTo(Actor.operator(Operator.DILA, "a"));
    assertThat(Actor.applicant("a").operator()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Actor(Role.OPERATOR, "a", null))
        .withMessageContaining("OPERATOR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Actor(Role.COLLEAGUE, "a", Operator.DGS))
        .withMessageContaining("COLLEAGUE");
  }

  @Example
  void a_missing_part_is_named() {
    assertThatNullPointerException().isThrownBy(() -> Actor.applicant(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> new Actor(null, "a", null))
        .withMessage("role");
  }
}
