// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.identity.Contact;
import fr.hubee.testkit.fake.datapass.model.DataKey;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types into a form, by the names on the wire: maps that {@link Person#open} and
 * {@link Person#edit} take.
 *
 * <p>Source: DataPass v2, keys of the two HubEE types (2026-08-06).
 */
public final class FormData {

  private FormData() {}

  /** Returns the fields of the administrateur local; a null one is typed as nothing. */
  public static Map<String, @Nullable Object> of(Contact administrator) {
    Map<String, @Nullable Object> typed = new LinkedHashMap<>();
    typed.put(DataKey.FAMILY_NAME.wire(), administrator.familyName());
    typed.put(DataKey.GIVEN_NAME.wire(), administrator.givenName());
    typed.put(DataKey.EMAIL.wire(), administrator.email());
    typed.put(DataKey.PHONE_NUMBER.wire(), administrator.phoneNumber());
    typed.put(DataKey.JOB_TITLE.wire(), administrator.jobTitle());
    return typed;
  }

  /** Returns the démarches ticked and the fields of the administrateur local. */
  public static Map<String, @Nullable Object> of(Contact administrator, Demarche... ticked) {
    Map<String, @Nullable Object> typed = of(administrator);
    typed.putAll(ticking(ticked));
    return typed;
  }

  /** Returns the démarches ticked alone; those without a name on DataPass are left out. */
  public static Map<String, @Nullable Object> ticking(Demarche... ticked) {
    List<String> scopes =
        Arrays.stream(ticked).map(Demarche::datapassScope).flatMap(Optional::stream).toList();
    return ticking(scopes);
  }

  /** Returns the démarches ticked alone, by their names on DataPass. */
  public static Map<String, @Nullable Object> ticking(List<String> scopes) {
    Map<String, @Nullable Object> typed = new LinkedHashMap<>();
    typed.put(DataKey.SCOPES.wire(), List.copyOf(scopes));
    return typed;
  }
}
