import { datum, groep, indelendeKeuzes, keuze, kwaliteit, periode, type Sectie } from "./attribuut.ts";
import { doelgroepen, onderwerpen, rollen } from "./begrippen.ts";
import { registerbestandvorm } from "./registerbestand.ts";

export const registers = {
  naam: "registers",
  titel: "Registers",
  uitleg: "Overzichten en lijsten die worden bijgehouden. Beschrijf het register, nooit de inhoud: geen namen en geen meldingen.",
  soorten: {
    nevenwerkzaamheden: "register van nevenwerkzaamheden of nevenfuncties",
    "publicatie-nevenwerkzaamheden": "openbaar overzicht van nevenwerkzaamheden van aangewezen ambtelijke functies",
    "financiele-belangen": "overzicht van financiële belangen",
    "aangewezen-functies": "lijst van functies met een bijzondere meldplicht of publicatieplicht",
    geschenken: "geschenkenregister",
    "kwetsbare-functies": "overzicht van kwetsbare functies, handelingen en processen",
    meldingen: "register van meldingen van (vermoede) misstanden",
    inkoopafwijkingen: "registratie van afwijkingen van het inkoopbeleid",
    verwerkingen: "register van verwerkingen van persoonsgegevens (AVG)",
  },
  velden: {
    onderwerpen: indelendeKeuzes("Onderwerpen", "Waar het register over gaat, als de soort dat niet al zegt.", onderwerpen),
    geldt_voor: indelendeKeuzes("Geldt voor", "De groepen van wie gegevens in het register staan.", doelgroepen),
    houder: keuze("Houder", "De rol die het register bijhoudt.", rollen),
    openbaar: kwaliteit("Openbaar", "Is het register openbaar gemaakt?"),
    ter_inzage: kwaliteit("Ter inzage", "Ligt het register ter inzage?"),
    elektronisch: kwaliteit("Elektronisch openbaar", "Staat het register op internet?"),
    bijgewerkt: datum(
      "Bijgewerkt",
      "Wanneer het register voor het laatst is bijgewerkt. Is alleen bekend dat het niet actueel is, gebruik dan actueel: nee.",
    ),
    frequentie: periode("Bijwerkfrequentie", "Hoe vaak het register wordt bijgewerkt, bijvoorbeeld P6M."),
    direct_bijgewerkt: kwaliteit("Direct bijgewerkt", "Komt een nieuwe opgave meteen in het register?"),
    vastgesteld: groep("Vaststelling", "Wanneer en door wie het overzicht is vastgesteld.", {
      op: datum("Datum", "Wanneer het is vastgesteld."),
      door: keuze("Orgaan", "Het orgaan of de rol die vaststelde.", rollen),
    }),
    volledig_ingevuld: kwaliteit("Volledig ingevuld", "Is het register compleet: heeft iedereen die moet melden opgave gedaan?"),
    bevat: groep("Inhoud", "Wat per regel wordt vastgelegd.", {
      bezoldiging: kwaliteit("Bezoldigd of niet", "Staat erbij of een functie betaald is?"),
      inkomsten: kwaliteit("Inkomsten", "Staan de neveninkomsten erin van wie die moet opgeven?"),
      beperkende_maatregel: kwaliteit("Beperkende maatregel", "Staan gestelde beperkingen erbij?"),
      bestemming: kwaliteit("Bestemming", "Staat erbij wat er met het geschenk is gebeurd?"),
      functies: kwaliteit("Functies", "Staan kwetsbare functies erin?"),
      handelingen: kwaliteit("Handelingen", "Staan kwetsbare handelingen erin?"),
      processen: kwaliteit("Processen", "Staan kwetsbare processen erin?"),
      maatregelen: kwaliteit("Maatregelen", "Staat per onderdeel welke maatregelen gelden?"),
      redenen: kwaliteit("Redenen", "Staan de redenen erbij?"),
      integriteitsregisters: kwaliteit(
        "Integriteitsregisters",
        "Staan de integriteitsregisters en onderzoeksdossiers in het register van verwerkingen?",
      ),
    }),
    bewaartermijn: kwaliteit("Bewaartermijn", "Is geregeld dat gegevens worden gewist als ze niet meer nodig zijn?"),
  },
  overig: { bestand: registerbestandvorm },
} as const satisfies Sectie;
