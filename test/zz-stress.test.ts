import { test } from "vitest";
import { signaalregels } from "/work/main/src/audit/signalen/signaleer.ts";
import { laadBeschrijving } from "/work/main/src/beschrijving/laad.ts";
import { basisnormen } from "/work/main/src/generated/basisnormen.ts";
import { evaluate } from "/work/main/src/audit/evaluate.ts";
import { rapportteksten } from "/work/main/src/tekst/rapportteksten.ts";
import { leesMap } from "/work/main/src/io/lees-map.ts";
const bron = (systeem:any, peildatum:string) => ({ systeem, kader: basisnormen, peildatum, uitkomsten: basisnormen.normen.flatMap((n)=>n.eisen.map((e)=>evaluate(e,n,systeem,basisnormen,peildatum))), teksten: rapportteksten("nl"), woorden: basisnormen.woorden[systeem.organisatie.type as "provincie"] });
test("stress", async () => {
  const n = 8000;
  const st = (a:string,b:string)=>`[{ waarde: ${a}, bron: { p: "1" } }, { waarde: ${b}, bron: { p: "2" } }]`;
  const hoofd = "basisnormen: 1\norganisatie: { naam: X, type: gemeente }\npeildatum: 2025-01-01\nbestanden: [a.yaml, b.yaml, c.yaml, d.yaml]\nbronnen: { p: { titel: P } }\n";
  const a = "documenten:\n" + Array.from({length:n},(_,i)=>`- { id: d${i}, soort: gedragscode, domein: bestuurlijk, geldig_tot: 2019, geldt_voor: [voorzitter], vastgesteld: { op: 2017, door: dagelijks-bestuur } }`).join("\n");
  const b = "acties:\n" + Array.from({length:n},(_,i)=>`- { nr: "${i}", titel: T waar nodig, domein: bestuurlijk, voor: [BN-02.b1, BN-02.b4], geldt_voor: [dagelijks-bestuur], gereed: ${st("2019","2020")}, bron: { p: "1" } }`).join("\n") + "\nprogramma:\n" + Array.from({length:3000},(_,i)=>`- { onderwerp: x, activiteit: y, jaren: [2021], acties: ["${i}"] }`).join("\n");
  const c = "registers:\n" + Array.from({length:n},(_,i)=>`- { id: r${i}, soort: geschenken, domein: bestuurlijk, geldt_voor: [voorzitter], openbaar: ${i%2?"ja":"nee"}, houder: ${st("griffie","voorzitter")} }`).join("\n") + "\nrollen:\n" + Array.from({length:4000},(_,i)=>`- { id: o${i}, soort: ${i%2?"opvolger":"vertrouwenspersoon"}, domein: ambtelijk, vervuld_door: ${i%2?"griffie":"inkoop"}, sinds: 2010, termijn: P1Y }`).join("\n");
  const d = "cijfers:\n" + Array.from({length:n},(_,i)=>`- { jaar: 2020, soort: klachten, domein: ambtelijk, aantal: 0 }`).join("\n");
  let t=Date.now();
  const { systeem } = laadBeschrijving([{bestand:"basisnormen.yaml",tekst:hoofd},...[a,b,c,d].map((tekst,i)=>({bestand:"abcd"[i]+".yaml",tekst}))]);
  console.log("laad",Date.now()-t); t=Date.now();
  const x = bron(systeem,"2025-01-01");
  console.log("evaluate",Date.now()-t);
  for (const [id,r] of Object.entries(signaalregels)) { t=Date.now(); const v=(r as any).zoek(x); const dt=Date.now()-t; if(dt>50) console.log(id,dt,v.length); }
  const u = bron((await leesMap("/work/main/examples/provincie-utrecht-2018")).systeem,"2018-10-30");
  for(let i=0;i<20;i++) for (const r of Object.values(signaalregels)) (r as any).zoek(u);
  t=Date.now(); for(let i=0;i<50;i++) for (const r of Object.values(signaalregels)) (r as any).zoek(u); console.log("utrecht ms per run",(Date.now()-t)/50); for (const [id,r] of Object.entries(signaalregels)) { t=performance.now(); for(let i=0;i<20;i++) (r as any).zoek(u); const dt=(performance.now()-t)/20; if(dt>0.1) console.log(id,dt); }
}, 300000);
