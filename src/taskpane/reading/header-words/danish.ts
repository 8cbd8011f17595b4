import type { HeaderWords } from "./meanings";

export const danish: HeaderWords = {
  item: `vare varer varen artikel artikler produkt produkter produktet =del dele materiale komponent
    komponenter stregkode lagervare`,
  name: `navn beskrivelse betegnelse varetekst tekst benævnelse titel`,
  code: `nr nummer kode koder =id løbenr løbenummer postnr stregkode reference`,
  document: `ordre ordrenr faktura bilag linje række serienr serienummer batch parti
    indkøbsordre salgsordre position transaktion konto`,
  group: `kategori kategorier gruppe grupper =type mærke varemærke segment afdeling sæson farve status`,
  place: `lokation lagersted lagerplads hylde lagerlokation butik filial region =land anlæg placering
    lagernavn`,
  party: `kunde kunder kunden leverandør leverandører kreditor debitor producent sælger indkøber`,
  worth: `værdi værdier beløb omsætning indtægt indtægter lagerværdi forbrugsværdi vareværdi
    linjebeløb`,
  sum: `salg køb sum summen omkostninger vareforbrug-kr varekøb totalt indkøb total i-alt ialt`,
  total: `total totalt totale samlet i-alt ialt`,
  gain: `fortjeneste avance bidrag dækningsbidrag =db margin moms fragt afgift tab resultat`,
  currency: `=kr kroner =dkk =tdkk =tkr =mdkk`,
  price: `pris priser prisen apris à-pris á-pris kostpris indkøbspris stykomkostning enhedsomkostning
    enhedskost indpris udpris`,
  cost: `omkostning omkostningen kost`,
  buying: `indkøbs indkøb kostpris kost gennemsnits gennemsnit gennemsnitlig standard kalkulations
    anskaffelses netto omkostning gns`,
  selling: `salgs udsalgs udsalg salg udpris vejledende butiks`,
  retail: `udsalgs udsalg vejledende butiks`,
  quantity: `antal mængde kvantitet kvantum volumen styktal enheder`,
  piece: `=stk styk stykker =st enheder`,
  unit: `enhed måleenhed basisenhed lagerenhed`,
  stock: `lager beholdning beholdninger lagerbeholdning lagersaldo saldo lagerantal på-lager
    varelager varebeholdning lagerstatus`,
  free: `disponibel disponibelt disponible tilgængelig tilgængelige tilgængeligt disp`,
  use: `forbrug forbruget efterspørgsel solgt solgte afgang behov forbrugt udleveret træk`,
  count: `ordrer linjer pluk antal-ordrer antal-linjer ordrelinjer antal-salg frekvens`,
  pending: `bestilt bestilte reserveret reserverede i-bestilling i-ordre restordre =rest indgående
    på-vej modtaget spærret retur returer tilgang`,
  opening: `primo primobeholdning`,
  former: `forrige sidste-år foregående`,
  plan: `prognose budget planlagt plan forventet`,
  span: `år årlig års måned månedlig måneds uge ugentlig dag daglig kvartal`,
  limit: `min minimum minimums mindste max maks maksimum maksimums højeste sikkerheds sikkerhed
    sikkerhedslager genbestillingspunkt bestillingspunkt genbestilling genbestillings meldepunkt mål
    ønsket kritisk pakningsstørrelse partistørrelse buffer`,
  running: `akkumuleret akkumulerede =akk kumulativ kumuleret løbende`,
  share: `procent =pct andel rabat`,
  turns: `omsætningshastighed lageromsætning lageromsætningshastighed`,
  ratio: `omsætningshastighed lageromsætningshastighed lageromsætning grad faktor koefficient
    variationskoefficient variation forhold vækst indeks`,
  grade: `rang rangering klasse klassificering`,
  date: `dato datoer udløb udløbsdato oprettet ændret holdbarhed`,
  duration: `dage uger måneder timer alder lagerdage dækning`,
  measure: `vægt længde bredde højde størrelse dimension`,
  leadTime: `leveringstid genanskaffelsestid ledetid anskaffelsestid`,
  spread: `afvigelse standardafvigelse spredning variation variationskoefficient udsving`,
  deviation: `afvigelse standardafvigelse`,
  toOrder: `bestillingsvare skaffevare ordreproduceret ordrestyret på-bestilling kundeordrestyret`,
  holding: `lagerholds lagerhold lagerbindings lagerbinding ordreomkostning bestillingsomkostning`,
  link: `=af =i =på =fra =til =for =med =og =uden =ekskl =eks =inkl =ved =seneste =som`,
  per: `=per =pr`,
};
