// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A télédossier to deposit in a fake hub: of which démarche, for whom, with which files. Immutable;
 * {@code toString} shows no person.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Folder (2023-04-28).
 *
 * @param processCode the démarche
 * @param externalId the operator's number; the cases get {@code -01}, {@code -02}…
 * @param applicant the person concerned
 * @param recipients who receives a case, in order; at least one
 * @param files at least one; each goes to every recipient
 */
public record Teledossier(
    ProcessCode processCode,
    String externalId,
    Person applicant,
    List<OrganizationId> recipients,
    List<File> files) {

  /**
   * @throws IllegalArgumentException when it has no recipient or no file
   */
  public Teledossier {
    Objects.requireNonNull(processCode, "processCode");
    Objects.requireNonNull(externalId, "externalId");
    Objects.requireNonNull(applicant, "applicant");
    recipients = List.copyOf(recipients);
    files = List.copyOf(files);
    if (recipients.isEmpty() || files.isEmpty()) {
      throw new IllegalArgumentException("a télédossier has a recipient and a file");
    }
  }

  /**
   * The person concerned. {@code toString} shows nothing of it.
   *
   * @param firstName given name
   * @param lastName family name
   * @param email address
   */
  public record Person(String firstName, String lastName, String email) {

    public Person {
      Objects.requireNonNull(firstName, "firstName");
      Objects.requireNonNull(lastName, "lastName");
      Objects.requireNonNull(email, "email");
    }

    @Override
    public String toString() {
      return "Person[…]";
    }
  }

  /**
   * A file. {@code toString} does not show its name.
   *
   * @param fileName free text: hostile ones are worth a test
   * @param type business type, one of those of the démarche
   * @param mimeType one of those that the démarche takes of its operator
   * @param content the bytes; not empty
   */
  public record File(String fileName, String type, String mimeType, Content content) {

    public File {
      Objects.requireNonNull(fileName, "fileName");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(mimeType, "mimeType");
      Objects.requireNonNull(content, "content");
    }

    @Override
    public String toString() {
      return type + " (" + mimeType + ", " + content + ")";
    }
  }

  /** Returns the same for these recipients. */
  public Teledossier to(OrganizationId... others) {
    return new Teledossier(processCode, externalId, applicant, List.of(others), files);
  }

  /** Returns the same under another number. */
  public Teledossier numbered(String number) {
    return new Teledossier(processCode, number, applicant, recipients, files);
  }

  /** Returns the same with these files, and no other. */
  public Teledossier withFiles(File... others) {
    return new Teledossier(processCode, externalId, applicant, recipients, List.of(others));
  }

  /** Returns the same with one more file. */
  public Teledossier plus(File file) {
    List<File> more = new ArrayList<>(files);
    more.add(file);
    return new Teledossier(processCode, externalId, applicant, recipients, more);
  }

  /** Returns the body of the request that creates its folder; it holds personal data. */
  public String toJson() {
    return TeledossierJson.of(this);
  }

  /** Returns the démarche and how many recipients and files. */
  @Override
  public String toString() {
    return processCode + ", " + recipients.size() + " recipient(s), " + files.size() + " file(s)";
  }
}
