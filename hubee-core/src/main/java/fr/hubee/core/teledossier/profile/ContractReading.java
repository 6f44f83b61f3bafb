// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import java.time.LocalDate;

/**
 * Which contract says the mandatory statuses. They differ: CERTDC ended with IN_PROGRESS in 2022
 * and ends with DONE since 2024.
 *
 * <p>Source: HubEE, cinématique FOLDER (2022-06-13), contract V2 (2024-11-14).
 */
public enum ContractReading {
  /** The contract in force on the day asked about. */
  BY_DATE {
    @Override
    LocalDate dayFor(LocalDate day) {
      return day;
    }
  },
  /** That of 2022-06-13, whatever the day. */
  CONTRACT_2022 {
    @Override
    LocalDate dayFor(LocalDate day) {
      return PUBLISHED_2022;
    }
  },
  /** That of 2024-11-14, whatever the day. */
  CONTRACT_2024 {
    @Override
    LocalDate dayFor(LocalDate day) {
      return PUBLISHED_2024;
    }
  };

  /** The day of the contract of 2022. */
  public static final LocalDate PUBLISHED_2022 = LocalDate.of(2022, 6, 13);

  /** The day of the contract of 2024. */
  public static final LocalDate PUBLISHED_2024 = LocalDate.of(2024, 11, 14);

  /** Returns the day for which the data are read. */
  abstract LocalDate dayFor(LocalDate day);
}
