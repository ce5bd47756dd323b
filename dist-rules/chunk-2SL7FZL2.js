import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  hasFiles,
  loadProject
} from "./chunk-HCAEFPUI.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";

// src/commands/command.ts
async function openProject(context) {
  const project = loadProject(context.host, context.configPath);
  if (!hasFiles(context.host, project)) return project;
  const { fileReader } = await import("./record-file-UEMLDYU6.js");
  return { ...project, readFile: fileReader(context.t) };
}
function chosenLanguages(project, wanted) {
  if (!wanted) return project.languages;
  for (const lang of wanted) {
    if (!project.languages.includes(lang)) {
      throw new UserError("no-such-language", { lang, known: project.languages.join(", ") || "\u2013" });
    }
  }
  return project.languages.filter((lang) => wanted.includes(lang));
}
function chosenDocuments(project, wanted) {
  if (wanted === void 0) return project.documents;
  const found = project.documents.filter((document) => document.id === wanted);
  if (found.length === 0)
    throw new UserError("no-such-document", { document: wanted, known: knownDocuments(project) });
  return found;
}
function oneDocument(project, wanted) {
  const found = chosenDocuments(project, wanted);
  const [document] = found;
  if (!document || found.length > 1)
    throw new UserError("needs-document", { known: knownDocuments(project) });
  return document;
}
function knownDocuments(project) {
  return project.documents.map((document) => document.id).join(", ");
}
function requireItems(document, items) {
  const addresses = document.current.units.map((unit) => unit.address);
  for (const item of items) {
    if (!addresses.some((address) => isItem(address, [item]))) {
      throw new UserError("no-such-item", { item, known: addresses.join(", ") });
    }
  }
}
function isItem(address, items) {
  return items.some((item) => address === item || address.startsWith(`${item}.`));
}

export {
  openProject,
  chosenLanguages,
  chosenDocuments,
  oneDocument,
  requireItems,
  isItem
};
