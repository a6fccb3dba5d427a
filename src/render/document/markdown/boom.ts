import type { toMarkdown } from "mdast-util-to-markdown";

/** The Markdown tree (mdast), by the types of the library that writes it. */
export type Boom = Parameters<typeof toMarkdown>[0];

type Soort<Naam extends Boom["type"]> = Extract<Boom, { readonly type: Naam }>;

/** What stands in a paragraph, a heading or a cell. */
export type Zinsdeel = Soort<"paragraph">["children"][number];

/** What stands below each other. */
export type Blok = Soort<"root">["children"][number];

export type Tabelrij = Soort<"tableRow">;
export type Lijstitem = Soort<"listItem">;
export type Alinea = Soort<"paragraph">;
