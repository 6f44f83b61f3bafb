// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
//
// Writes the commune directory that hubee-core embeds.
//
//   npm pack @etalab/decoupage-administratif@6.0.0
//   tar -xzf etalab-decoupage-administratif-6.0.0.tgz          (makes the folder "package")
//   node hubee-core/src/generator/generate-communes.mjs package
//
// Needs Node 20 and nothing else. A second argument names another output folder. The same package
// and the same Node give the same bytes; another Node may deflate otherwise, to the same text.
//
// For a new vintage: change VINTAGE and EXPECTED below, the resource name in EmbeddedCommunes and
// the figures in EmbeddedCommunesTest; nothing else knows the year.
//
// The text inside the gzip, one line each:
//   hubee-communes 1               the format and its version
//   year, source                   what EmbeddedCommunes.vintage() says
//   kinds                          one letter per entry: Actuelle, Déléguée, aSsociée, Municipal
//   codes, names, sirens, parents  entries separated by "|", empty where there is none
//   formers, postals               the same, several codes in one entry separated by a space
// Entries are ordered by code, then by kind in the order above. Columns rather than rows, because
// like deflates better beside like.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const PACKAGE = '@etalab/decoupage-administratif';
const VERSION = '6.0.0';
const VINTAGE = 2026;
const SOURCE =
  'INSEE, code officiel géographique ; SIREN : DGCL ; codes postaux : La Poste ; réunis par Etalab, ' +
  `paquet npm ${PACKAGE} ${VERSION} ; Licence Ouverte 2.0`;
const EXPECTED = {
  entries: 37590,
  'commune-actuelle': 34969,
  'commune-deleguee': 2105,
  'commune-associee': 471,
  'arrondissement-municipal': 45,
  sirens: 34875,
  'former codes': 4240,
};
const LETTERS = {
  'commune-actuelle': 'A',
  'commune-deleguee': 'D',
  'commune-associee': 'S',
  'arrondissement-municipal': 'M',
};
const KINDS = Object.keys(LETTERS);
const CODE = /^(?!00)(?:[0-9]{2}|2[AB])[0-9]{3}$/;
const SEPARATORS = /[|\n\r]/;

function main([folder, output = defaultOutput()]) {
  require(folder, 'usage: node generate-communes.mjs <folder of the unpacked package> [output]');
  const { name, version } = readJson(folder, 'package.json');
  require(name === PACKAGE && version === VERSION,
    `${folder} holds ${name} ${version} instead of ${PACKAGE} ${VERSION}`);
  const entries = readJson(folder, 'data/communes.json').map(entryOf).sort(byCodeThenKind);
  checkFigures(entries);
  checkEntries(entries);
  const bytes = compress(textOf(entries));
  const file = join(output, `communes-${VINTAGE}.txt.gz`);
  mkdirSync(output, { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${file}: ${entries.length} entries, ${bytes.length} bytes`);
}

function defaultOutput() {
  const here = dirname(fileURLToPath(import.meta.url));
  return join(here, '../main/resources/fr/hubee/core/commune');
}

function readJson(folder, file) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function entryOf(row) {
  return {
    type: row.type,
    code: row.code,
    name: row.nom.normalize('NFC'),
    siren: row.siren ?? '',
    parent: row.chefLieu ?? row.commune ?? '',
    formers: row.anciensCodes ?? [],
    postals: row.codesPostaux ?? [],
  };
}

// Code units, never localeCompare: the order must not depend on the machine.
function byCodeThenKind(a, b) {
  if (a.code !== b.code) {
    return a.code < b.code ? -1 : 1;
  }
  return KINDS.indexOf(a.type) - KINDS.indexOf(b.type);
}

function checkFigures(entries) {
  const found = {
    entries: entries.length,
    sirens: entries.filter((entry) => entry.siren).length,
    'former codes': entries.flatMap((entry) => entry.formers).length,
  };
  for (const kind of KINDS) {
    found[kind] = entries.filter((entry) => entry.type === kind).length;
  }
  for (const [figure, expected] of Object.entries(EXPECTED)) {
    require(found[figure] === expected,
      `${figure}: ${found[figure]} instead of ${expected}; is it another vintage?`);
  }
}

function checkEntries(entries) {
  const current = new Set(
    entries.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code));
  requireDistinct('kind and code', entries.map(({ type, code }) => `${type} ${code}`));
  requireDistinct('SIREN', entries.map(({ siren }) => siren).filter(Boolean));
  requireDistinct('former code', entries.flatMap(({ formers }) => formers));
  for (const entry of entries) {
    checkEntry(entry, current);
  }
}

function checkEntry({ type, code, name, siren, parent, formers, postals }, current) {
  const isCommune = type === 'commune-actuelle';
  const where = `${type} ${code}`;
  require([code, ...formers].every((each) => CODE.test(each)), `${where}: malformed code`);
  require(name.trim() === name && name && !SEPARATORS.test(name), `${where}: name "${name}"`);
  require(/^([0-9]{9})?$/.test(siren) && (isCommune || !siren), `${where}: SIREN "${siren}"`);
  require(isCommune ? !parent : current.has(parent), `${where}: parent "${parent}"`);
  require(isCommune || !formers.length, `${where}: former codes on a part of a commune`);
  require(!formers.some((each) => current.has(each)), `${where}: former code that is current`);
  require(postals.every((each) => /^[0-9]{5}$/.test(each)), `${where}: postal codes ${postals}`);
}

function requireDistinct(what, values) {
  const seen = new Set();
  for (const value of values) {
    require(!seen.has(value), `${what} twice: ${value}`);
    seen.add(value);
  }
}

function textOf(entries) {
  const column = (field) => entries.map((entry) => [entry[field]].flat().join(' ')).join('|');
  const lines = [
    ['hubee-communes', '1'],
    ['year', VINTAGE],
    ['source', SOURCE],
    ['kinds', entries.map(({ type }) => LETTERS[type]).join('')],
    ['codes', column('code')],
    ['names', column('name')],
    ['sirens', column('siren')],
    ['parents', column('parent')],
    ['formers', column('formers')],
    ['postals', column('postals')],
  ];
  return lines.map((line) => `${line.join(' ')}\n`).join('');
}

function compress(text) {
  const bytes = gzipSync(Buffer.from(text, 'utf8'), { level: 9, memLevel: 9 });
  bytes.fill(0, 4, 8); // no modification time
  bytes[9] = 255; // "unknown" operating system
  return bytes;
}

function require(condition, message) {
  if (!condition) {
    console.error(`generate-communes: ${message}`);
    process.exit(1);
  }
}

main(process.argv.slice(2));
