// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.client.NewSubscription;
import java.util.List;

/**
 * The request bodies of the referential, as the deployed contract checks them (HubEE V1,
 * 2021–2026).
 */
final class Schemas {

  private static final String SIRET = "[0-9]{14}";
  private static final String PHONE = "^\\+[0-9]{10,20}$|^[0-9]{10,20}$";

  private static final BodySchema IDENTIFIER =
      BodySchema.of(
          Property.text("type", 20).demanded(),
          Property.text("companyRegister", 14).matching(SIRET).demanded(),
          Property.text("branchCode", 10).demanded());

  private static final BodySchema ADMINISTRATOR =
      BodySchema.of(
          Property.text("email", 320).matching(NewSubscription.ADMINISTRATOR_EMAIL).demanded(),
          Property.text("firstName", 255),
          Property.text("lastName", 255),
          Property.text("function", 255).orNull(),
          Property.text("phoneNumber", 21).matching(PHONE).orNull(),
          Property.text("mobileNumber", 21).matching(PHONE).orNull());

  static final BodySchema ORGANIZATION =
      BodySchema.of(
          Property.text("type", 20).demanded(),
          Property.text("companyRegister", 14).matching(SIRET).demanded(),
          Property.text("branchCode", 10).demanded(),
          Property.text("name", 100).demanded(),
          Property.text("code", 10).orNull(),
          Property.text("country", 100).orNull(),
          Property.text("postalCode", 100).demanded(),
          Property.text("territory", 255).demanded(),
          Property.text("email", 320).email().demanded(),
          Property.text("phoneNumber", 21).matching(PHONE).orNull(),
          Property.text("status", 20).demanded());

  static final BodySchema SUBSCRIPTION =
      BodySchema.of(
          Property.integer("datapassId").demanded(),
          Property.text("processCode", 30).demanded(),
          Property.object("subscriber", IDENTIFIER).demanded(),
          Property.text("accessMode", 7).orNull().oneOf(List.of("PORTAIL", "API")),
          Property.text("notificationFrequency", 20).demanded(),
          date("activateDateTime"),
          date("validateDateTime"),
          date("rejectDateTime"),
          date("endDateTime"),
          date("updateDateTime"),
          Property.text("rejectionReason", 1000).orNull(),
          Property.text("status", 20).orNull(),
          Property.text("email", 320).orNull().email(),
          Property.object("localAdministrator", ADMINISTRATOR).demanded());

  private Schemas() {}

  private static Property date(String name) {
    return Property.text(name, Integer.MAX_VALUE).orNull().date();
  }
}
