import type { HeaderWords } from "./meanings";

export const norwegian: HeaderWords = {
  item: `vare varer varen artikkel artikler artikkelen produkt produkter produktet =del deler
    materiale komponent komponenter strekkode varenr varenummer lagervare`,
  name: `navn beskrivelse betegnelse varetekst tekst benevnelse benevning tittel`,
  code: `nr nummer kode =koder =id løpenr løpenummer postnr strekkode referanse`,
  document: `ordre ordrenr faktura bilag linje rad serienr serienummer batch parti
    bestilling posisjon transaksjon konto`,
  group: `kategori kategorier gruppe grupper =type merke varemerke segment avdeling hovedgruppe sesong
    farge status`,
  place: `lokasjon lagersted lagerplass hylle hylleplass lagerlokasjon varehus butikk filial region
    land anlegg lagernavn`,
  party: `kunde kunder kunden leverandør leverandører produsent selger innkjøper`,
  worth: `verdi verdier beløp omsetning inntekt inntekter lagerverdi forbruksverdi vareverdi`,
  sum: `salg kjøp sum summen kostnader varekostnad varekostnader totalt innkjøp total`,
  total: `total totalt totale samlet sum`,
  gain: `fortjeneste bidrag dekningsbidrag =db margin avanse mva merverdiavgift avgift frakt tap resultat`,
  currency: `=kr kroner =nok =tnok =mnok øre`,
  price: `pris priser prisen apris à-pris á-pris =enhetskost stykkost selvkost kostpris innpris utpris
    varekost enhetskostnad`,
  cost: `kostnad kost`,
  buying: `innkjøps innkjøp inn kost kostpris selvkost innpris varekost snitt gjennomsnitts
    gjennomsnittlig standard kalkyle anskaffelses netto`,
  selling: `salgs utsalgs utsalg salg utpris veiledende butikk`,
  retail: `utsalgs utsalg veiledende butikk`,
  quantity: `antall mengde kvantum kvantitet volum stykktall enheter`,
  piece: `=stk stykk stykker =st enheter =stykkvis`,
  unit: `enhet måleenhet basisenhet salgsenhet lagerenhet`,
  stock: `lager beholdning beholdninger lagerbeholdning lagersaldo saldo lagerantall på-lager
    varelager varebeholdning lagerstatus`,
  free: `disponibel disponibelt disponible tilgjengelig tilgjengelige disp`,
  use: `forbruk forbruket etterspørsel solgt solgte uttak utgående behov forbrukt salgsantall
    årsforbruk`,
  count: `ordrer linjer plukk antall-ordrer antall-linjer ordrelinjer antall-salg antall-ganger frekvens`,
  pending: `bestilt bestilte reservert reserverte i-bestilling i-ordre restordre =rest innkommende
    på-vei inngående mottatt sperret retur returer`,
  opening: `inngående-balanse =ib inngående-saldo åpnings`,
  former: `forrige fjorår fjoråret i-fjor foregående`,
  plan: `prognose budsjett planlagt plan forventet`,
  span: `år årlig års måned månedlig måneds uke ukentlig dag daglig kvartal`,
  limit: `min minimum minimums minste maks max maksimum maksimums høyeste laveste sikkerhets
    sikkerhet sikkerhetslager bestillingspunkt bestillingsgrense bestillingsnivå meldepunkt mål
    ønsket kritisk pakningsstørrelse partistørrelse buffer minstelager økonomisk`,
  running: `akkumulert akkumulerte =akk kumulativ kumulert løpende`,
  share: `prosent =pst andel rabatt del-av`,
  turns: `omløpshastighet lageromløp omløp`,
  ratio: `omløpshastighet lageromløp omløp grad faktor koeffisient variasjonskoeffisient variasjon
    forhold vekst indeks`,
  grade: `rang rangering klasse klassifisering`,
  date: `dato datoer utløp utløpsdato opprettet endret holdbarhet`,
  duration: `dager uker måneder timer alder lagerdekning dekning`,
  measure: `vekt lengde bredde høyde størrelse dimensjon mål-i`,
  leadTime: `ledetid leveringstid gjenanskaffelsestid anskaffelsestid`,
  spread: `avvik standardavvik spredning variasjon variasjonskoeffisient svingning`,
  deviation: `avvik standardavvik`,
  toOrder: `bestillingsvare skaffevare ordreprodusert ordreproduksjon ordrestyrt på-bestilling
    kundeordrestyrt bestillingsvarer`,
  holding: `lagerholds lagerhold bestillingskostnad ordrekostnad`,
  link: `=av =i =på =fra =til =for =med =og =uten =eks =ekskl =inkl =ved =siste =som`,
  per: `=per =pr`,
};
