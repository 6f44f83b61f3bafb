// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import fr.hubee.core.rule.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calls to the hub that make up a sequence, and the one act that is the caller's own: storing.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7 (2023-04-28).
 */
public enum HubAct {
  /** Deposits the description of a télédossier. */
  CREATE_FOLDER("POST", "/folders", "dépose le dossier", "deposits the folder"),
  /** Sends the bytes of one file of a folder; once per file. */
  UPLOAD_FOLDER_FILE(
      "PUT",
      "/folders/{folderId}/attachments/{attachmentId}",
      "envoie chaque pièce",
      "uploads each file"),
  /** Reads a folder, to see whether every file is there. */
  READ_FOLDER("GET", "/folders/{folderId}", "relit le dossier", "reads the folder again"),
  /** Sets the status of a folder. */
  PATCH_FOLDER(
      "PATCH", "/folders/{folderId}", "pose le statut du dossier", "sets the folder's status"),
  /** Takes a folder back before it is completed. */
  DELETE_FOLDER("DELETE", "/folders/{folderId}", "retire le dossier", "takes the folder back"),
  /** Reads a case with its files and events. */
  READ_CASE("GET", "/cases/{caseId}", "lit le sous-dossier", "reads the case"),
  /** Reads the bytes of one file of a case; once per file. */
  DOWNLOAD_CASE_FILE(
      "GET",
      "/cases/{caseId}/attachments/{attachmentId}",
      "télécharge chaque pièce",
      "downloads each file"),
  /** Keeps safely what was read; not a call to the hub. */
  STORE(null, null, "vérifie et conserve ce qui a été lu", "verifies and stores what was read"),
  /** Sets the status of a case; tells nobody. */
  PATCH_CASE(
      "PATCH", "/cases/{caseId}", "pose le statut du sous-dossier", "sets the case's status"),
  /** Creates an event. */
  CREATE_EVENT("POST", "/cases/{caseId}/events", "crée l'événement", "creates the event"),
  /** Sends the bytes of one file of an event; once per file. */
  UPLOAD_EVENT_FILE(
      "PUT",
      "/cases/{caseId}/events/{eventId}/attachments/{attachmentId}",
      "envoie chaque pièce de l'événement",
      "uploads each file of the event"),
  /** Reads an event. */
  READ_EVENT("GET", "/cases/{caseId}/events/{eventId}", "lit l'événement", "reads the event"),
  /** Reads the bytes of one file of an event; once per file. */
  DOWNLOAD_EVENT_FILE(
      "GET",
      "/cases/{caseId}/events/{eventId}/attachments/{attachmentId}",
      "télécharge chaque pièce de l'événement",
      "downloads each file of the event"),
  /** Sends an event, or acknowledges it. */
  PATCH_EVENT(
      "PATCH",
      "/cases/{caseId}/events/{eventId}",
      "pose le statut de l'événement",
      "sets the event's status"),
  /** Gives an event up before it is sent. */
  DELETE_EVENT(
      "DELETE", "/cases/{caseId}/events/{eventId}", "retire l'événement", "takes the event back"),
  /** Deletes a notification for good; that it is not found is as good. */
  DELETE_NOTIFICATION(
      "DELETE",
      "/notifications/{notificationId}",
      "supprime la notification",
      "deletes the notification");

  private final @Nullable String method;
  private final @Nullable String path;
  private final String french;
  private final String english;

  HubAct(@Nullable String method, @Nullable String path, String french, String english) {
    this.method = method;
    this.path = path;
    this.french = french;
    this.english = english;
  }

  /** The HTTP method; empty for what is not a call. */
  public Optional<String> method() {
    return Optional.ofNullable(method);
  }

  /** The path after {@code /teledossiers/v1}, with its places; empty for what is not a call. */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }

  /** True when it is done once per file. */
  public boolean isPerFile() {
    return switch (this) {
      case UPLOAD_FOLDER_FILE, DOWNLOAD_CASE_FILE, UPLOAD_EVENT_FILE, DOWNLOAD_EVENT_FILE -> true;
      default -> false;
    };
  }

  /** The act in words. */
  public Message message() {
    return new Message(french, english);
  }
}
