// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0

import fr.hubee.core.form.AdministratorSection;
import fr.hubee.core.form.FormCheck;
import fr.hubee.core.form.FormSettings;
import fr.hubee.core.form.OrganisationSection;
import fr.hubee.core.form.SubscriptionForm;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Checks and converts a form where no validator, not even its API, is on the class path. */
public class FormProbe {

  public static void main(String[] arguments) throws Exception {
    SubscriptionForm form = new SubscriptionForm();
    FormCheck check =
        new FormCheck(
            FormSettings.standard(),
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
    int missing = check.convert(form).violations().asList().size();
    fill(form);
    System.out.println(
        missing + " then " + check.convert(form).orThrow() + ", annotations " + annotations());
  }

  private static void fill(SubscriptionForm form) {
    form.getOrganisation().setSiret("21920023500014");
    form.getOrganisation().setCodeCommune("92023");
    form.setDemarches(List.of("AEC"));
    form.getPeople().getApplicant().setFamilyName("Lefevre");
    form.getPeople().getApplicant().setGivenName("Maelle");
    form.getPeople().getApplicant().setEmail("maelle.lefevre@clamart.fr");
    form.getPeople().getApplicant().setPhoneNumber("0140950000");
    form.getPeople().getApplicant().setJobTitle("Agent");
    form.getPeople().fillAdministratorWithApplicant();
    form.getTerms().setAccepted(true);
  }

  /** What a framework would do: look at every annotation of the beans. */
  private static long annotations() {
    long found = 0;
    for (Class<?> bean :
        List.of(SubscriptionForm.class, OrganisationSection.class, AdministratorSection.class)) {
      found += ours(bean);
      for (Method method : bean.getMethods()) {
        found += ours(method);
      }
    }
    return found;
  }

  private static long ours(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .filter(each -> each.annotationType().getName().startsWith("fr.hubee.core.form."))
        .count();
  }
}
