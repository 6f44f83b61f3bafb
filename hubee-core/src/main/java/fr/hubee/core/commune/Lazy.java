// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value made once, on first use, whatever the number of threads. Not a static holder class: a
 * failure there would reach the second caller as {@code NoClassDefFoundError}, cause lost.
 */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T made = value;
    return made != null ? made : make();
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
