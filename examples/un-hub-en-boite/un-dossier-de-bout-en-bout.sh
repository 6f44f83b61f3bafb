#!/usr/bin/env bash
# Copyright the HubEE SDK authors
# SPDX-License-Identifier: Apache-2.0
#
# Un recensement citoyen, du dépôt par la DILA à son effacement, avec curl et rien d'autre.
# Le hub d'abord, dans une autre fenêtre : mvn -q -Pfake-hub
# Puis : HUBEE=http://127.0.0.1:8042 ./un-dossier-de-bout-en-bout.sh
set -euo pipefail

HUBEE=${HUBEE:-http://127.0.0.1:8042}
TD=$HUBEE/teledossiers/v1
MAIRIE='{"type":"SI","companyRegister":"21920023500014","branchCode":"92023"}'
NUMERO=DILA-RCO-$(printf '%013d' "${NUMERO:-$$}")

command -v curl > /dev/null || { echo 'Il manque curl : installez-le puis recommencez.' >&2; exit 127; }
ATELIER=$(mktemp -d)
trap 'rm -rf "$ATELIER"' EXIT

etape() { echo; echo "== $*"; }
dire() { echo "   $*"; }
echec() { echo "   ÉCHEC : $*" >&2; exit 1; }

curl -fsS -o /dev/null "$HUBEE/__hubee" ||
  echec "aucun faux hub ne répond à $HUBEE : lancez-en un par mvn -q -Pfake-hub"

# Un texte dans du JSON : le premier "nom":"valeur".
champ() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }

# L'empreinte SHA-256 d'un fichier ; la même en Base64, comme le hub l'écrit.
empreinte() { { sha256sum "$1" 2> /dev/null || shasum -a 256 "$1"; } | cut -c 1-64; }
digest() { printf '%b' "$(empreinte "$1" | sed 's/../\\x&/g')" | base64; }
taille() { wc -c < "$1" | tr -d ' '; }

jeton() { # identifiant scope
  curl -fsS -u "$1:$1-secret" -d grant_type=client_credentials -d "scope=$2" "$HUBEE/token" | champ access_token
}

# Chaque appel dit de quel logiciel il vient ; sous le nom de qui : DILA ou MAIRIE.
appel() { # jeton méthode adresse [options de curl]
  local jeton=$1 methode=$2 adresse=$3
  shift 3
  curl -fsS -X "$methode" -H "Authorization: Bearer $jeton" -H 'editorName: Exemple' \
    -H 'applicationName: curl' -H 'softwareVersion: 1.0' "$adresse" "$@"
}
json() { appel "$1" "$2" "$3" -H 'Content-Type: application/json' -d "$4"; }
envoyer() { # jeton adresse fichier
  appel "$1" PUT "$2" -H 'Content-Type: application/octet-stream' -H "digest: $(digest "$3")" \
    --data-binary "@$3"
}
code() { # le code HTTP d'un appel, même refusé
  local jeton=$1 methode=$2 adresse=$3
  curl -sS -o /dev/null -w '%{http_code}' -X "$methode" -H "Authorization: Bearer $jeton" "$adresse"
}

# La notification de ce dossier dont l'eventStatus est celui-ci (null : un nouveau dossier).
notification() { # jeton statut
  local toutes
  toutes=$(appel "$1" GET "$TD/notifications?eventDetails=true&maxResult=1000")
  printf '%s\n' "${toutes//'},{"id"'/$'}\n{"id"'}" | grep "\"caseId\":\"$CAS\"" |
    grep -F "\"eventStatus\":$2" | head -n 1
}
lue() { appel "$1" DELETE "$TD/notifications/$2"; }

comparer() { # reçu envoyé
  [ "$(empreinte "$1")" = "$(empreinte "$2")" ] || echec "le fichier reçu n'est pas celui qui fut envoyé"
  dire "SHA-256 identiques : $(empreinte "$1")"
}

# L'autre partie lit l'événement, en prend acte, efface la notification ; l'auteur efface la sienne.
prendre_acte() { # jeton de qui lit, jeton de l'auteur
  local avis
  avis=$(notification "$1" '"SENT"')
  EVENEMENT=$(printf '%s' "$avis" | champ eventId)
  LU=$(appel "$1" GET "$TD/cases/$CAS/events/$EVENEMENT")
  json "$1" PATCH "$TD/cases/$CAS/events/$EVENEMENT" '{"status":"RECEIVED"}'
  lue "$1" "$(printf '%s' "$avis" | champ id)"
  lue "$2" "$(notification "$2" '"RECEIVED"' | champ id)"
}

# Un événement avec un fichier : annoncé, envoyé, transmis.
deposer_piece() { # jeton nouveau-statut message fichier
  local evenement piece adresse
  evenement=$(json "$1" POST "$TD/cases/$CAS/events" "{\"actionType\":\"ATTACH_DEPOSIT\",
    \"author\":\"Exemple\",\"notification\":true,\"caseNewStatus\":\"$2\",\"message\":\"$3\",
    \"attachments\":[{\"fileName\":\"$(basename "$4")\",\"type\":\"ji\",\"size\":$(taille "$4"),
    \"mimeType\":\"application/pdf\"}]}")
  adresse=$TD/cases/$CAS/events/$(printf '%s' "$evenement" | champ id)
  piece=$(printf '%s' "${evenement#*\"attachments\":}" | champ id)
  envoyer "$1" "$adresse/attachments/$piece" "$4"
  json "$1" PATCH "$adresse" '{"status":"SENT"}'
  PIECE=$adresse/attachments/$piece
}

statut() { json "$1" POST "$TD/cases/$CAS/events" "{\"actionType\":\"STATUS_UPDATE\",
  \"author\":\"Exemple\",\"notification\":true,\"caseNewStatus\":\"$2\",\"message\":\"$3\"}" > /dev/null; }

printf '%%PDF-1.4\n%% le formulaire 10870, pour de faux\n%%%%EOF\n' > "$ATELIER/10870.pdf"
printf '<?xml version="1.0" encoding="UTF-8"?>\n<recensement/>\n' > "$ATELIER/10870.xml"
printf '%%PDF-1.4\n%% le justificatif qui manquait\n%%%%EOF\n' > "$ATELIER/justificatif.pdf"
printf '%%PDF-1.4\n%% une attestation de recensement sans valeur\n%%%%EOF\n' > "$ATELIER/attestation.pdf"

etape "1. Chacun se fait connaître : la DILA, qui envoie, et la mairie de Clamart, qui reçoit"
DILA=$(jeton dila OSL)
CLAMART=$(jeton clamart-recensementcitoyen SI)
dire "deux jetons, bons pour une heure"

etape "2. La DILA annonce le dossier $NUMERO et ses deux pièces"
decrire() { # numéro du dossier
  cat << FIN
{"processCode":"recensementCitoyen","externalId":"$1",
 "applicant":{"firstName":"Camille","lastName":"Modèle","email":"camille.modele@example.org"},
 "cases":[{"externalId":"$1-01","recipient":$MAIRIE,"partnerAttributes":null}],
 "attachments":[
  {"fileName":"10870.pdf","type":"10870-PDF","size":$(taille "$ATELIER/10870.pdf"),
   "mimeType":"application/pdf","recipients":["$1-01"]},
  {"fileName":"10870.xml","type":"10870-XML","size":$(taille "$ATELIER/10870.xml"),
   "mimeType":"application/xml","recipients":["$1-01"]}]}
FIN
}
DOSSIER=$(json "$DILA" POST "$TD/folders" "$(decrire "$NUMERO")")
FOLDER=$(printf '%s' "$DOSSIER" | champ id)
CAS=$(printf '%s' "${DOSSIER#*\"cases\":}" | champ id)
PIECES=${DOSSIER#*\"attachments\":}
PDF=$(printf '%s' "$PIECES" | champ id)
XML=$(printf '%s' "${PIECES#*\},\{}" | champ id)
dire "dossier $FOLDER, en attente de ses pièces"

etape "3. La DILA envoie les deux pièces et vérifie qu'elles sont arrivées"
envoyer "$DILA" "$TD/folders/$FOLDER/attachments/$PDF" "$ATELIER/10870.pdf"
envoyer "$DILA" "$TD/folders/$FOLDER/attachments/$XML" "$ATELIER/10870.xml"
ARRIVEES=$(appel "$DILA" GET "$TD/folders/$FOLDER" | grep -o '"status":"RECEIVED"' | wc -l)
[ "$ARRIVEES" -eq 2 ] || echec "deux pièces attendues, $ARRIVEES arrivées"
dire "2 pièces reçues par le hub"

etape "4. La DILA dit que le dossier est complet : la mairie est prévenue"
json "$DILA" PATCH "$TD/folders/$FOLDER" '{"globalStatus":"HUBEE_COMPLETED"}'

etape "5. La mairie lit ses notifications, puis le dossier"
AVIS=$(notification "$CLAMART" null)
CONTENU=$(appel "$CLAMART" GET "$TD/cases/$CAS")
dire "nouveau dossier $(printf '%s' "$CONTENU" | champ externalId), statut $(printf '%s' "$CONTENU" | champ status)"

etape "6. La mairie télécharge les pièces et compare leur empreinte"
appel "$CLAMART" GET "$TD/cases/$CAS/attachments/$PDF" -o "$ATELIER/recu.pdf" -D "$ATELIER/entetes"
comparer "$ATELIER/recu.pdf" "$ATELIER/10870.pdf"
tr -d '\r' < "$ATELIER/entetes" | grep -iqF "digest: $(digest "$ATELIER/recu.pdf")" || echec "l'en-tête digest ment"
appel "$CLAMART" GET "$TD/cases/$CAS/attachments/$XML" -o "$ATELIER/recu.xml"
comparer "$ATELIER/recu.xml" "$ATELIER/10870.xml"

etape "7. La mairie dit qu'elle a reçu le dossier ; la DILA en prend acte"
statut "$CLAMART" SI_RECEIVED 'Dossier bien reçu'
lue "$CLAMART" "$(printf '%s' "$AVIS" | champ id)"
prendre_acte "$DILA" "$CLAMART"
dire "la DILA lit : $(printf '%s' "$LU" | champ message)"

etape "8. Il manque un justificatif : la mairie le demande, la DILA l'envoie"
statut "$CLAMART" IN_PROGRESS 'Dossier en cours'
prendre_acte "$DILA" "$CLAMART"
statut "$CLAMART" ADD_AWAITING 'Il manque un justificatif'
prendre_acte "$DILA" "$CLAMART"
deposer_piece "$DILA" HUBEE_NOTIFIED 'Voici le justificatif' "$ATELIER/justificatif.pdf"
prendre_acte "$CLAMART" "$DILA"
dire "la mairie lit : $(printf '%s' "$LU" | champ message)"
appel "$CLAMART" GET "$PIECE" -o "$ATELIER/recu-justificatif.pdf"
comparer "$ATELIER/recu-justificatif.pdf" "$ATELIER/justificatif.pdf"

etape "9. La mairie répond par une attestation : le dossier est traité"
statut "$CLAMART" IN_PROGRESS 'Dossier repris'
prendre_acte "$DILA" "$CLAMART"
deposer_piece "$CLAMART" DONE 'Voici votre attestation' "$ATELIER/attestation.pdf"
prendre_acte "$DILA" "$CLAMART"
dire "la DILA lit : $(printf '%s' "$LU" | champ message)"
appel "$DILA" GET "$PIECE" -o "$ATELIER/recue-attestation.pdf"
comparer "$ATELIER/recue-attestation.pdf" "$ATELIER/attestation.pdf"

cloturer() {
  json "$DILA" PATCH "$TD/cases/$CAS" '{"status":"CLOSED"}'
  statut "$DILA" CLOSED 'Dossier clos'
  json "$DILA" PATCH "$TD/folders/$FOLDER" '{"globalStatus":"CLOSED"}'
  prendre_acte "$CLAMART" "$DILA"
  dire "statut du dossier : $(appel "$DILA" GET "$TD/folders/$FOLDER" | champ globalStatus)"
}
etape "10. La DILA clôt le dossier"
cloturer

etape "11. Erreur : la DILA rouvre le dossier, puis le clôt de nouveau"
json "$DILA" PATCH "$TD/cases/$CAS" '{"status":"HUBEE_NOTIFIED"}'
json "$DILA" PATCH "$TD/folders/$FOLDER" '{"globalStatus":"HUBEE_NOTIFIED"}'
statut "$DILA" HUBEE_NOTIFIED 'Dossier rouvert'
prendre_acte "$CLAMART" "$DILA"
dire "la mairie lit : $(printf '%s' "$LU" | champ message)"
statut "$CLAMART" IN_PROGRESS 'Dossier revu'
prendre_acte "$DILA" "$CLAMART"
statut "$CLAMART" DONE 'Rien à changer'
prendre_acte "$DILA" "$CLAMART"
cloturer

etape "12. Effacer : un dossier complet ne s'efface pas à la main, un brouillon si"
dire "effacer le dossier clos : HTTP $(code "$DILA" DELETE "$TD/folders/$FOLDER")"
BROUILLON=$(json "$DILA" POST "$TD/folders" "$(decrire "$NUMERO-B")" | champ id)
dire "effacer un brouillon : HTTP $(code "$DILA" DELETE "$TD/folders/$BROUILLON")"
dire "le relire : HTTP $(code "$DILA" GET "$TD/folders/$BROUILLON")"

etape "13. Le temps passe, sur l'horloge du faux hub : archivé, puis effacé"
avancer() { curl -fsS "$HUBEE/__hubee/clock" -d "{\"advance\":\"$1\"}" > /dev/null; DILA=$(jeton dila OSL); }
avancer P31D
dire "un mois plus tard : $(appel "$DILA" GET "$TD/folders/$FOLDER" | champ globalStatus)"
avancer P31D
dire "deux mois plus tard : HTTP $(code "$DILA" GET "$TD/folders/$FOLDER")"

etape "14. Ce que le hub a vu passer"
INVALIDES=$(curl -fsS "$HUBEE/__hubee/journal" | grep -c '"invalid" : true' || true)
dire "appels contraires au contrat : $INVALIDES"
echo
echo "Tout s'est bien passé. Le faux hub vit désormais deux mois plus tard ; pour le remettre à neuf :"
echo "curl -X POST $HUBEE/__hubee/reset"
