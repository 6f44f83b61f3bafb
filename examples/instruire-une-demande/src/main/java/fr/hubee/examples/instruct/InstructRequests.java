// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The queues of DGS, DILA and the HubEE team, over a desk in memory: {@code mvn -q -Pinstruction
 * process-classes}.
 *
 * <p>Exit codes: 0 the story was told, 1 it broke.
 */
public final class InstructRequests {

  static final int TOLD = 0;
  static final int BROKEN = 1;

  private InstructRequests() {}

  /** Runs the story on standard output, in UTF-8 whatever the locale. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int code = tell(out);
    out.flush(); // never closed: standard output belongs to the JVM, which may be Maven's
    if (code != TOLD) {
      System.exit(code);
    }
  }

  /** A stack trace is never the user's answer. */
  private static int tell(PrintStream out) {
    try {
      run(out);
      return TOLD;
    } catch (RuntimeException | LinkageError unexpected) {
      out.println("La démonstration s'est arrêtée sur une erreur inattendue : " + unexpected);
      out.println("-> Signalez-la avec la ligne de commande utilisée.");
      return BROKEN;
    }
  }

  static void run(PrintStream out) {
    Sheet sheet = new Sheet(out);
    Stage stage = new Stage();
    Teller teller = new Teller(sheet, stage);
    sheet.title("Instruire les demandes d'abonnement : les files de la DGS et de la DILA");
    sheet.line("Démonstration en mémoire, sur cette machine : rien n'est envoyé à l'État.");
    new DepositChapter(sheet, stage, teller).tell();
    QueueChapter queue = new QueueChapter(sheet, stage);
    queue.tell("b", "Ce qui attend une décision");
    stage.nextMorning();
    InstructionChapter instruction = new InstructionChapter(sheet, stage, teller);
    instruction.tell();
    instruction.tellTwoAgents();
    stage.nextMorning();
    new TeamChapter(sheet, stage, teller).tell();
    queue.tell("f", "Ce qui attend encore");
    new TrailChapter(sheet, stage).tell("g", "1");
  }
}
