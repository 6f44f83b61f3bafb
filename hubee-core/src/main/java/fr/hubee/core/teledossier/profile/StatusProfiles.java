// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.teledossier.CaseStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The profiles of all démarches, those of the catalogue and any other: {@link #with} adds yours or
 * replaces one. A démarche of which no document says anything has a profile that says so; nothing
 * is invented. Where documents contradict each other, the readings choose. Immutable and
 * thread-safe.
 *
 * <p>Source: HubEE, contract V2 (2024-11-14), cinématique FOLDER (2022-06-13), workflow_demarche
 * and informations_démarche (2022).
 */
public final class StatusProfiles {

  private static final StatusProfiles STANDARD =
      new StatusProfiles(
          byCode(StandardProfiles.all()),
          ContractReading.BY_DATE,
          PurgeReading.IN_PROGRESS_FOR_ALL);

  private final Map<ProcessCode, StatusProfile> byCode;
  private final ContractReading contract;
  private final PurgeReading purge;

  private StatusProfiles(
      Map<ProcessCode, StatusProfile> byCode, ContractReading contract, PurgeReading purge) {
    this.byCode = byCode;
    this.contract = contract;
    this.purge = purge;
  }

  /** Returns what the published documents say. */
  public static StatusProfiles standard() {
    return STANDARD;
  }

  /** Returns profiles that also hold this one; it replaces that of the same démarche. */
  public StatusProfiles with(StatusProfile profile) {
    Map<ProcessCode, StatusProfile> more = new LinkedHashMap<>(byCode);
    more.put(profile.processCode(), profile);
    return new StatusProfiles(Collections.unmodifiableMap(more), contract, purge);
  }

  /** Returns the same, read by this contract. */
  public StatusProfiles reading(ContractReading other) {
    return new StatusProfiles(byCode, Objects.requireNonNull(other, "other"), purge);
  }

  /** Returns the same, the purge being read from this document. */
  public StatusProfiles reading(PurgeReading other) {
    return new StatusProfiles(byCode, contract, Objects.requireNonNull(other, "other"));
  }

  /** The contract that is followed. */
  public ContractReading contractReading() {
    return contract;
  }

  /** The document on the purge that is followed. */
  public PurgeReading purgeReading() {
    return purge;
  }

  /** Returns every profile, in the order of the contract; yours last. */
  public Collection<StatusProfile> all() {
    return byCode.values();
  }

  /** Finds the profile of a démarche, to the letter: case counts. */
  public Optional<StatusProfile> find(ProcessCode processCode) {
    return Optional.ofNullable(byCode.get(processCode));
  }

  /** Returns the profile of a démarche; that of one unknown says that nothing is published. */
  public StatusProfile of(ProcessCode processCode) {
    return find(processCode).orElseGet(() -> StatusProfile.unpublished(processCode));
  }

  /**
   * Returns the statuses that are mandatory for a démarche on a day, by the contract followed.
   * Empty when that contract says none, as for DHTOUR and DDmariage: the caller is to be told.
   */
  public Optional<MandatoryStatuses> mandatory(ProcessCode processCode, LocalDate day) {
    return of(processCode).mandatoryOn(contract.dayFor(day));
  }

  /** Returns the status that starts the purge of the files of a démarche. */
  public CaseStatus purgeStatus(ProcessCode processCode) {
    return of(processCode).purgeStatus().orElseGet(() -> purge.statusFor(processCode));
  }

  /** True when this status, to the letter, starts the purge of the files of a démarche. */
  public boolean startsPurge(ProcessCode processCode, CaseStatus status) {
    return purgeStatus(processCode).equals(status);
  }

  private static Map<ProcessCode, StatusProfile> byCode(List<StatusProfile> profiles) {
    Map<ProcessCode, StatusProfile> byCode = new LinkedHashMap<>();
    profiles.forEach(profile -> byCode.put(profile.processCode(), profile));
    return Collections.unmodifiableMap(byCode);
  }
}
