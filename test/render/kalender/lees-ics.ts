/** A strict reader of iCalendar, written from RFC 5545 alone: it throws at anything the grammar does not allow. */
export interface Gebeurtenis {
  readonly uid: string;
  readonly begin: string;
  readonly einde: string;
  readonly titel: string;
  readonly tekst: string;
  readonly regel?: string;
}

export interface GelezenKalender {
  readonly kop: ReadonlyMap<string, string>;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

interface Regel {
  readonly naam: string;
  readonly eigenschappen: string;
  readonly waarde: string;
}

const eis = (goed: boolean, wat: string): void => {
  if (!goed) throw new Error(`not RFC 5545: ${wat}`);
};

export function leesIcs(bytes: Uint8Array): GelezenKalender {
  const tekst = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  eis(tekst.endsWith("\r\n"), "every content line ends in CRLF");
  eis(!/\r(?!\n)|(?<!\r)\n/.test(tekst), "no bare CR or LF");
  for (const regel of tekst.slice(0, -2).split("\r\n")) eis(Buffer.byteLength(regel) <= 75, `a line of at most 75 octets: ${regel}`);
  const regels = tekst
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map(inhoudsregel);
  eis(regels[0]?.naam === "BEGIN" && regels[0].waarde === "VCALENDAR", "begins with BEGIN:VCALENDAR");
  eis(regels.at(-1)?.naam === "END" && regels.at(-1)?.waarde === "VCALENDAR", "ends with END:VCALENDAR");
  const eerste = regels.findIndex(({ naam, waarde }) => naam === "BEGIN" && waarde === "VEVENT");
  const kop = new Map(regels.slice(1, eerste === -1 ? -1 : eerste).map(({ naam, waarde }) => [naam, waarde]));
  eis(kop.get("VERSION") === "2.0" && (kop.get("PRODID") ?? "") !== "", "VERSION and PRODID, each once");
  const gebeurtenissen = eerste === -1 ? [] : gebeurtenissenIn(regels.slice(eerste, -1));
  eis(new Set(gebeurtenissen.map(({ uid }) => uid)).size === gebeurtenissen.length, "every UID once");
  return { kop, gebeurtenissen };
}

/** contentline = name *(";" param) ":" value; no control characters in a value. */
function inhoudsregel(regel: string): Regel {
  const gevonden = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(regel);
  eis(gevonden !== null, `a content line: ${regel}`);
  const [, naam = "", eigenschappen = "", waarde = ""] = gevonden ?? [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
  eis(!/[\u0000-\u0008\u000a-\u001f\u007f]/.test(waarde), `no control characters: ${regel}`);
  return { naam, eigenschappen, waarde };
}

function gebeurtenissenIn(regels: readonly Regel[]): readonly Gebeurtenis[] {
  const uit: Gebeurtenis[] = [];
  let open: Regel[] | undefined;
  for (const regel of regels) {
    if (regel.naam === "BEGIN") {
      eis(regel.waarde === "VEVENT" && open === undefined, "only events, not one in another");
      open = [];
    } else if (regel.naam === "END") {
      eis(regel.waarde === "VEVENT" && open !== undefined, "an event ends where one began");
      uit.push(gebeurtenis(open ?? []));
      open = undefined;
    } else {
      eis(open !== undefined, `nothing between events: ${regel.naam}`);
      open?.push(regel);
    }
  }
  eis(open === undefined, "the last event ends");
  return uit;
}

function gebeurtenis(regels: readonly Regel[]): Gebeurtenis {
  const een = (naam: string): Regel | undefined => {
    const gevonden = regels.filter((regel) => regel.naam === naam);
    eis(gevonden.length <= 1, `${naam} at most once`);
    return gevonden[0];
  };
  const dag = (naam: string): string => {
    const regel = een(naam);
    eis(regel?.eigenschappen === ";VALUE=DATE" && isDag(regel.waarde), `${naam} is a DATE`);
    return regel?.waarde ?? "";
  };
  eis(/^\d{8}T\d{6}Z$/.test(een("DTSTAMP")?.waarde ?? ""), "DTSTAMP in UTC");
  const uid = een("UID")?.waarde ?? "";
  eis(uid !== "", "a UID");
  const [begin, einde] = [dag("DTSTART"), dag("DTEND")];
  eis(einde > begin, "DTEND later than DTSTART");
  const regel = een("RRULE")?.waarde;
  if (regel !== undefined) keurRegel(regel, begin);
  return { uid, begin, einde, titel: tekstVan(een("SUMMARY")), tekst: tekstVan(een("DESCRIPTION")), ...(regel !== undefined && { regel }) };
}

const isDag = (waarde: string): boolean => {
  const iso = waarde.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  return iso.length === 10 && new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso);
};

/** TEXT: a backslash only before a backslash, comma, semicolon or n; no bare comma or semicolon. */
function tekstVan(regel: Regel | undefined): string {
  const waarde = regel?.waarde ?? "";
  eis(/^(?:[^\\,;]|\\[\\,;nN])*$/su.test(waarde), `escaped text: ${waarde}`);
  return waarde.replace(/\\([\\,;nN])/g, (_, teken: string) => (teken.toLowerCase() === "n" ? "\n" : teken));
}

const delenVan = (regel: string): ReadonlyMap<string, string> =>
  new Map(regel.split(";").map((deel) => deel.split("=") as [string, string]));

function keurRegel(regel: string, begin: string): void {
  const delen = delenVan(regel);
  eis(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].includes(delen.get("FREQ") ?? ""), `FREQ: ${regel}`);
  eis(/^[1-9]\d*$/.test(delen.get("INTERVAL") ?? ""), `INTERVAL: ${regel}`);
  // The type of UNTIL must be that of DTSTART.
  eis(isDag(delen.get("UNTIL") ?? "") && (delen.get("UNTIL") ?? "") >= begin, `UNTIL: ${regel}`);
  for (const naam of delen.keys()) eis(["FREQ", "INTERVAL", "UNTIL", "BYMONTH", "BYMONTHDAY"].includes(naam), `${naam}: ${regel}`);
}

/** The days of an event, by the text of RFC 5545 §3.3.10 for the rules we write; days that do not exist are skipped. */
export function dagenVan({ begin, regel }: Pick<Gebeurtenis, "begin" | "regel">): readonly string[] {
  if (regel === undefined) return [begin];
  const delen = delenVan(regel);
  const stap = Number(delen.get("INTERVAL"));
  const tot = delen.get("UNTIL") ?? "";
  const laatste = delen.get("BYMONTHDAY") === "-1";
  const [jaar, maand, dag] = [Number(begin.slice(0, 4)), Number(begin.slice(4, 6)), Number(begin.slice(6))];
  const uit: string[] = [];
  for (let i = 0; i < 5000; i += 1) {
    const maanden = { MONTHLY: i * stap, YEARLY: 12 * i * stap }[delen.get("FREQ") ?? ""];
    const dagen = { DAILY: i * stap, WEEKLY: 7 * i * stap }[delen.get("FREQ") ?? ""];
    const datum =
      maanden === undefined
        ? new Date(Date.UTC(jaar, maand - 1, dag + (dagen ?? 0)))
        : laatste
          ? new Date(Date.UTC(jaar, maand + maanden, 0))
          : new Date(Date.UTC(jaar, maand - 1 + maanden, dag));
    if (maanden !== undefined && !laatste && datum.getUTCDate() !== dag) continue;
    const tekst = datum.toISOString().slice(0, 10).replaceAll("-", "");
    if (tekst > tot) break;
    uit.push(tekst);
  }
  return uit;
}
