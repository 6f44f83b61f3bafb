// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.core.teledossier.profile.RetentionDelays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessesTest {

  private static final ProcessCode OTV = new ProcessCode("OTV");
  private static final OrganizationId DILA = OrganizationId.parse("OSL-13000918600011-75107");
  private static final ProcessLimits LIMITS =
      new ProcessLimits(Set.of("b", "a"), Set.of(), Set.of("t"), 1024, true, false);
  private static final RetentionDelays DELAYS = new RetentionDelays(1, 2, 3);

  private static final String ANSWER =
      """
      {"code":"OTV","name":"Vacances","description":null,"isActivated":true,
       "osl":{"type":"OSL","companyRegister":"13000918600011","branchCode":"75107"},
       "attachmentFormatsEnabled":["a","b"],"siAttachmentFormatsEnabled":[],
       "attachmentTypesEnabled":["t"],"attachmentMaxSizeEnabled":1024,
       "statusBeforeFileDeletion":"IN_PROGRESS","timeBeforeFileDeletion":1,
       "timeBeforeArchiving":2,"timeBeforeFolderDeletion":3,"messageToTransmitter":true,
       "subscriptionValidation":"Auto","messageWithStatus":true,"authorizedAwaiting":false,
       "legalJustification":"Code","creationDateTime":"2022-08-27T08:03:01.327+00:00",
       "updateDateTime":null,"newIn2027":1}\
      """;

  private final ScriptedTransport hub = new ScriptedTransport();
  private final HubeeClient client = Teledossiers.client(Scope.ADMIN, hub);
  private final Processes processes = client.administration().processes();

  @Test
  void a_demarche_is_read_as_the_domain_knows_it() {
    hub.then(200, ANSWER);
    HubeeProcess read = processes.get(OTV);
    assertThat(read.code()).isEqualTo(OTV);
    assertThat(read.name()).isEqualTo("Vacances");
    assertThat(read.description()).isEmpty();
    assertThat(read.activated()).contains(true);
    assertThat(read.operator()).contains(DILA);
    assertThat(read.limits()).contains(LIMITS);
    assertThat(read.delays()).contains(DELAYS);
    assertThat(read.purgeStatus()).contains(CaseStatus.IN_PROGRESS);
    assertThat(read.subscriptionValidation()).contains("Auto");
    assertThat(read.legalJustification()).contains("Code");
    assertThat(read.creationDateTime()).isPresent();
    assertThat(read.updateDateTime()).isEmpty();
    assertThat(read.rawJson()).contains("newIn2027");
    assertThat(read).hasToString("HubeeProcess[OTV]");
    assertThat(client.driftReport().lines()).hasSize(1);
  }

  @Test
  void what_the_hub_does_not_say_is_empty() {
    hub.then(200, "{\"code\":\"OTV\",\"timeBeforeArchiving\":-1,\"attachmentMaxSizeEnabled\":0}");
    HubeeProcess read = processes.find(OTV).orElseThrow();
    assertThat(read.name()).isEmpty();
    assertThat(read.limits()).isEmpty();
    assertThat(read.delays()).isEmpty();
    assertThat(read.purgeStatus()).isEmpty();
    assertThat(read.activated()).isEmpty();
    assertThat(read).isEqualTo(read).isNotEqualTo("OTV");
  }

  @Test
  void the_answer_about_another_demarche_is_refused_absence_is_empty() {
    hub.then(200, ANSWER).then(404, Samples.error(404, "Process is not found"));
    assertThatThrownBy(() -> processes.get(new ProcessCode("CERTDC")))
        .isInstanceOf(UnexpectedAnswerException.class);
    assertThat(processes.find(OTV)).isEmpty();
  }

  @Test
  void lists_are_filtered_or_sorted() {
    hub.then(200, "[" + ANSWER + "]").then(200, "[]").then(200, "[]");
    assertThat(processes.list()).hasSize(1);
    processes.listOf(DILA.siret());
    processes.listBy("osl_company_register");
    assertThat(hub.call(0).uri().getQuery()).isNull();
    assertThat(hub.call(1).uri().getQuery()).isEqualTo("companyRegister=13000918600011");
    assertThat(hub.call(2).uri().getQuery()).isEqualTo("orderBy=osl_company_register");
    assertThatThrownBy(() -> processes.listBy("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_creation_sends_what_the_contract_wants_once() {
    hub.then(201, ANSWER).then(503, "");
    NewProcess wanted =
        NewProcess.builder(OTV, "Vacances", DILA, LIMITS, CaseStatus.IN_PROGRESS, DELAYS).build();
    processes.create(wanted);
    assertThat(hub.body(0))
        .isEqualTo(
            "{\"code\":\"OTV\",\"name\":\"Vacances\",\"isActivated\":true,"
                + "\"osl\":{\"type\":\"OSL\",\"companyRegister\":\"13000918600011\","
                + "\"branchCode\":\"75107\"},\"subscriptionValidation\":\"Manual\","
                + "\"attachmentFormatsEnabled\":[\"a\",\"b\"],\"siAttachmentFormatsEnabled\":[],"
                + "\"attachmentTypesEnabled\":[\"t\"],\"attachmentMaxSizeEnabled\":1024,"
                + "\"messageToTransmitter\":true,\"messageWithStatus\":true,"
                + "\"authorizedAwaiting\":false,\"statusBeforeFileDeletion\":\"IN_PROGRESS\","
                + "\"timeBeforeFileDeletion\":1,\"timeBeforeArchiving\":2,"
                + "\"timeBeforeFolderDeletion\":3}");
    assertThatThrownBy(() -> processes.create(wanted)).isInstanceOf(HubUnavailableException.class);
    assertThat(hub.calls()).hasSize(2);
    assertThat(wanted).hasToString("NewProcess[OTV]");
  }

  @Test
  void what_cannot_be_sent_is_said_before() {
    NewProcess.Builder builder =
        NewProcess.builder(OTV, " ", DILA, LIMITS, CaseStatus.IN_PROGRESS, DELAYS)
            .description("x".repeat(1001));
    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refused ->
                assertThat(refused.violations().stream().map(each -> each.path()))
                    .containsExactly("name", "description"));
    assertThatThrownBy(
            () -> NewProcess.builder(OTV, "a", DILA, LIMITS, new CaseStatus(""), DELAYS).build())
        .isInstanceOf(ViolationsException.class);
  }

  @Test
  void an_edit_keeps_what_nobody_changed_and_sends_no_date_of_the_hub() {
    hub.then(200, ANSWER).then(200, ANSWER);
    ProcessEdit edit =
        processes
            .get(OTV)
            .edit()
            .name("V")
            .description("D")
            .legalJustification("L")
            .activated(false)
            .validatedByOperator(true)
            .limits(LIMITS)
            .retention(CaseStatus.CLOSED, DELAYS);
    processes.update(edit);
    assertThat(hub.call(1).method()).isEqualTo("PUT");
    assertThat(hub.body(1))
        .contains("\"newIn2027\":1", "\"name\":\"V\"", "\"description\":\"D\"")
        .contains("\"legalJustification\":\"L\"", "\"isActivated\":false", "\"Manual\"")
        .contains("\"statusBeforeFileDeletion\":\"CLOSED\"", "\"code\":\"OTV\"")
        .doesNotContain("creationDateTime", "updateDateTime");
    assertThat(edit.validatedByOperator(false).toJson().toJson()).contains("\"Auto\"");
    assertThat(edit).hasToString("ProcessEdit[OTV]");
    assertThatThrownBy(() -> edit.name("")).isInstanceOf(ViolationsException.class);
  }
}
