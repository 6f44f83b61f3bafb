// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.mail;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.datapass.model.DataKey;
import fr.hubee.testkit.fake.datapass.model.Latest;
import fr.hubee.testkit.fake.datapass.model.Roles;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is written to, and about what. Guarded by the store's monitor.
 *
 * <p>Source: DataPass v2, mails of the two HubEE types (2026-08-06).
 */
public final class Mailroom {

  private static final String SENDER = "notifications@api.gouv.fr";
  private static final String SUPPORT = "datapass@api.gouv.fr";

  private final Store store;
  private final Latest<Mail> sent = new Latest<>();

  /** Writes about the requests of this store. */
  public Mailroom(Store store) {
    this.store = store;
  }

  /** Returns the latest mails, oldest first. */
  public List<Mail> sent() {
    return sent.all();
  }

  /** Forgets the mails. */
  public void clear() {
    sent.clear();
  }

  /** The request is handed in. */
  public void submitted(StoredRequest request, boolean reopening) {
    toApplicant(request, MailKind.RECEIPT, reopening, MailText.receipt(request, store.today()));
    agents(user -> user.roles().areToldOfSubmissions(request.form()))
        .forEach(
            agent ->
                send(request, MailKind.TO_INSTRUCT, reopening, MailRole.INSTRUCTOR, agent, ""));
  }

  /** The request is approved. */
  public void approved(StoredRequest request, String message, boolean reopening) {
    toApplicant(
        request, MailKind.APPROVED, reopening, MailText.approval(request, message, reopening));
    administrator(request).ifPresent(email -> designated(request, email));
  }

  /** The address of the administrateur local, unless it is the applicant's. */
  private static Optional<String> administrator(StoredRequest request) {
    return request
        .data()
        .text(DataKey.EMAIL)
        .filter(email -> !email.equals(request.applicant().email()));
  }

  private void designated(StoredRequest request, String email) {
    MailKind kind =
        request.form().equals(RequestForm.CERTDC)
            ? MailKind.DESIGNATED_FOR_CERTDC
            : MailKind.DESIGNATED_FOR_BUNDLE;
    send(
        kind,
        MailRole.ADMINISTRATEUR_LOCAL,
        SENDER,
        email,
        kind.subject(false, ""),
        MailText.designation(request));
  }

  /** Corrections are asked for. */
  public void changesRequested(StoredRequest request, String reason, boolean reopening) {
    toApplicant(request, MailKind.CHANGES_REQUESTED, reopening, reason);
  }

  /** The request, or its update, is refused. */
  public void refused(StoredRequest request, String reason, boolean reopening) {
    toApplicant(request, MailKind.REFUSED, reopening, MailText.refusal(reason, reopening));
  }

  /** What was approved is withdrawn. */
  public void revoked(StoredRequest request, String reason) {
    toApplicant(request, MailKind.REVOKED, false, reason);
  }

  /** An agent wrote: the mail has a link alone. */
  public void messageFromInstructor(StoredRequest request) {
    StoredUser applicant = request.applicant();
    MailKind kind = MailKind.MESSAGE_FROM_INSTRUCTOR;
    String subject = kind.subject(request.isReopening(), request.form().label());
    send(kind, MailRole.APPLICANT, SENDER, applicant.email(), subject, "");
  }

  /** The applicant wrote: the mail has a link alone. */
  public void messageFromApplicant(StoredRequest request) {
    MailKind kind = MailKind.MESSAGE_FROM_APPLICANT;
    String subject = kind.subject(false, request.form().label());
    agents(user -> user.roles().have(Roles.Kind.INSTRUCTOR, request.form()))
        .forEach(agent -> send(kind, MailRole.INSTRUCTOR, SENDER, agent.email(), subject, ""));
  }

  /** The request has another applicant. */
  public void transferred(StoredRequest request, StoredUser former) {
    send(request, MailKind.TRANSFERRED, false, MailRole.FORMER_APPLICANT, former, "");
    toApplicant(request, MailKind.TRANSFERRED, false, "");
  }

  /** A webhook of this form fails again and again. */
  public void webhookFailing(RequestForm form, int status) {
    MailKind kind = MailKind.WEBHOOK_FAILING;
    String subject = kind.subject(false, form.label());
    store.users().stream()
        .filter(user -> user.roles().have(Roles.Kind.DEVELOPER, form))
        .forEach(
            user ->
                send(kind, MailRole.DEVELOPER, SUPPORT, user.email(), subject, "HTTP " + status));
  }

  private Stream<StoredUser> agents(Predicate<StoredUser> wanted) {
    return store.users().stream().filter(user -> !user.optedOut()).filter(wanted);
  }

  private void toApplicant(StoredRequest request, MailKind kind, boolean reopening, String text) {
    send(request, kind, reopening, MailRole.APPLICANT, request.applicant(), text);
  }

  private void send(
      StoredRequest request,
      MailKind kind,
      boolean reopening,
      MailRole role,
      StoredUser to,
      String text) {
    String subject = kind.subject(reopening, request.displayId());
    send(kind, role, SENDER, to.email(), subject, MailText.letter(to, request.form(), text));
  }

  private void send(
      MailKind kind, MailRole role, String from, String to, String subject, String text) {
    sent.add(new Mail(store.now(), kind, role, from, to, subject, text));
  }
}
