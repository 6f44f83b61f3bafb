// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import static fr.hubee.core.teledossier.CaseStatus.ADD_AWAITING;
import static fr.hubee.core.teledossier.CaseStatus.ARCHIVED;
import static fr.hubee.core.teledossier.CaseStatus.CLOSED;
import static fr.hubee.core.teledossier.CaseStatus.DONE;
import static fr.hubee.core.teledossier.CaseStatus.HUBEE_NOTIFIED;
import static fr.hubee.core.teledossier.CaseStatus.IN_PROGRESS;
import static fr.hubee.core.teledossier.CaseStatus.REFUSED;
import static fr.hubee.core.teledossier.CaseStatus.SENT;
import static fr.hubee.core.teledossier.CaseStatus.SI_INTG_ERROR;
import static fr.hubee.core.teledossier.CaseStatus.SI_RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.law.Printable;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.profile.ContractReading;
import fr.hubee.core.teledossier.profile.PurgeReading;
import fr.hubee.core.teledossier.profile.StatusProfile;
import fr.hubee.core.teledossier.profile.StatusProfiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** « May I set DONE on this AEC file today? », and its neighbours. */
class CaseStatusCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Demarche AEC =
      DemarcheCatalogue.standard().find(DemarcheCode.AEC).orElseThrow();
  private static final ProcessCode CERTDC = new ProcessCode("CERTDC");

  private final CaseStatusCheck check = CaseStatusCheck.standard();

  private static StatusWish aec(CaseStatus current, CaseStatus wished) {
    return StatusWish.of(AEC, current, wished, TODAY);
  }

  @Test
  void yes_once_the_intermediate_status_has_been_set() {
    StatusAnswer answer = check.check(aec(SI_RECEIVED, DONE));
    assertThat(answer).isInstanceOf(StatusAnswer.Allowed.class);
    assertThat(answer.isAllowed()).isTrue();
    assertThat(answer.violations().isEmpty()).isTrue();
    assertThat(answer.first()).isEmpty();
    assertThat(answer.message().french()).isEqualTo("Oui : « Traité » (DONE) peut être posé.");
    assertThat(answer.message().english()).isEqualTo("Yes: DONE may be set.");
  }

  @Test
  void yes_when_it_was_set_earlier_and_the_case_has_moved_on() {
    assertThat(check.check(aec(IN_PROGRESS, DONE).after(SENT, SI_RECEIVED)))
        .isInstanceOf(StatusAnswer.Allowed.class);
  }

  @Test
  void yes_but_the_intermediate_first_because_only_it_starts_the_purge() {
    StatusAnswer answer = check.check(aec(IN_PROGRESS, DONE).after(SENT));
    assertThat(answer).isInstanceOf(StatusAnswer.SetFirst.class);
    assertThat(answer.isAllowed()).isTrue();
    assertThat(answer.first()).contains(SI_RECEIVED);
    assertThat(answer.message().french())
        .startsWith("Pas encore : « Traité » (DONE) vient après un autre statut.")
        .contains(
            "Posez d'abord « Reçu (par un agent du SI) » (SI_RECEIVED)", "déclenche la purge");
    assertThat(answer.message().english())
        .contains("Not yet: DONE", "Set SI_RECEIVED first: only the exact status starts the purge");
  }

  @Test
  void no_when_the_operator_has_closed_it() {
    StatusAnswer answer = check.check(aec(CLOSED, DONE).after(SI_RECEIVED));
    assertThat(answer).isInstanceOf(StatusAnswer.Refused.class);
    assertThat(answer.isAllowed()).isFalse();
    assertThat(codes(answer)).containsExactly("CLOSED_FOR_SI");
    assertThat(answer.message().french()).startsWith("Non : « Traité » (DONE)").contains("clos");
    assertThat(answer.message().english()).startsWith("No: DONE may not be set.");
  }

  @Test
  void no_when_it_is_archived() {
    assertThat(codes(check.check(aec(ARCHIVED, DONE)))).containsExactly("ARCHIVED_FROZEN");
  }

  @Test
  void no_when_the_status_is_not_for_an_si_to_set() {
    assertThat(codes(check.check(aec(DONE, CLOSED)))).containsExactly("STATUS_NOT_FOR_CALLER");
    assertThat(codes(check.check(aec(DONE, HUBEE_NOTIFIED))))
        .containsExactly("STATUS_NOT_FOR_CALLER");
  }

  @Test
  void the_operator_may_close_and_reopen_what_the_si_may_not() {
    assertThat(check.check(aec(DONE, CLOSED).by(Party.OSL)).violations().isEmpty()).isTrue();
    assertThat(check.check(aec(CLOSED, HUBEE_NOTIFIED).by(Party.OSL)).violations().isEmpty())
        .isTrue();
    assertThat(codes(check.check(aec(CLOSED, DONE).by(Party.OSL))))
        .as("closed freezes the SI alone; for an operator DONE is out of order")
        .containsExactly("STATUS_OUT_OF_ORDER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "ADD_WAITING", "DONE\u202e", "FINISHED", "ABCDEFGHIJKLMNOPQ"})
  void what_is_no_status_is_refused_with_what_was_expected(String code) {
    StatusAnswer answer = check.check(aec(SI_RECEIVED, new CaseStatus(code)));
    assertThat(answer.isAllowed()).isFalse();
    Printable.assertPrintable(answer.message());
  }

  @Test
  void ten_megabytes_of_status_are_refused_shortly() {
    StatusAnswer answer = check.check(aec(SI_RECEIVED, new CaseStatus("D".repeat(10 << 20))));
    assertThat(codes(answer)).containsExactly("TEXT_TOO_LONG");
    assertThat(answer.message().french()).hasSizeLessThan(300);
  }

  @Test
  void the_status_it_has_may_be_set_again_for_nothing() {
    StatusAnswer answer = check.check(aec(IN_PROGRESS, IN_PROGRESS));
    assertThat(answer).isInstanceOf(StatusAnswer.Allowed.class);
    assertThat(codes(answer)).containsExactly("STATUS_ALREADY_SET");
    assertThat(answer.message().french()).as("information is not shouted").endsWith("posé.");
  }

  @Test
  void a_move_out_of_order_is_a_warning_and_an_error_for_the_strict() {
    StatusWish wish = aec(HUBEE_NOTIFIED, DONE).after(SI_RECEIVED);
    StatusAnswer lenient = check.check(wish);
    assertThat(lenient.isAllowed()).isTrue();
    assertThat(severity(lenient, "STATUS_OUT_OF_ORDER")).isEqualTo(Severity.WARNING);
    assertThat(lenient.message().french())
        .contains("SENT, SI_RECEIVED, IN_PROGRESS, REFUSED, SI_INTG_ERROR");
    StatusAnswer strict = check.strict().check(wish);
    assertThat(strict.isAllowed()).isFalse();
    assertThat(severity(strict, "STATUS_OUT_OF_ORDER")).isEqualTo(Severity.ERROR);
  }

  @Test
  void strictness_changes_nothing_for_a_move_in_order() {
    assertThat(check.strict().check(aec(SI_RECEIVED, DONE)))
        .isEqualTo(check.check(aec(SI_RECEIVED, DONE)));
  }

  @Test
  void nothing_is_expected_from_an_si_after_done_but_to_wait() {
    StatusAnswer answer = check.check(aec(REFUSED, DONE).after(SI_RECEIVED));
    assertThat(answer.message().english()).contains("Expected: nothing.");
  }

  @Test
  void an_unknown_current_status_is_told_and_stops_nothing() {
    StatusAnswer answer =
        check.strict().check(aec(new CaseStatus("IN_REVIEW"), DONE).after(SI_RECEIVED));
    assertThat(answer.isAllowed()).isTrue();
    assertThat(codes(answer)).containsExactly("CODE_UNKNOWN");
    assertThat(answer.violations().asList().get(0).path()).isEqualTo("current");
  }

  @Test
  void files_are_downloaded_before_a_status_after_which_they_may_go() {
    for (CaseStatus risky : List.of(SI_RECEIVED, IN_PROGRESS, DONE, REFUSED)) {
      StatusAnswer answer = check.check(aec(SENT, risky).after(SI_RECEIVED).withFilesToDownload(2));
      assertThat(codes(answer)).as("%s", risky).contains("DOWNLOAD_FIRST");
      assertThat(answer.message().french()).contains("2 pièce(s) à télécharger");
    }
    for (CaseStatus harmless : List.of(SENT, ADD_AWAITING, SI_INTG_ERROR)) {
      assertThat(codes(check.check(aec(HUBEE_NOTIFIED, harmless).withFilesToDownload(2))))
          .doesNotContain("DOWNLOAD_FIRST");
    }
  }

  @Test
  void no_file_to_download_no_warning_and_none_for_the_operator() {
    assertThat(codes(check.check(aec(SENT, SI_RECEIVED).withFilesToDownload(0)))).isEmpty();
    assertThat(codes(check.check(aec(IN_PROGRESS, CLOSED).by(Party.OSL).withFilesToDownload(3))))
        .isEmpty();
  }

  @Test
  void the_purge_status_is_that_of_the_document_followed_or_of_the_hub() {
    StatusWish inProgress = aec(SI_RECEIVED, IN_PROGRESS).withFilesToDownload(1);
    StatusProfiles profiles = StatusProfiles.standard();
    assertThat(codes(CaseStatusCheck.by(profiles).check(inProgress)))
        .containsExactly("DOWNLOAD_FIRST");
    assertThat(
            codes(
                CaseStatusCheck.by(profiles.reading(PurgeReading.CLOSED_BUT_CERTDC))
                    .check(inProgress)))
        .isEmpty();
    StatusProfile known = profiles.of(AEC.processCode()).withPurgeStatus(SENT);
    assertThat(
            codes(
                CaseStatusCheck.by(profiles.with(known))
                    .check(aec(HUBEE_NOTIFIED, SENT).withFilesToDownload(1))))
        .containsExactly("DOWNLOAD_FIRST");
  }

  @Test
  void a_demarche_of_no_table_is_said_to_be_so() {
    StatusAnswer answer =
        check.check(
            StatusWish.of(new ProcessCode("HebergementTourisme"), SI_RECEIVED, DONE, TODAY));
    assertThat(answer).isInstanceOf(StatusAnswer.Allowed.class);
    assertThat(severity(answer, "MANDATORY_UNPUBLISHED")).isEqualTo(Severity.INFORMATION);
    assertThat(answer.violations().asList().get(0).message().french())
        .contains("HebergementTourisme", "23/11/2026");
  }

  @Test
  void mandatory_statuses_are_asked_for_at_the_end_only_and_of_the_si_only() {
    assertThat(codes(check.check(aec(HUBEE_NOTIFIED, IN_PROGRESS)))).isEmpty();
    assertThat(codes(check.check(aec(IN_PROGRESS, DONE).by(Party.ADMIN)))).isEmpty();
  }

  @Test
  void certdc_is_not_refused_by_the_contract_and_the_answer_says_its_end() {
    StatusWish refusal = StatusWish.of(CERTDC, IN_PROGRESS, REFUSED, TODAY);
    StatusAnswer answer = check.check(refusal);
    assertThat(codes(answer)).containsExactly("STATUS_OUT_OF_ORDER", "FINAL_NOT_PUBLISHED");
    assertThat(answer.message().french()).contains("Statuts finaux publiés : « Traité » (DONE)");
  }

  @Test
  void certdc_by_the_contract_of_2022_ends_in_progress() {
    CaseStatusCheck of2022 =
        CaseStatusCheck.by(StatusProfiles.standard().reading(ContractReading.CONTRACT_2022));
    StatusWish end = StatusWish.of(CERTDC, HUBEE_NOTIFIED, IN_PROGRESS, TODAY);
    assertThat(codes(of2022.check(end))).isEmpty();
    assertThat(codes(of2022.check(StatusWish.of(CERTDC, IN_PROGRESS, DONE, TODAY))))
        .containsExactly("FINAL_NOT_PUBLISHED");
    assertThat(codes(check.check(StatusWish.of(CERTDC, IN_PROGRESS, DONE, TODAY)))).isEmpty();
  }

  @Test
  void what_is_missing_before_a_refusal_is_told_in_the_order_to_do_it() {
    StatusAnswer answer = check.check(aec(SENT, REFUSED).withFilesToDownload(1));
    assertThat(codes(answer)).containsExactly("DOWNLOAD_FIRST", "INTERMEDIATE_MISSING");
    assertThat(answer.first()).contains(SI_RECEIVED);
  }

  @Test
  void a_page_offers_what_the_order_proposes() {
    assertThat(check.choices(aec(SI_RECEIVED, DONE)))
        .containsExactlyInAnyOrder(
            CaseState.IN_PROGRESS, CaseState.REFUSED, CaseState.DONE, CaseState.SI_INTG_ERROR);
    assertThat(check.choices(aec(DONE, CLOSED).by(Party.OSL)))
        .containsExactlyInAnyOrder(CaseState.HUBEE_NOTIFIED, CaseState.CLOSED);
    assertThat(check.choices(aec(new CaseStatus("?"), DONE))).isEmpty();
  }

  @Test
  void a_wish_keeps_what_it_is_told() {
    StatusWish wish =
        aec(SENT, DONE).after(SENT, SI_RECEIVED).withFilesToDownload(4).by(Party.ADMIN);
    assertThat(wish.history()).containsExactlyInAnyOrder(SENT, SI_RECEIVED);
    assertThat(wish.toDownload()).isEqualTo(4);
    assertThat(wish.by()).isEqualTo(Party.ADMIN);
    assertThat(wish.processCode()).isEqualTo(new ProcessCode("EtatCivil"));
    assertThat(wish.day()).isEqualTo(TODAY);
    assertThat(wish.hasHad(SENT)).isTrue();
    assertThat(wish.hasHad(SI_RECEIVED)).isTrue();
    assertThat(wish.hasHad(DONE)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> wish.withFilesToDownload(-1));
  }

  private static List<String> codes(StatusAnswer answer) {
    return answer.violations().stream().map(Violation::code).toList();
  }

  private static Severity severity(StatusAnswer answer, String code) {
    return answer.violations().stream()
        .filter(violation -> violation.code().equals(code))
        .findFirst()
        .orElseThrow()
        .severity();
  }
}
