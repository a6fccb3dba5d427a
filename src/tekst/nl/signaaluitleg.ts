import type { SignaaluitlegTekst } from "../signaal-args.ts";

/** Per signaal what it means and what to do; shown in docs/signalen.md. */
export const signaaluitleg: SignaaluitlegTekst = {
  persoonsgegevens:
    "Een waarde lijkt op een naam, e-mailadres, telefoonnummer of burgerservicenummer. Een beschrijving bevat rollen en aantallen, geen personen.",
  "tegenstrijdige-bronnen":
    "Twee bronnen, of twee plaatsen in een bron, zeggen iets anders over hetzelfde. De audit kiest niet: de waarde is dan onbekend. Zoek uit wat klopt.",
  "datum-na-peildatum": "Iets zou zijn gedaan op een dag die op de peildatum nog moest komen. Controleer de datum of de peildatum.",
  "grens-verschilt":
    "Een drempel staat op twee manieren in de bronnen, bijvoorbeeld tot en met 50 euro en onder 50 euro. Kies een van beide en pas de tekst aan.",
  "onbevoegd-orgaan":
    "Volgens een bron heeft een orgaan iets vastgesteld dat volgens de wet een ander orgaan vaststelt. Laat het opnieuw vaststellen, of verbeter de bron.",
  "rol-niet-onafhankelijk":
    "Twee rollen die los van elkaar horen te staan, zijn in een hand: een leidinggevende als vertrouwenspersoon, een rol die verantwoording aan zichzelf aflegt, of een coördinator die ook onderzoekt.",
  "termijn-voorbij":
    "Een benoeming of een stuk is volgens de beschrijving nog in gebruik, maar de laatste dag is voorbij en er is niets voor in de plaats.",
  "regel-ouder-dan-wet":
    "Regels of een code zijn ouder dan een wettelijke plicht die er nu voor geldt en toen nog niet bestond. Ga na of de tekst nog past.",
  "publicatie-niet-actueel":
    "Een register is openbaar, maar de bron noemt het niet of niet helemaal actueel, of er staat nergens wanneer het is bijgewerkt.",
  "wel-en-niet-openbaar":
    "Twee registers of stukken van dezelfde soort, voor dezelfde groep, spreken elkaar tegen: het ene is openbaar en het andere niet.",
  "bewijs-zonder-bron": "Een onderdeel telt mee als bewijs, maar er staat niet bij waar het vandaan komt. Noem de bron.",
  "bevinding-tegen-feit": "Een beoordelaar kwam tot een ander oordeel dan de beschreven feiten. Pas de feiten of de bevinding aan.",
  "wettelijke-eis-uitgezet": "Het normenkader zet een eis uit die de wet op de peildatum stelt.",
  "bevinding-onvolledig": "Bij een bevinding ontbreekt wie die deed of wanneer.",
  "bevinding-overbodig": "Een bevinding zegt wat de feiten al zeggen, of gaat over een eis die niet wordt getoetst.",
  "afwijking-ongeldig":
    "Een afwijking telt niet: de eis is wettelijk, de laatste dag is voorbij of ontbreekt, of er is geen geldig besluit. De eis blijft openstaan.",
  "afwijking-ongebruikt": "Een afwijking is niet nodig, want de eis staat niet open. Haal haar weg of kijk of het id klopt.",
  "gat-zonder-actie":
    "Aan een wettelijke eis of een basisnorm is niet voldaan en geen actie gaat erover. De audit doet zelf een voorstel. Een actie voor de hele norm telt hier mee.",
  "geen-acties": "Er zijn eisen waaraan niet is voldaan, en de beschrijving noemt helemaal geen acties.",
  "gereed-maar-open":
    "Een actie heet gereed, maar de eis waarvoor zij was staat nog open. Is de actie echt af, en is het resultaat beschreven?",
  "actie-te-laat":
    "De datum van een toegezegde actie is voorbij en nergens staat dat zij klaar is. Een actie die terugkeert en loopt, is niet te laat; een maand of jaar dat nog loopt ook niet.",
  "actie-eigenaar-verschilt": "Twee plaatsen noemen een andere verantwoordelijke voor een actie, of een ander orgaan dat besluit.",
  "actie-datum-verschilt": "Twee plaatsen geven een datum of frequentie voor een actie die niet samengaan.",
  "actie-doelgroep-verschilt": "De ene plaats noemt bij een actie een groep die de andere weglaat.",
  "actie-mist-doelgroep": "Een actie noemt groepen, maar niet elke groep waarvoor de eis openstaat. Het gat blijft voor die groep bestaan.",
  "onbekende-toezegging":
    "Het is niet zeker dat een actie wordt uitgevoerd: de ene plaats belooft haar en de andere onderzoekt het nog, of de bron laat het open.",
  "actie-buiten-programma": "Het programma kruist andere jaren aan dan het jaar waarin de actie klaar moet zijn.",
  "actie-na-plan": "Een actie moet pas klaar zijn als het plan dat zij noemt, of het programma, al is afgelopen.",
  "actie-zonder-eigenaar": "Nergens staat wie een actie uitvoert.",
  "eigenaar-elders": "Waar de actie staat, is niemand genoemd; alleen een andere plaats noemt een verantwoordelijke. Zet die erbij.",
  "actie-zonder-datum": "Er staat geen datum en geen frequentie bij een actie, dus niemand kan zien of zij te laat is.",
  "actie-zonder-begin":
    "Een actie keert terug, maar er staat niet wanneer de eerste keer is. Niet bij een actie die al loopt of waarvoor het programma de jaren aankruist.",
  "actie-resultaat-verschilt": "Twee plaatsen beschrijven de oplevering van een actie in andere woorden. Lees na of dat hetzelfde is.",
  "actie-zonder-gat": "Een actie hoort bij geen enkele eis die openstaat. Dat kan goed zijn; het kan ook een verkeerd id zijn.",
  "vage-afspraak": "In een actie staan woorden als waar nodig of passend. Achteraf kan niemand zeggen of de afspraak is nagekomen.",
  "delen-tellen-niet-op": "De delen van een jaarcijfer zijn samen niet gelijk aan het totaal.",
  "cijfer-zonder-vergelijking": "Bij een jaarcijfer staat geen vorig jaar, en een ander jaar is ook niet beschreven.",
  "nul-zonder-uitleg":
    "Een jaarcijfer is nul zonder toelichting. Nul kan betekenen dat er niets was, maar ook dat niemand durfde te melden. Schrijf op wat je ervan denkt.",
};
