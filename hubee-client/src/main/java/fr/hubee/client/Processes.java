// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.Siret;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The démarches that the hub carries, with their settings (HubEE V1 contract, processes). Immutable
 * and thread-safe. Any method may throw any {@link HubeeException}; those named below have a
 * meaning of their own.
 */
public final class Processes {

  private final Referential referential;

  Processes(Referential referential) {
    this.referential = referential;
  }

  /** Reads all of them: the hub does not page this list. */
  public List<HubeeProcess> list() {
    return referential.list(Resource.PROCESSES, "", HubeeProcess::new);
  }

  /** Reads those of an operator. */
  public List<HubeeProcess> listOf(Siret operator) {
    return referential.list(
        Resource.PROCESSES, "?companyRegister=" + operator.value(), HubeeProcess::new);
  }

  /**
   * Reads all of them, sorted by a column of the hub: {@code code}, {@code name}, {@code
   * osl_company_register}…
   *
   * @throws IllegalArgumentException when it is not 1 to 30 lower-case letters and {@code _}
   */
  public List<HubeeProcess> listBy(String column) {
    return referential.list(
        Resource.PROCESSES, "?orderBy=" + PageRequest.column(column), HubeeProcess::new);
  }

  /**
   * Looks for a démarche by its code.
   *
   * @return empty only when the hub itself says that there is none
   */
  public Optional<HubeeProcess> find(ProcessCode code) {
    return referential.find(Resource.PROCESSES, code.value(), json -> asked(code, json));
  }

  /**
   * Reads a démarche.
   *
   * @throws NotFoundException when the hub knows none of this code
   * @throws UnexpectedAnswerException when the answer is about another one
   */
  public HubeeProcess get(ProcessCode code) {
    return referential.get(Resource.PROCESSES, code.value(), json -> asked(code, json));
  }

  private static HubeeProcess asked(ProcessCode code, JsonObject json) {
    HubeeProcess read = new HubeeProcess(json);
    Rereading.requireSame(code.value(), read.code().value(), "/processes/{code}");
    return read;
  }

  /**
   * Creates a démarche. Never repeated by itself: after a failure that is {@link
   * HubeeException#possiblySent}, call {@link #find}.
   *
   * @throws InvalidRequestException when the hub refuses a field, or has one of this code
   */
  public HubeeProcess create(NewProcess process) {
    Objects.requireNonNull(process, "process");
    return referential.post(Resource.PROCESSES, process.toJson(), HubeeProcess::new);
  }

  /**
   * Replaces a démarche by what was read and edited. Everything else goes back as it was read,
   * fields that the library does not know included. May be repeated after any failure; what
   * somebody else changes in between is overwritten.
   *
   * @return the hub's answer
   * @throws NotFoundException when the hub does not know it
   * @throws InvalidRequestException when the hub refuses a field
   */
  public HubeeProcess update(ProcessEdit edit) {
    Objects.requireNonNull(edit, "edit");
    return referential.put(
        Resource.PROCESSES, edit.code().value(), edit.toJson(), HubeeProcess::new);
  }
}
