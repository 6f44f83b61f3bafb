// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** The domain of HubEE subscriptions; requires nothing but {@code java.base} at run time. */
module fr.hubee.core {
  requires static jakarta.validation;
  requires static org.jspecify;

  exports fr.hubee.core.calendar;
  exports fr.hubee.core.commune;
  exports fr.hubee.core.demarche;
  exports fr.hubee.core.form;
  exports fr.hubee.core.desk;
  exports fr.hubee.core.identity;
  exports fr.hubee.core.lifecycle;
  exports fr.hubee.core.progress;
  exports fr.hubee.core.plan;
  exports fr.hubee.core.request;
  exports fr.hubee.core.rule;
  exports fr.hubee.core.subscription;
  exports fr.hubee.core.teledossier;
  exports fr.hubee.core.teledossier.check;
  exports fr.hubee.core.teledossier.flow;
  exports fr.hubee.core.teledossier.machine;
  exports fr.hubee.core.teledossier.profile;
}
