// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.client.teledossier.HubeeNotification;
import fr.hubee.client.teledossier.NotificationId;
import fr.hubee.client.teledossier.NotificationQuery;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotificationsTest {

  private static final ProcessCode AEC = new ProcessCode("EtatCivil");
  private static final String NEW = Teledossiers.notification("a", "EtatCivil", "null");
  private static final String OTHER = Teledossiers.notification("b", "CERTDC", "\"e\"");

  private final ScriptedTransport hub = new ScriptedTransport();
  private final HubeeClient client = Teledossiers.client(Scope.SI, hub);
  private final Notifications notifications = client.si().notifications();

  private String query(int call) {
    return hub.call(call).uri().getRawQuery();
  }

  @Test
  void the_queue_is_read_by_25_with_the_details_of_events() {
    hub.then(200, "[" + NEW + "," + OTHER + "]");
    List<HubeeNotification> read = notifications.list(NotificationQuery.all());
    assertThat(query(0)).isEqualTo("maxResult=25&eventDetails=true");
    assertThat(read).extracting(HubeeNotification::isNewTeledossier).containsExactly(true, false);
    assertThat(client.driftReport().isEmpty()).isTrue();
  }

  @Test
  void filters_are_repeated_and_what_was_not_asked_for_is_left_out_and_told() {
    hub.then(200, "[" + NEW + "," + OTHER + "]");
    NotificationQuery query =
        NotificationQuery.builder()
            .processCode(AEC)
            .processCode(new ProcessCode("OTV"))
            .first(AEC)
            .maxResult(1)
            .withoutEventDetails()
            .build();
    assertThat(notifications.list(query))
        .extracting(each -> each.id().value())
        .containsExactly("a");
    assertThat(query(0))
        .isEqualTo("maxResult=1&processCode=EtatCivil&processCode=OTV&processPriority=EtatCivil");
    assertThat(client.driftReport().toString())
        .isEqualTo(
            "GET /teledossiers/v1/notifications: a notification of a démarche that was not asked"
                + " for (1)");
  }

  @Test
  void the_notification_of_somebody_else_is_left_out_of_a_client_that_knows_whose_it_is() {
    OrganizationId other = OrganizationId.parse("SI-13002526500013-75107");
    HubeeClient stranger =
        Teledossiers.client(Scope.SI, hub, builder -> builder.organization(other));
    HubeeClient owner =
        Teledossiers.client(Scope.SI, hub, builder -> builder.organization(Samples.MAIRIE));
    hub.then(200, "[" + NEW + "]").then(200, "[" + NEW + "]");
    assertThat(stranger.si().notifications().list(NotificationQuery.all())).isEmpty();
    assertThat(stranger.driftReport().lines()).hasSize(1);
    assertThat(owner.si().notifications().list(NotificationQuery.all())).hasSize(1);
  }

  @Test
  void a_hub_without_details_is_asked_again_without() {
    hub.then(400, Samples.error(400, "unexpected")).then(200, "[" + NEW + "]");
    assertThat(notifications.list(NotificationQuery.all())).hasSize(1);
    assertThat(query(1)).isEqualTo("maxResult=25");
    assertThat(client.driftReport().lines().get(0).what()).contains("details");
  }

  @Test
  void a_query_that_is_refused_for_something_else_stays_refused() {
    hub.then(400, Samples.error(400, "a")).then(400, Samples.error(400, "b"));
    assertThatThrownBy(() -> notifications.list(NotificationQuery.all()))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> NotificationQuery.builder().maxResult(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void one_that_cannot_be_read_does_not_hide_the_others_but_nothing_readable_is_no_empty_queue() {
    hub.then(200, "[{\"id\":null}," + NEW + "]").then(200, "[{\"id\":{}}]").then(200, "[]");
    assertThat(notifications.list(NotificationQuery.all())).hasSize(1);
    assertThat(client.driftReport().lines())
        .extracting("what")
        .contains("an element that cannot be read");
    assertThatThrownBy(() -> notifications.list(NotificationQuery.all()))
        .isInstanceOf(UnexpectedAnswerException.class);
    assertThat(notifications.list(NotificationQuery.all())).isEmpty();
  }

  @Test
  void deleting_what_is_gone_is_as_good() {
    hub.then(204, "")
        .then(404, Samples.error(404, "Notification is not found"))
        .then(404, "<html>");
    NotificationId id = new NotificationId("a");
    assertThat(notifications.delete(id)).isTrue();
    assertThat(notifications.delete(id)).isFalse();
    assertThatThrownBy(() -> notifications.delete(id))
        .isInstanceOf(UnexpectedAnswerException.class);
  }
}
