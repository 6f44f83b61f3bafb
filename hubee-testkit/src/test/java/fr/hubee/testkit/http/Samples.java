// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static fr.hubee.testkit.http.Sample.REF;
import static fr.hubee.testkit.http.Sample.TD;
import static fr.hubee.testkit.http.Sample.UUID;

import java.util.List;

/** The gateway's published reports, then those that its library writes for other mistakes. */
final class Samples {

  private static final String CONTRACT = "contract of HubEE V1, 2021-2023, example";
  private static final String DATAPASS = "tests of DataPass, 2026";
  private static final String LIBRARY = "library of the gateway";

  /**
   * The first one is printed without its last parenthesis in the contract; the library cannot lose
   * it, and neither do we. Two examples of the contract are left out: they end at the place, and
   * name paths that the contract itself has not ({@code /casesIdForPurge}, {@code
   * /caseAttachmentsPortalPurge}).
   */
  static final List<Sample> PUBLISHED =
      List.of(
          Sample.of(
              CONTRACT,
              "SI",
              "GET " + TD + "/notifications?maxResult=abc",
              "",
              "@query.maxResult",
              "Instance type (string) does not match any allowed primitive type (allowed:"
                  + " [\"integer\",\"number\"])"),
          Sample.of(
              CONTRACT,
              "SI",
              "DELETE " + TD + "/notifications/dddddd",
              "",
              "@path.notificationId",
              "Input string \"dddddd\" is not a valid UUID"),
          Sample.of(
              CONTRACT,
              "OSL",
              "POST " + TD + "/folders",
              "{\"processCode\":\"CERTDC\",\"externalId\":\"DGS-CERTDC-0000000000001\",\"cases\":[],\"attachments\":[]}",
              "@body",
              "Object has missing required properties ([\"applicant\"])"),
          Sample.of(
              CONTRACT,
              "ADMIN",
              "GET " + REF + "/subscriptions?processType=CERTDC",
              "",
              "@query.processType",
              "Query parameter 'processType' is unexpected on path \"/subscriptions\""),
          Sample.of(
              CONTRACT,
              "ADMIN",
              "GET " + REF + "/subscriptions/23133",
              "",
              "@path.subscriptionId",
              "Input string \"23133\" is not a valid UUID"),
          Sample.of(
              DATAPASS,
              "ADMIN",
              "POST " + REF + "/organizations",
              "{}",
              "@body",
              "Object has missing required properties"
                  + " ([\"branchCode\",\"companyRegister\",\"email\",\"name\",\"postalCode\",\"status\",\"territory\",\"type\"])"),
          Sample.of(
              DATAPASS,
              "ADMIN",
              "POST " + REF + "/subscriptions",
              "{}",
              "@body",
              "Instance failed to match all required schemas (matched only 1 out of 2)\n"
                  + "\t* /allOf/0: Object has missing required properties"
                  + " ([\"datapassId\",\"localAdministrator\",\"notificationFrequency\",\"processCode\",\"subscriber\"])"
                  + "\t\n"
                  + "\t- [ERROR] Object has missing required properties"
                  + " ([\"datapassId\",\"localAdministrator\",\"notificationFrequency\",\"processCode\",\"subscriber\"])"));

  /** One per kind of mistake. */
  static final List<Sample> OF_THE_LIBRARY =
      List.of(
          event(
              "\"actionType\":3,\"notification\":true",
              "/actionType",
              "Instance type (integer) does not match any allowed primitive type (allowed:"
                  + " [\"null\",\"string\"])"),
          event(
              "\"actionType\":\"COM_ADD\",\"notification\":\"true\"",
              "/notification",
              "Instance type (string) does not match any allowed primitive type (allowed:"
                  + " [\"boolean\",\"null\"])"),
          event(
              "\"actionType\":\"COM_ADD\",\"notification\":true,\"caseNewStatus\":\"HUBEE_COMPLETED_\"",
              "/caseNewStatus",
              "String \"HUBEE_COMPLETED_\" is too long (length: 16, maximum allowed: 15)"),
          event(
              "\"actionType\":\"COM_ADD\",\"notification\":true,\"id\":\"1234\"",
              "/id",
              "Input string \"1234\" is not a valid UUID"),
          migration(
              "\"companyRegister\":\"4566\"",
              "/organizationSource/companyRegister",
              "ECMA 262 regex \"[0-9]{14}\" does not match input string \"4566\""),
          folder(
              "\"applicant\":{\"firstName\":\"Ada\",\"lastName\":\"EXEMPLE\",\"email\":\"x\"},\"attachments\":[]",
              "/applicant/email",
              "String \"x\" is not a valid email address"),
          folder(
              "\"applicant\":{\"firstName\":\"Ada\",\"lastName\":\"EXEMPLE\"},\"attachments\":[],\"closeDateTime\":\"2026-11-23\"",
              "/closeDateTime",
              "String \"2026-11-23\" is invalid against requested date format(s)"
                  + " [yyyy-MM-dd'T'HH:mm:ssZ, yyyy-MM-dd'T'HH:mm:ss.[0-9]{1,12}Z]"),
          folder(
              "\"applicant\":{\"firstName\":\"Ada\",\"lastName\":\"EXEMPLE\"},\"attachments\":[{\"fileName\":\"a\",\"type\":\"b\",\"size\":1,\"mimeType\":\"c\",\"recipients\":[]}]",
              "/attachments/0",
              "Instance failed to match all required schemas (matched only 1 out of 2)\n"
                  + "\t* /properties/attachments/items/allOf/1: Array is too short: must have at"
                  + " least 1 elements but instance has 0 elements\t\n"
                  + "\t- [ERROR] [Path '/attachments/0/recipients'] Array is too short: must have"
                  + " at least 1 elements but instance has 0 elements"),
          Sample.of(
              LIBRARY,
              "ADMIN",
              "PUT " + REF + "/subscriptions/" + UUID,
              "{\"datapassId\":1,\"processCode\":\"CERTDC\",\"notificationFrequency\":\"Aucune\",\"accessMode\":\"SFTP\",\"subscriber\":{\"type\":\"SI\",\"companyRegister\":\"21920023500014\",\"branchCode\":\"92023\"},\"localAdministrator\":{\"email\":\"a@example.org\"}}",
              "@body",
              "[Path '/accessMode'] Instance value (\"SFTP\") not found in enum (possible values:"
                  + " [\"PORTAIL\",\"API\",null])"),
          Sample.of(
              LIBRARY,
              "OSL",
              "PATCH " + TD + "/folders/" + UUID,
              "{",
              "@body",
              "Unable to parse JSON - Unexpected end-of-input: expected close marker for Object."),
          Sample.of(
              LIBRARY,
              "OSL",
              "PATCH " + TD + "/folders/" + UUID,
              "",
              "@body",
              "A request body is required but none found."),
          Sample.of(
              LIBRARY,
              "OSL",
              "POST " + TD + "/folders/" + UUID,
              "{\"globalStatus\":\"CLOSED\"}",
              "@header.X-HTTP-Method-Override",
              "Header parameter 'X-HTTP-Method-Override' is required on path '/folders/{folderId}'"
                  + " but not found in request."),
          Sample.of(
                  LIBRARY,
                  "OSL",
                  "POST " + TD + "/folders/" + UUID,
                  "{\"globalStatus\":\"CLOSED\"}",
                  "@header.X-HTTP-Method-Override",
                  "Instance value (\"PUT\") not found in enum (possible values: [\"PATCH\"])")
              .with("X-HTTP-Method-Override", "PUT"),
          Sample.of(
                  LIBRARY,
                  "SI",
                  "GET " + TD + "/notifications",
                  "",
                  "@header.editorName",
                  "String \"" + "x".repeat(60) + "\" is too long (length: 60, maximum allowed: 50)")
              .with("editorName", "x".repeat(60)),
          Sample.of(
                  LIBRARY,
                  "OSL",
                  "PUT " + TD + "/folders/" + UUID + "/attachments/" + UUID,
                  "abc",
                  "",
                  "Request Content-Type header '[application/pdf]' does not match any allowed"
                      + " types. Must be one of: [application/octet-stream].")
              .with("Content-Type", "application/pdf"));

  private Samples() {}

  private static Sample event(String properties, String pointer, String text) {
    return Sample.of(
        LIBRARY,
        "SI",
        "POST " + TD + "/cases/" + UUID + "/events",
        "{" + properties + "}",
        "@body",
        pointed(pointer, text));
  }

  private static Sample migration(String properties, String pointer, String text) {
    return Sample.of(
        LIBRARY,
        "ADMIN",
        "PUT " + TD + "/cases/migrate",
        "{\"organizationSource\":{\"type\":\"SI\",\"branchCode\":\"92023\"," + properties + "}}",
        "@body",
        pointed(pointer, text));
  }

  private static Sample folder(String properties, String pointer, String text) {
    return Sample.of(
        LIBRARY,
        "OSL",
        "POST " + TD + "/folders",
        "{\"processCode\":\"CERTDC\",\"externalId\":\"DGS-CERTDC-0000000000001\",\"cases\":[],"
            + properties
            + "}",
        "@body",
        pointed(pointer, text));
  }

  private static String pointed(String pointer, String text) {
    return "[Path '" + pointer + "'] " + text;
  }
}
