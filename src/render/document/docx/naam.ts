import { BuilderElement, type ITableOptions, Table, type XmlComponent } from "docx";
import { voorWord } from "../../escape.ts";

/** A table with a name for who cannot see it, which Word keeps as its alternative text. */
export function benoemdeTabel(naam: string, opties: ITableOptions): Table {
  const tabel = new Table(opties);
  // The library has no option for it. The properties are the first part of a table, and the name comes last among them.
  const [eigenschappen] = (tabel as unknown as { readonly root: readonly XmlComponent[] }).root;
  eigenschappen?.addChildElement(
    new BuilderElement({ name: "w:tblCaption", attributes: { val: { key: "w:val", value: voorWord(naam) } } }),
  );
  return tabel;
}
