// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.subscription.AccessMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way of one démarche. Equal steps after the same act are one act of the plan.
 *
 * @param form null for a step that serves every form at once
 */
record Step(
    ActKind kind,
    @Nullable RequestForm form,
    @Nullable String request,
    @Nullable LocalDate day,
    @Nullable AccessMode mode) {

  static Step forAll(ActKind kind) {
    return new Step(kind, null, null, null, null);
  }

  static Step of(ActKind kind, RequestForm form) {
    return new Step(kind, form, null, null, null);
  }

  static Step of(ActKind kind, Demarche demarche) {
    return of(kind, demarche.form());
  }

  static Step about(ActKind kind, Filed request) {
    return about(kind, request.form(), request.id());
  }

  static Step about(ActKind kind, RequestForm form, @Nullable String request) {
    return new Step(kind, form, request, null, null);
  }

  Step on(@Nullable LocalDate date) {
    return new Step(kind, form, request, date, mode);
  }

  Step to(@Nullable AccessMode accessMode) {
    return new Step(kind, form, request, day, accessMode);
  }
}
