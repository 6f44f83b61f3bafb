// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.fixture.Forms;
import fr.hubee.core.rule.Violation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said at a path can be shown at the input of that name, and bound from it. */
class BeanPathsTest {

  static List<String> paths() {
    return new FormCheck(Forms.settings(), Forms.NOVEMBER_2026)
        .check(new SubscriptionForm(), FormStage.SUBMIT).stream().map(Violation::path).toList();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void a_path_leads_to_a_property_that_can_be_read_and_written(String path) throws Exception {
    Object bean = new SubscriptionForm();
    for (String name : path.split("\\.")) {
      Method getter = getter(bean.getClass(), name);
      assertThat(setter(getter)).isNotNull();
      Object value = getter.invoke(bean);
      bean = value == null ? "" : value;
    }
  }

  @Test
  void every_property_can_be_written_and_every_bean_made_empty() throws Exception {
    for (Class<?> bean :
        List.of(
            SubscriptionForm.class,
            OrganisationSection.class,
            PeopleSection.class,
            ApplicantSection.class,
            AdministratorSection.class,
            TermsSection.class)) {
      for (Method method : bean.getMethods()) {
        if (method.getName().matches("(get|is)(?!Class).+") && method.getParameterCount() == 0) {
          assertThat(setter(method)).isNotNull();
        }
      }
      bean.getConstructor().newInstance();
    }
  }

  private static Method getter(Class<?> bean, String name) {
    String ending = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Arrays.stream(bean.getMethods())
        .filter(method -> method.getName().matches("(get|is)" + ending))
        .findFirst()
        .orElseThrow();
  }

  private static Method setter(Method getter) throws NoSuchMethodException {
    String name = getter.getName().replaceFirst("get|is", "set");
    return getter.getDeclaringClass().getSuperclass() == PersonSection.class
        ? PersonSection.class.getMethod(name, getter.getReturnType())
        : getter.getDeclaringClass().getMethod(name, getter.getReturnType());
  }
}
