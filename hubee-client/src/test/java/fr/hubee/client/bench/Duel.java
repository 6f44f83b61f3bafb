// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * The same work by both, in turns, so that whatever else the machine does meets both alike. Of each
 * the least time is printed, and the median, which tells how busy the machine was; the ratio is
 * that of the least ones.
 */
final class Duel {

  private static final double NANOS_PER_SECOND = 1e9;

  private final int port;
  private final int warmUps;
  private final int rounds;

  Duel(int port, int warmUps, int rounds) {
    this.port = port;
    this.warmUps = warmUps;
    this.rounds = rounds;
  }

  @FunctionalInterface
  interface Work {
    void doneBy(Contender contender) throws IOException;
  }

  /**
   * Prints a row.
   *
   * @param units what each time of the work is divided by, for the unit
   */
  void print(String row, String unit, double units, Work work) throws IOException {
    double[] client = new double[rounds];
    double[] hand = new double[rounds];
    try (Contender one = new ByClient(port);
        Contender other = new ByHand(port)) {
      for (int i = -warmUps; i < rounds; i++) {
        double byClient = seconds(one, work) / units;
        double byHand = seconds(other, work) / units;
        if (i >= 0) {
          client[i] = byClient;
          hand[i] = byHand;
        }
      }
    }
    print(row, unit, client, hand);
  }

  private static double seconds(Contender contender, Work work) throws IOException {
    long start = System.nanoTime();
    work.doneBy(contender);
    return (System.nanoTime() - start) / NANOS_PER_SECOND;
  }

  static void print(String row, String unit, double[] client, double[] hand) {
    Arrays.sort(client);
    Arrays.sort(hand);
    System.out.printf(
        Locale.ROOT,
        "%-44s client %10.3f (median %10.3f)  by hand %10.3f (median %10.3f) %-4s"
            + "  client is %.2f times as fast (median %.2f)%n",
        row,
        client[0],
        client[client.length / 2],
        hand[0],
        hand[hand.length / 2],
        unit,
        hand[0] / client[0],
        hand[hand.length / 2] / client[client.length / 2]);
  }
}
