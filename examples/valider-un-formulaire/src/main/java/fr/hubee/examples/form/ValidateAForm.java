// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.form;

import fr.hubee.core.form.FilledForm;
import fr.hubee.core.form.FormCheck;
import fr.hubee.core.form.FormSettings;
import fr.hubee.core.form.FormStage;
import fr.hubee.core.form.SubscriptionForm;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.Severity;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The example: {@code mvn -q -Pformulaire}. */
public final class ValidateAForm {

  /** One day for every run, so that the same démarches are open. */
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  /** Hibernate Validator names its version on the console; a clerk need not know. */
  private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

  private final Page page;
  private final Voices voices = new Voices(FormSettings.standard(), DAY);
  private final FormCheck check = new FormCheck(FormSettings.standard(), DAY);

  private ValidateAForm(PrintStream out) {
    this.page = new Page(out);
  }

  /** Tells the story on standard output, in UTF-8 whatever the locale. */
  public static void main(String[] arguments) {
    HIBERNATE.setLevel(Level.WARNING);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    tell(out);
    out.flush(); // never closed: standard output belongs to the JVM, which may be Maven's
  }

  static void tell(PrintStream out) {
    new ValidateAForm(out).tell();
  }

  private void tell() {
    page.title("Valider le formulaire d'abonnement d'une commune (HubEE)");
    page.line("Nous sommes le 23/11/2026. Les personnes sont inventées, rien n'est envoyé.");
    SubscriptionForm form = Samples.fullOfMistakes();
    typed("a", "Le formulaire tel qu'il a été rempli", form);
    saved(form);
    handedIn(form);
    remarks(form);
    Samples.mend(form);
    typed("e", "Le formulaire corrigé", form);
    accepted(form);
  }

  private void typed(String letter, String title, SubscriptionForm form) {
    page.chapter(letter, title);
    Samples.inputs(form).forEach(page::input);
  }

  private void saved(SubscriptionForm form) {
    page.chapter("b", "Enregistrer le brouillon : qui demande, et quoi ; le reste peut attendre");
    voices.onDraft(form).forEach(page::answer);
  }

  private void handedIn(SubscriptionForm form) {
    page.chapter("c", "Soumettre : Hibernate Validator dit tout ce qui l'empêche");
    List<Answer> answers = voices.onSubmission(form);
    answers.forEach(page::answer);
    page.line(answers.size() + " erreurs ; le formulaire est à corriger.");
  }

  private void remarks(SubscriptionForm form) {
    page.chapter("d", "Ce que les règles ajoutent : rien ne bloque, mais l'opérateur y regardera");
    check.check(form, FormStage.SUBMIT).of(Severity.WARNING).stream()
        .map(Answer::of)
        .forEach(page::answer);
  }

  private void accepted(SubscriptionForm form) {
    page.chapter("f", "Soumettre de nouveau");
    page.line("Hibernate Validator : " + voices.onSubmission(form).size() + " erreur.");
    FilledForm filled = check.convert(form).orThrow();
    page.line("Accepté : " + filled.commune() + ", SIRET " + filled.siret() + ".");
    for (SubscriptionRequest request : filled.drafts(each -> "demande-" + each.uid())) {
      page.line("-> " + request.form().operator() + " : " + request.demarches());
    }
    page.line("Une demande par formulaire de DataPass, prête à être soumise par le demandeur.");
  }
}
