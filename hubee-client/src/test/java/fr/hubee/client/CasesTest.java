// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.CorruptedFileException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.file.IfExists;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.client.teledossier.CaseId;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.HubeeCase;
import fr.hubee.client.teledossier.PurgedFile;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.CaseStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesTest {

  private static final OrganizationId OTHER = OrganizationId.parse("SI-13002526500013-75107");

  private final ScriptedTransport hub = new ScriptedTransport();
  private final HubeeClient client = Teledossiers.client(Scope.SI, hub);
  private final Cases cases = client.si().cases();

  @Test
  void a_case_is_read_whole_or_lite() {
    hub.then(200, Teledossiers.hubCase(Teledossiers.event())).then(200, Teledossiers.hubCase());
    HubeeCase read = cases.get(Teledossiers.CASE_ID);
    assertThat(read.recipient()).contains(Samples.MAIRIE);
    assertThat(read.events().get(0).caseNewStatus()).contains(CaseStatus.SI_RECEIVED);
    assertThat(hub.call(0).uri().getQuery()).isNull();
    cases.getLite(Teledossiers.CASE_ID);
    assertThat(hub.call(1).uri().getQuery()).isEqualTo("lite=true");
    assertThat(client.driftReport().isEmpty()).isTrue();
  }

  @Test
  void the_answer_about_another_case_is_refused() {
    hub.then(200, Teledossiers.hubCase());
    assertThatThrownBy(() -> cases.get(new CaseId("another")))
        .isInstanceOf(UnexpectedAnswerException.class)
        .hasMessageNotContaining("PLANTED");
  }

  @Test
  void the_case_of_somebody_else_is_not_handed_to_a_recipient_that_is_known() {
    hub.then(200, Teledossiers.hubCase()).then(200, Teledossiers.hubCase());
    Cases strange =
        Teledossiers.client(Scope.SI, hub, builder -> builder.organization(OTHER)).si().cases();
    assertThatThrownBy(() -> strange.get(Teledossiers.CASE_ID))
        .isInstanceOf(UnexpectedAnswerException.class)
        .hasMessageContaining("somebody else");
    Cases ofOperator =
        Teledossiers.client(Scope.OSL, hub, builder -> builder.organization(OTHER)).osl().cases();
    assertThat(ofOperator.get(Teledossiers.CASE_ID).recipient()).contains(Samples.MAIRIE);
  }

  @Test
  void a_status_goes_as_it_is_a_known_misspelling_does_not() {
    hub.then(204, "");
    cases.setStatus(Teledossiers.CASE_ID, new CaseStatus("NEW_IN_2027"));
    assertThat(hub.body(0)).isEqualTo("{\"status\":\"NEW_IN_2027\"}");
    assertThatThrownBy(() -> cases.setStatus(Teledossiers.CASE_ID, new CaseStatus("ADD_WAITING")))
        .isInstanceOf(ViolationsException.class);
  }

  @Test
  void a_file_is_fetched_where_it_is_wanted_and_verified(@TempDir Path folder) throws IOException {
    HubFile file = cases.file(Teledossiers.CASE_ID, HubeeAttachment.parse(Teledossiers.ATTACHMENT));
    hub.then(200, "hello").then(200, "hello").then(200, "hello").then(200, "hello!");
    assertThat(file.to(folder.resolve("a"), IfExists.FAIL).size()).isEqualTo(5);
    assertThat(folder.resolve("a")).hasContent("hello");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.to(out);
    assertThat(out).hasToString("hello");
    assertThat(file.<Integer>read(in -> in.read())).isEqualTo('h');
    assertThatThrownBy(() -> file.to(out)).isInstanceOf(CorruptedFileException.class);
    assertThat(file.toString()).contains("GET /teledossiers/v1/cases").doesNotContain("PLANTED");
    assertThat(file.attachment().size()).hasValue(5);
  }

  @Test
  void the_copies_of_the_portal_are_listed_and_acknowledged() {
    String pair =
        "{\"folder_attachment_id\":\"7a2d9c4e-1b3f-4c5d-8e6f-9a0b1c2d3e01\",\"case_id\":\"c\"}";
    hub.then(200, "[" + pair + "]").then(204, "");
    List<PurgedFile> files = client.si().portalFiles().toPurge();
    client.si().portalFiles().purged(files);
    assertThat(hub.body(1)).isEqualTo("[" + pair + "]");
    assertThat(PurgedFile.parse(pair)).isEqualTo(files.get(0));
    assertThatThrownBy(() -> client.si().portalFiles().purged(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void experts_alone_move_cases() {
    assertThatThrownBy(() -> client.si().caseMigration())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("withCaseMigration()");
    CaseMigration migration =
        Teledossiers.client(Scope.SI, hub, HubeeClient.Builder::withCaseMigration)
            .si()
            .caseMigration();
    assertThatThrownBy(() -> migration.move(OTHER, OTHER))
        .isInstanceOf(IllegalArgumentException.class);
    hub.then(200, "{\"caseUpdated\":3}").then(200, "{}").then(200, "{\"caseUpdated\":{}}");
    assertThat(migration.move(Samples.MAIRIE, OTHER)).hasValue(3);
    assertThat(migration.move(Samples.MAIRIE, OTHER)).isEmpty();
    assertThat(migration.move(Samples.MAIRIE, OTHER)).isEmpty();
  }

  @Test
  void a_client_opens_the_groups_of_its_scope_alone() {
    HubeeClient osl = Teledossiers.client(Scope.OSL, hub);
    HubeeClient datapass = Teledossiers.client(Scope.DATAPASS, hub);
    HubeeClient admin = Teledossiers.client(Scope.ADMIN, hub);
    assertThatThrownBy(osl::si).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(client::osl).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(datapass::si).hasMessageContaining("administration()");
    assertThatThrownBy(datapass::osl).hasMessageContaining("administration()");
    assertThat(admin.si()).isNotNull();
    assertThat(admin.osl()).isNotNull();
  }
}
