import ts from "typescript";

type Schema = Readonly<Record<string, unknown>>;

/** The results that become JSON, each with the file and the name of its type. A new one is one line here. */
const resultaten = {
  rapport: ["src/audit/rapport-types.ts", "Rapport"],
  vergelijking: ["src/vergelijking/types.ts", "Vergelijking"],
  portfolio: ["src/portfolio/portfolio-types.ts", "Portfolio"],
  voortgang: ["src/voortgang/types.ts", "Voortgang"],
  plan: ["src/plan/types.ts", "Plan"],
  jaarverslag: ["src/jaarverslag/types.ts", "Jaarverslag"],
  rollen: ["src/rollen/types.ts", "Rollen"],
  agenda: ["src/agenda/types.ts", "Agenda"],
  register: ["src/register/types.ts", "Registers"],
} as const satisfies Readonly<Record<string, readonly [bron: string, type: string]>>;

export type Resultaatnaam = keyof typeof resultaten;

export const resultaatnamen = Object.keys(resultaten) as readonly Resultaatnaam[];

/** The text of the schema of a result: schemas/rapport.schema.json and the like. */
export const resultaatSchemaTekst = (naam: Resultaatnaam): string => {
  const [bron, type] = resultaten[naam];
  return typeSchemaTekst({ bron, type, id: `urn:basisnormen:schema:${naam}:1` });
};

/** A JSON Schema derived from an exported type, so that the two cannot differ. */
function typeSchemaTekst({ bron: pad, type, id }: { readonly bron: string; readonly type: string; readonly id: string }): string {
  const program = ts.createProgram([pad], {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const bron = program.getSourceFile(pad);
  const fouten =
    bron === undefined
      ? ["file not found"]
      : program.getSemanticDiagnostics(bron).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  if (bron === undefined || fouten.length > 0) throw new Error(`${pad}: ${fouten.join("; ")}`);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(bron);
  const symbool = module && checker.getExportsOfModule(module).find(({ name }) => name === type);
  if (symbool === undefined) throw new Error(`${pad} exports no ${type}`);
  const schrijver = new Map<string, Schema>();
  const wortel = inhoud(checker.getDeclaredTypeOfSymbol(symbool), { checker, defs: schrijver });
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title: type,
    description: documentatie(symbool, checker),
    ...wortel,
    $defs: Object.fromEntries([...schrijver].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

interface Werk {
  readonly checker: ts.TypeChecker;
  readonly defs: Map<string, Schema>;
}

/** A named type becomes a definition of its own, described once. */
function verwijs(type: ts.Type, werk: Werk): Schema {
  const symbool = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
  if (symbool === undefined || symbool.name === "Readonly" || symbool.name === "Record") return inhoud(type, werk);
  if (!werk.defs.has(symbool.name)) {
    werk.defs.set(symbool.name, {});
    const uitleg = documentatie(symbool, werk.checker);
    werk.defs.set(symbool.name, { ...(uitleg !== "" && { description: uitleg }), ...inhoud(type, werk) });
  }
  return { $ref: `#/$defs/${symbool.name}` };
}

function inhoud(type: ts.Type, werk: Werk): Schema {
  const { checker } = werk;
  if (type.isUnion()) return unie(type, werk);
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === "true" };
  if (type.flags & ts.TypeFlags.String) return { type: "string" };
  if (type.flags & ts.TypeFlags.Number) return { type: "number" };
  if (type.flags & ts.TypeFlags.Null) return { type: "null" };
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    if (element !== undefined) return { type: "array", items: verwijs(element, werk) };
  }
  if (type.flags & ts.TypeFlags.Object) return groep(type, werk);
  throw new Error(`no JSON Schema for ${checker.typeToString(type)}`);
}

function unie(type: ts.UnionType, werk: Werk): Schema {
  // An optional property has `undefined` among its types; it is no value.
  const leden = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  if (leden.every((lid) => lid.flags & ts.TypeFlags.BooleanLiteral) && leden.length === 2) return { type: "boolean" };
  if (leden.every((lid) => lid.isStringLiteral())) return { enum: leden.map((lid) => (lid as ts.StringLiteralType).value) };
  const [enig] = leden;
  if (leden.length === 1 && enig !== undefined) return verwijs(enig, werk);
  return { anyOf: leden.map((lid) => verwijs(lid, werk)) };
}

function groep(type: ts.Type, werk: Werk): Schema {
  const { checker } = werk;
  const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
  if (index !== undefined) return { type: "object", additionalProperties: verwijs(index.type, werk) };
  const leden = checker.getPropertiesOfType(type);
  const isOptioneel = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.Optional) !== 0;
  return {
    type: "object",
    properties: Object.fromEntries(leden.map((lid) => [lid.name, eigenschap(lid, werk)])),
    required: leden.filter((lid) => !isOptioneel(lid)).map(({ name }) => name),
    additionalProperties: false,
  };
}

function eigenschap(lid: ts.Symbol, werk: Werk): Schema {
  const uitleg = documentatie(lid, werk.checker);
  return { ...(uitleg !== "" && { description: uitleg }), ...verwijs(werk.checker.getTypeOfSymbol(lid), werk) };
}

const documentatie = (symbool: ts.Symbol, checker: ts.TypeChecker): string =>
  ts.displayPartsToString(symbool.getDocumentationComment(checker));
