// Holds a data catalogue in RDF/XML against SHACL shapes: node check-catalogue.js <catalogue.rdf>
// Ends with 0 only if it fits them all and has no blank node among its subjects.
import { createReadStream, readFileSync } from "node:fs";
import { Parser, Store } from "n3";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import SHACLValidator from "rdf-validate-shacl";

// The Swedish profile asks for the media type as text (dcat-ap-se-3.ttl does too), where the European shapes want an
// address. It is the only place where they contradict each other.
const contradicted = (name, result) => name === "dcat-ap-3.0.0.ttl" && result.path?.value === "http://purl.org/dc/terms/format";

const shapeFiles = ["dcat-ap-3.0.0.ttl", "dcat-ap-se-3.ttl"];

async function readCatalogue(path) {
  const store = new Store();
  for await (const quad of createReadStream(path).pipe(new RdfXmlParser())) store.addQuad(quad);
  return store;
}

const readShapes = (name) => new Store(new Parser().parse(readFileSync(new URL(`shapes/${name}`, import.meta.url), "utf8")));

const catalogue = await readCatalogue(process.argv[2]);
const faults = catalogue.getQuads().filter((quad) => quad.subject.termType === "BlankNode" || quad.object.termType === "BlankNode")
  .map((quad) => `blank node: ${quad.subject.value} ${quad.predicate.value}`);
for (const name of shapeFiles) {
  const report = await new SHACLValidator(readShapes(name)).validate(catalogue);
  for (const result of report.results)
    if (!contradicted(name, result))
      faults.push(`${name}: ${result.focusNode?.value} ${result.path?.value ?? ""}: ${result.message.map((one) => one.value).join(" ")}`);
}
faults.forEach((fault) => console.error(fault));
console.log(`${catalogue.size} statements, ${faults.length} faults.`);
process.exit(faults.length > 0 || catalogue.size < 50 ? 1 : 0);
