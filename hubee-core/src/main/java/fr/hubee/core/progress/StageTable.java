// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import java.util.List;

/**
 * Decides the stage, as one table: the first row that matches. HubEE's own word comes first, then
 * what proves that HubEE holds the subscription, then the request; a request refused or withdrawn
 * never hides a subscription that HubEE still holds. Pure functions only.
 *
 * <p>Source: a choice of this library, on guide 1.0.0 (2022, G58, G59): what is « dans HubEE »
 * counts before what DataPass knows.
 */
public final class StageTable {

  private static final List<StageRow> ROWS =
      List.of(
          StageRow.to(Stage.ENDED).hubee(HubeeSign.ENDED),
          StageRow.to(Stage.SUSPENDED).hubee(HubeeSign.SUSPENDED),
          StageRow.to(Stage.RECEIVING).hubee(HubeeSign.ACTIVE, HubeeSign.UNKNOWN).filesCame(),
          StageRow.to(Stage.CREDENTIALS_FETCHED)
              .hubee(HubeeSign.ACTIVE, HubeeSign.UNKNOWN)
              .credentialsFetched(),
          StageRow.to(Stage.ACTIVE).hubee(HubeeSign.ACTIVE),
          StageRow.to(Stage.ACTIVATION_SET).hubee(HubeeSign.SCHEDULED),
          StageRow.to(Stage.ACCOUNT_OPEN).hubee(HubeeSign.INACTIVE).accountOpen(),
          StageRow.to(Stage.CREATED).hubee(HubeeSign.INACTIVE),
          StageRow.to(Stage.APPROVED).request(RequestSign.APPROVED).hubee(HubeeSign.UNKNOWN),
          StageRow.to(Stage.AWAITING_HUBEE).request(RequestSign.APPROVED),
          StageRow.to(Stage.DRAFT).request(RequestSign.DRAFT),
          StageRow.to(Stage.ESCALATED).request(RequestSign.ESCALATED),
          StageRow.to(Stage.HANDED_IN).request(RequestSign.HANDED_IN),
          StageRow.to(Stage.CHANGES_REQUESTED).request(RequestSign.CHANGES_REQUESTED),
          StageRow.to(Stage.REVOKED).request(RequestSign.REVOKED),
          StageRow.to(Stage.REFUSED).request(RequestSign.REFUSED),
          StageRow.to(Stage.REFUSED).hubee(HubeeSign.REFUSED),
          StageRow.to(Stage.WISHED).request(RequestSign.NONE),
          StageRow.to(Stage.UNKNOWN));

  private StageTable() {}

  /** Returns every row, in the order in which they are tried. */
  public static List<StageRow> rows() {
    return ROWS;
  }

  /** Decides the stage. */
  public static Stage decide(ProgressSigns signs) {
    return ROWS.stream()
        .filter(row -> row.matches(signs))
        .map(StageRow::stage)
        .findFirst()
        .orElse(Stage.UNKNOWN);
  }
}
