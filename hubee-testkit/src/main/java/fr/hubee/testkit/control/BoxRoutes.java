// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;
import fr.hubee.testkit.internal.json.JsonPlace;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Start again, the seed, the clock, the credentials. */
final class BoxRoutes {

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private static final Message INSTANT =
      new Message(
          "une date avec son décalage est attendue : 2026-12-01T00:01:00+01:00",
          "a date with its offset is expected: 2026-12-01T00:01:00+01:00");
  private static final Message DURATION =
      new Message(
          "une durée est attendue : P30D, PT1H30M", "a duration is expected: P30D, PT1H30M");
  private static final Message BOUNDS =
      new Message("l'heure reste entre 2000 et 2100", "the time stays between 2000 and 2100");
  private static final Message ONE_MOVE =
      new Message("donnez set ou advance, non les deux", "give set or advance, not both");

  private final HubInABox box;

  private BoxRoutes(HubInABox box) {
    this.box = box;
  }

  static List<ControlRoute> of(HubInABox box) {
    BoxRoutes routes = new BoxRoutes(box);
    return List.of(
        ControlRoutes.post(
            "/reset", "tout oublier et repartir du jeu de départ", "start again", routes::reset),
        ControlRoutes.get("/seed", "le jeu de départ", "the seed", call -> box.seed().tree()),
        ControlRoutes.route(
            "PUT", "/seed", "repartir d'un autre jeu", "start with another seed", routes::replace),
        ControlRoutes.post("/seed", "semer en plus", "sow more", routes::add),
        ControlRoutes.get(
            "/credentials", "les identifiants", "the credentials", routes::credentials),
        ControlRoutes.get("/clock", "l'heure du hub", "the time", call -> clock(box, 0)),
        ControlRoutes.post("/clock", "changer l'heure", "change the time", routes::move));
  }

  private @Nullable Object reset(ControlCall call) {
    box.reset();
    return sown();
  }

  private @Nullable Object replace(ControlCall call) {
    box.startWith(Seed.read(call.request().body()));
    return sown();
  }

  private @Nullable Object add(ControlCall call) {
    box.sow(Seed.read(call.request().body()));
    return sown();
  }

  /** How many things of each kind the seed has. */
  private @Nullable Object sown() {
    Shape counts = Shape.of("now", box.clock().instant().toString());
    box.seed().tree().forEach((name, list) -> counts.with(name, list.size()));
    return counts.tree();
  }

  private @Nullable Object credentials(ControlCall call) {
    return box.credentials().stream().map(Views::of).toList();
  }

  private @Nullable Object move(ControlCall call) {
    JsonPlace body = call.body().object(List.of("set", "advance", "stopped"));
    if (body.find("set").isPresent() && body.find("advance").isPresent()) {
      throw body.problem(ONE_MOVE);
    }
    Optional<Instant> target =
        body.find("set").map(BoxRoutes::instant).or(() -> body.find("advance").map(this::later));
    body.find("stopped").map(JsonPlace::flag).ifPresent(box.clock()::stop);
    return clock(box, target.map(box::moveTo).orElse(0));
  }

  private static Instant instant(JsonPlace at) {
    return within(at, at.as(text -> OffsetDateTime.parse(text).toInstant(), INSTANT));
  }

  private Instant later(JsonPlace at) {
    Duration by = at.as(Duration::parse, DURATION);
    if (by.isNegative() || by.compareTo(Duration.between(EARLIEST, LATEST)) > 0) {
      throw at.problem(BOUNDS);
    }
    return within(at, box.clock().instant().plus(by));
  }

  private static Instant within(JsonPlace at, Instant target) {
    if (target.isBefore(EARLIEST) || target.isAfter(LATEST)) {
      throw at.problem(BOUNDS);
    }
    return target;
  }

  private static Map<String, @Nullable Object> clock(HubInABox box, int done) {
    return Shape.of("now", box.clock().instant().toString())
        .with("stopped", box.clock().isStopped())
        .with("done", done)
        .tree();
  }
}
