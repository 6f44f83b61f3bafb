// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.CaseNumber;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.core.teledossier.check.DeclaredFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A folder (dossier) to deposit: the person concerned, one case per recipient, the description of
 * the files, whose bytes follow. What the hub alone decides is not sent. Immutable and thread-safe;
 * {@code toString} shows no person.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, POST folders (2023-04-28).
 */
public final class NewFolder {

  private final ProcessCode processCode;
  private final FolderNumber number;
  private final List<NewCase> cases;
  private final JsonObject json;

  private NewFolder(Builder builder) {
    this.processCode = builder.processCode;
    this.number = builder.number;
    this.cases = List.copyOf(builder.cases);
    this.json =
        JsonObject.empty()
            .with("processCode", processCode.value())
            .with("externalId", number.value())
            .with("applicant", builder.applicant.toJson())
            .withObjects("cases", cases.stream().map(NewCase::toJson).toList())
            .withObjects("attachments", builder.files.stream().map(this::toJson).toList());
  }

  private JsonObject toJson(Sent file) {
    Set<CaseNumber> recipients = file.to.isEmpty() ? numbers(cases) : file.to;
    return DeclaredFiles.toJson(file.declared)
        .with("recipients", recipients.stream().map(CaseNumber::value).toList());
  }

  /**
   * Starts with what the hub requires.
   *
   * @param processCode the démarche, one of the operator's own
   * @param number the operator's number, at most 30 characters
   * @param applicant the person concerned
   * @param first the first case: one recipient
   */
  public static Builder builder(
      ProcessCode processCode, FolderNumber number, Applicant applicant, NewCase first) {
    return new Builder(processCode, number, applicant, first);
  }

  /** The démarche. */
  public ProcessCode processCode() {
    return processCode;
  }

  /** The operator's number. */
  public FolderNumber number() {
    return number;
  }

  /** The cases, in order. */
  public List<NewCase> cases() {
    return cases;
  }

  /** The body as it is sent. Holds personal data. */
  public String rawJson() {
    return json.toJson();
  }

  /** Returns the démarche, the number and how many cases. */
  @Override
  public String toString() {
    return "NewFolder[" + processCode + ", " + number + ", " + cases.size() + " case(s)]";
  }

  private static Set<CaseNumber> numbers(List<NewCase> cases) {
    Set<CaseNumber> numbers = new LinkedHashSet<>();
    cases.forEach(each -> numbers.add(each.number()));
    return numbers;
  }

  /** A file, and the cases that get it; none named means all of them. */
  private record Sent(DeclaredFile declared, Set<CaseNumber> to) {}

  /** What is known of a folder to deposit. Not thread-safe. */
  public static final class Builder {

    private final ProcessCode processCode;
    private final FolderNumber number;
    private final Applicant applicant;
    private final List<NewCase> cases = new ArrayList<>();
    private final List<Sent> files = new ArrayList<>();

    private Builder(
        ProcessCode processCode, FolderNumber number, Applicant applicant, NewCase first) {
      this.processCode = Objects.requireNonNull(processCode, "processCode");
      this.number = Objects.requireNonNull(number, "number");
      this.applicant = Objects.requireNonNull(applicant, "applicant");
      cases.add(Objects.requireNonNull(first, "first"));
    }

    /** One more recipient. */
    public Builder andCase(NewCase another) {
      cases.add(Objects.requireNonNull(another, "another"));
      return this;
    }

    /** A file for every recipient, those that are added later included. */
    public Builder file(DeclaredFile file) {
      files.add(new Sent(Objects.requireNonNull(file, "file"), Set.of()));
      return this;
    }

    /** A file for these cases alone. */
    public Builder file(DeclaredFile file, CaseNumber first, CaseNumber... others) {
      Set<CaseNumber> to = new LinkedHashSet<>();
      to.add(Objects.requireNonNull(first, "first"));
      to.addAll(List.of(others));
      files.add(new Sent(Objects.requireNonNull(file, "file"), to));
      return this;
    }

    /**
     * Returns the folder to deposit. What the démarche allows is not looked at: ask the core's
     * {@code FileCheck}.
     *
     * @throws ViolationsException with every field that is blank, too long or contradictory
     */
    public NewFolder build() {
      Violations found = check();
      if (found.hasErrors()) {
        throw found.asException();
      }
      return new NewFolder(this);
    }

    private Violations check() {
      Violations found = number.check("externalId").and(applicant.check("applicant"));
      for (int i = 0; i < cases.size(); i++) {
        found = found.and(cases.get(i).check("cases[" + i + "]"));
      }
      for (int i = 0; i < files.size(); i++) {
        found = found.and(check(files.get(i), "attachments[" + i + "]"));
      }
      return found.and(numberedOnce());
    }

    private Violations check(Sent file, String path) {
      Violations found = DeclaredFiles.check(file.declared, path);
      return numbers(cases).containsAll(file.to)
          ? found
          : found.and(Violations.of(TeledossierRules.FILE_ASTRAY.at(path + ".recipients")));
    }

    private Violations numberedOnce() {
      return numbers(cases).size() == cases.size()
          ? Violations.none()
          : Violations.of(TeledossierRules.CASE_NUMBER_TWICE.at("cases"));
    }
  }
}
