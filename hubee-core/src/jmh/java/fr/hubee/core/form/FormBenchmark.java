// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.fixture.JakartaValidator;
import fr.hubee.core.rule.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A full form, right in every field, and the same with a mistake in most of them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
    value = 2,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@SuppressWarnings("this-escape") // nobody extends it but the generated code
public class FormBenchmark {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

  private final FormCheck plain = new FormCheck(FormSettings.standard(), CLOCK);
  private final Validator hibernate =
      JakartaValidator.of(FormSettings.standard(), CLOCK, Locale.FRENCH);
  private final SubscriptionForm right = form("21920023500014", "camille.modele@mairie-exemple.fr");
  private final SubscriptionForm wrong = form("2192002350001", "camille modele");

  private final HandWrittenForm byHand =
      new HandWrittenForm(
          FormSettings.standard().directory(),
          LocalDate.ofInstant(CLOCK.instant(), CLOCK.getZone()));
  private final Validator bare = JakartaValidator.bare();
  private final AnnotatedForm rightAnnotated = AnnotatedForm.of(right);
  private final AnnotatedForm wrongAnnotated = AnnotatedForm.of(wrong);

  /** Makes sure that what is right is right to all. */
  public FormBenchmark() {
    if (!formByHand()
        || !formByPlainRules().isEmpty()
        || !formByHibernateValidator().isEmpty()
        || !formByBuiltInConstraints().isEmpty()) {
      throw new IllegalStateException("the right form is wrong");
    }
  }

  private static SubscriptionForm form(String siret, String email) {
    SubscriptionForm form = new SubscriptionForm();
    form.getOrganisation().setSiret(siret);
    form.getOrganisation().setCodeCommune("92023");
    form.setDemarches(List.of("AEC", "DDPACS", "RCO", "JCC"));
    fill(form.getPeople().getApplicant(), email);
    fill(form.getPeople().getAdministrator(), email);
    form.getTerms().setAccepted(true);
    return form;
  }

  private static void fill(PersonSection person, String email) {
    person.setFamilyName("Modèle");
    person.setGivenName("Camille");
    person.setEmail(email);
    person.setPhoneNumber("01 99 00 12 34");
    person.setJobTitle("Agent d'état civil");
  }

  /** The rival by hand: yes or no, without a reason. */
  @Benchmark
  public boolean formByHand() {
    return byHand.isRight(right);
  }

  /** Ours. */
  @Benchmark
  public Violations formByPlainRules() {
    return plain.check(right, FormStage.SUBMIT);
  }

  /** The rival: the same rules, the same sentences, as constraints of ours. */
  @Benchmark
  public Set<ConstraintViolation<SubscriptionForm>> formByHibernateValidator() {
    return hibernate.validate(right);
  }

  /** The other rival: fewer rules, by the constraints that everybody has. */
  @Benchmark
  public Set<ConstraintViolation<AnnotatedForm>> formByBuiltInConstraints() {
    return bare.validate(rightAnnotated);
  }

  /** Ours, mistakes told. */
  @Benchmark
  public Violations wrongFormByPlainRules() {
    return plain.check(wrong, FormStage.SUBMIT);
  }

  /** The rival, mistakes told. */
  @Benchmark
  public Set<ConstraintViolation<SubscriptionForm>> wrongFormByHibernateValidator() {
    return hibernate.validate(wrong);
  }

  /** The other rival, mistakes told in one language. */
  @Benchmark
  public Set<ConstraintViolation<AnnotatedForm>> wrongFormByBuiltInConstraints() {
    return bare.validate(wrongAnnotated);
  }
}
