// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import static fr.hubee.testkit.sample.SampleFiles.pdf;
import static fr.hubee.testkit.sample.SampleFiles.xml;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.testkit.fake.Teledossier;
import java.util.List;
import java.util.Locale;

/**
 * A télédossier of each démarche of the communes, for the mairie of Clamart, ready for {@link
 * fr.hubee.testkit.fake.FakeHubee#deposit}: {@code hub.deposit(SampleTeledossiers.etatCivil())}.
 * Names, types and roots of the files are those of the official kit; what they hold is ours, and
 * short. Nobody is the person concerned.
 *
 * <p>Source: HubEE, valise générique (2022-07-01), for CERTDC, EtatCivil, depotDossierPACS,
 * recensementCitoyen and JeChangeDeCoordonnees. Of HebergementTourisme and DDmariage no sample was
 * published: theirs are unverified, see {@link #isVerified}.
 */
public final class SampleTeledossiers {

  private static final Teledossier.Person NOBODY =
      new Teledossier.Person("Ada", "EXEMPLE", "ada.exemple@example.org");
  private static final int LONGEST_NAME = 6;

  private static final List<String> UNVERIFIED = List.of("HebergementTourisme", "DDmariage");

  private SampleTeledossiers() {}

  /** Returns one of each, CERTDC first. */
  public static List<Teledossier> all() {
    return List.of(
        certdc(),
        etatCivil(),
        depotDossierPacs(),
        recensementCitoyen(),
        jeChangeDeCoordonnees(),
        hebergementTourisme(),
        ddMariage());
  }

  /**
   * Returns that of a démarche.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Teledossier of(ProcessCode code) {
    return all().stream()
        .filter(each -> each.processCode().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sample of " + code));
  }

  /**
   * Returns a number that says that it is one of a test: {@code ESSAI-AEC-0000000000001}.
   *
   * @param sample which one of them; 0 or more
   */
  public static String number(ProcessCode processCode, int sample) {
    String name =
        DemarcheCatalogue.standard()
            .find(processCode)
            .map(demarche -> demarche.code().value())
            .orElseGet(processCode::value);
    String shortened = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    return String.format(Locale.ROOT, "ESSAI-%s-%013d", shortened, sample);
  }

  /** False when nothing published says what files of this démarche look like. */
  public static boolean isVerified(ProcessCode code) {
    return !UNVERIFIED.contains(code.value());
  }

  /** Returns a death certificate: the part of which the commune gets a copy, as PDF and as XML. */
  public static Teledossier certdc() {
    String name = "ER20260000001_20261123_0900_VA";
    return of(
        "CERTDC",
        "DGS-CERTDC-1000000000001",
        pdf(name + ".pdf", "VA_CertificatdeDeces", "Certificat de décès"),
        xml(
            name + ".xml",
            "VA_CertificatdeDeces",
            ISO_8859_1,
            "<InsermCertificatAdministrative version=\"1.00.00\"><DateDeces><Date>2026-11-22</Date>"
                + "</DateDeces><Defunt><Nom>EXEMPLE</Nom><Prenoms>Ada</Prenoms></Defunt>"
                + "<Validation><NNC>ER20260000001</NNC></Validation>"
                + "</InsermCertificatAdministrative>"));
  }

  /** Returns a request for a copy of a birth certificate. */
  public static Teledossier etatCivil() {
    return of(
        "EtatCivil",
        "DILA-AEC-1000000000001",
        pdf("ActeEtatCivil-PDF.pdf", "ActeEtatCivil-PDF", "Demande d'acte d'état civil"),
        xml(
            "ActeEtatCivil-XML.xml",
            "ActeEtatCivil-XML",
            UTF_8,
            "<EnveloppeMetierType canal_utilise=\"0\"><DemandeActe><TypeActe><Code>NAISSANCE</Code>"
                + "</TypeActe><LieuActe><CodeINSEE>92023</CodeINSEE></LieuActe><NombreExemplaires>1"
                + "</NombreExemplaires></DemandeActe></EnveloppeMetierType>"));
  }

  /** Returns the preparation of a Pacs, with the papers of both partners. */
  public static Teledossier depotDossierPacs() {
    String name = "A-1-EXEMPLE1-depotDossierPACS-";
    return of(
        "depotDossierPACS",
        "DILA-DDPACS-1000000000001",
        pdf("15725-02.pdf", "15725-02", "Convention de Pacs"),
        pdf(name + "an-0.pdf", "an", "Acte de naissance"),
        pdf(name + "anp-1.pdf", "anp", "Acte de naissance du partenaire"),
        pdf(name + "cp-2.pdf", "cp", "Convention personnalisée"),
        xml(
            "flux-pacs.xml",
            "flux-pacs",
            UTF_8,
            "<PACS><partenaire1/><partenaire2/><convention/><residenceCommune/></PACS>"),
        pdf("recapPDF.pdf", "recapPDF", "Récapitulatif"));
  }

  /** Returns a declaration for the recensement, with two papers. */
  public static Teledossier recensementCitoyen() {
    String name = "A-1-EXEMPLE1-recensementCitoyen-";
    return of(
        "recensementCitoyen",
        "DILA-RCO-1000000000001",
        xml(
            "10870-XML.xml",
            "10870-XML",
            UTF_8,
            "<RecensementCitoyen><Convention/><Formalite/><Personne/></RecensementCitoyen>"),
        pdf("10870-PDF.pdf", "10870-PDF", "Recensement citoyen"),
        pdf(name + "jf-1.pdf", "jf", "Livret de famille"),
        pdf(name + "ji-0.pdf", "ji", "Pièce d'identité"));
  }

  /** Returns a change of address. */
  public static Teledossier jeChangeDeCoordonnees() {
    return of(
        "JeChangeDeCoordonnees",
        "DILA-JCC-1000000000001",
        pdf("flux-siv.pdf", "flux-siv", "Changement de coordonnées"),
        xml("flux-siv.xml", "flux-siv", UTF_8, "<EnveloppeMetierType canal_utilise=\"0\"/>"));
  }

  /** Returns a declaration of lodgings for tourists; unverified. */
  public static Teledossier hebergementTourisme() {
    return of(
        "HebergementTourisme",
        "DILA-DHTOU-1000000000001",
        pdf("hebergement.pdf", "documents", "Hébergement de tourisme"),
        xml("hebergement.xml", "documents", UTF_8, "<HebergementTourisme/>"));
  }

  /** Returns the papers for a wedding; unverified. */
  public static Teledossier ddMariage() {
    return of(
        "DDmariage",
        "DILA-DDMAR-1000000000001",
        pdf("mariage.pdf", "documents", "Dossier de mariage"),
        xml("mariage.xml", "documents", UTF_8, "<Mariage/>"));
  }

  private static Teledossier of(String code, String number, Teledossier.File... files) {
    return new Teledossier(
        new ProcessCode(code),
        number,
        NOBODY,
        List.of(SampleCommunes.ORGANIZATION),
        List.of(files));
  }
}
