// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.EmailAddress;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.rule.ViolationsException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draft to begin for somebody (DataPass v2, POST /demandes, 2026-08-06). He completes it, accepts
 * the terms of use and hands it in himself. DataPass checks next to nothing here: check the commune
 * and the démarches first, by {@link fr.hubee.core.subscription.EligibilityCheck}. Immutable and
 * thread-safe; {@code toString} shows no person.
 */
public final class NewDemande {

  private final RequestForm form;
  private final Siret siret;
  private final DraftContent content;
  private final JsonObject json;

  private NewDemande(Builder builder) {
    this.form = builder.form;
    this.siret = builder.siret;
    this.content = builder.content;
    this.json =
        JsonObject.empty()
            .with(
                "demande",
                JsonObject.empty()
                    .with("form_uid", form.uid())
                    .with("applicant", builder.applicant)
                    .with("organization", JsonObject.empty().with("siret", siret.value()))
                    .with("data", content.toData(form)));
  }

  /**
   * Starts with what DataPass requires.
   *
   * @param form the form
   * @param siret the mairie
   * @param applicant the address that the applicant logs in with by ProConnect: with any other one,
   *     he will never see the draft
   */
  public static Builder builder(RequestForm form, Siret siret, EmailAddress applicant) {
    return new Builder(form, siret, applicant);
  }

  /** The form. */
  public RequestForm form() {
    return form;
  }

  /** The mairie. */
  public Siret siret() {
    return siret;
  }

  JsonObject toJson() {
    return json;
  }

  /**
   * DataPass' own rule: one per organisation by CertDc's form, no démarche twice by the bundle's.
   */
  boolean isAskedBy(DataPassDemande existing) {
    return existing.form().filter(form::equals).isPresent()
        && !existing.stateName().equals("archived")
        && (form.equals(RequestForm.CERTDC) || sharesDemarche(existing.data().scopes()));
  }

  private boolean sharesDemarche(List<String> scopes) {
    return content.asked().stream()
        .anyMatch(
            demarche ->
                demarche.datapassScope().filter(scopes::contains).isPresent()
                    || scopes.contains(demarche.processCode().value()));
  }

  /** Returns for example {@code NewDemande[hubee-dila, 21920023500014, [AEC]]}. */
  @Override
  public String toString() {
    return "NewDemande[" + form.uid() + ", " + siret.value() + ", " + content + "]";
  }

  /** What is known of a draft to begin. Not thread-safe. */
  public static final class Builder {

    private final RequestForm form;
    private final Siret siret;
    private JsonObject applicant;
    private DraftContent content = DraftContent.nothing();

    private Builder(RequestForm form, Siret siret, EmailAddress applicant) {
      this.form = Objects.requireNonNull(form, "form");
      this.siret = Objects.requireNonNull(siret, "siret");
      this.applicant = JsonObject.empty().with("email", applicant.value());
    }

    /** Who he is, for an account that does not exist yet; DataPass overwrites nothing it knows. */
    public Builder applicantName(String givenName, String familyName) {
      return applicant("given_name", givenName).applicant("family_name", familyName);
    }

    /** What he does at the mairie, and how to call him; either may be null. */
    public Builder applicantJob(@Nullable String jobTitle, @Nullable String phoneNumber) {
      this.applicant =
          applicant
              .with("job_title", Optional.ofNullable(jobTitle))
              .with("phone_number", Optional.ofNullable(phoneNumber));
      return this;
    }

    private Builder applicant(String field, String value) {
      this.applicant = applicant.with(field, Objects.requireNonNull(value, field));
      return this;
    }

    /** The démarches; CertDc's form has but its own, which need not be given. */
    public Builder demarches(List<Demarche> chosen) {
      this.content = content.withDemarches(chosen);
      return this;
    }

    /** The administrateur local; his fields that are null are left to the applicant. */
    public Builder administrator(Contact person) {
      this.content = content.withAdministrator(Objects.requireNonNull(person, "person"));
      return this;
    }

    /**
     * Returns the draft to begin.
     *
     * @throws ViolationsException with one {@link DataPassRules#DEMARCHE_OF_ANOTHER_FORM} for each
     *     démarche that the form does not offer
     */
    public NewDemande build() {
      return new NewDemande(this);
    }
  }
}
