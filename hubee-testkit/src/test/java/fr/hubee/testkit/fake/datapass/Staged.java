// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import fr.hubee.testkit.fake.datapass.model.RequestView;
import fr.hubee.testkit.fake.datapass.people.ActAnswer;
import fr.hubee.testkit.fake.datapass.people.FormData;

/** A request of the bundle brought into a state, and the acts of whoever may do them. */
final class Staged {

  private final Stage stage = new Stage();
  private final long id;

  private Staged(String state) {
    boolean reopening = state.endsWith("~");
    this.id = reopening ? stage.reopened(Stage.AEC) : stage.draft(Stage.AEC);
    if (reopening) {
      stage.cast.applicant().edit(id, FormData.ticking(Stage.AEC, Stage.RCO)).orThrow();
    }
    stage.cast.applicant().acceptTerms(id).orThrow();
    bring(state.replace("~", ""));
  }

  /** The state by its name; a tilde says that a validated request is being updated. */
  static Staged in(String state) {
    return new Staged(state);
  }

  private void bring(String state) {
    switch (state) {
      case "DRAFT" -> {}
      case "SUBMITTED" -> acts("submit");
      case "CHANGES_REQUESTED" -> acts("submit", "requestChanges");
      case "VALIDATED" -> acts("submit", "approve");
      case "REFUSED" -> acts("submit", "refuse");
      case "REVOKED" -> acts("submit", "approve", "revoke");
      case "ARCHIVED" -> acts("archive");
      default -> throw new IllegalArgumentException(state);
    }
  }

  private void acts(String... names) {
    for (String name : names) {
      stage.minutes(1);
      act(name).orThrow();
    }
  }

  RequestView view() {
    return stage.view(id);
  }

  ActAnswer act(String name) {
    Cast cast = stage.cast;
    return switch (name) {
      case "submit" -> cast.applicant().submit(id);
      case "requestChanges" -> cast.dila().requestChanges(id, "à revoir");
      case "approve" -> cast.dila().approve(id, "");
      case "refuse" -> cast.dila().refuse(id, "non");
      case "archive" -> cast.applicant().archive(id);
      case "reopen" -> cast.applicant().reopen(id);
      case "cancel" -> cast.dila().cancelReopening(id, "abandon");
      case "revoke" -> cast.dila().revoke(id, "");
      default -> throw new IllegalArgumentException(name);
    };
  }
}
