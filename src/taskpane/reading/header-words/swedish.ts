import type { HeaderWords } from "./meanings";

export const swedish: HeaderWords = {
  item: `artikel artiklar artikeln vara varor varan produkt produkter produkten material =detalj
    komponent komponenter streckkod lagervara lagerartikel varu`,
  name: `namn benämning benämningar beskrivning text varutext titel`,
  code: `nr nummer kod koder =id =lnr löpnr löpnummer postnr streckkod referens artnr`,
  document: `order ordernr faktura verifikation rad orderrad serienr
    serienummer batch parti position transaktion konto inköpsorder kundorder leverans`,
  group: `kategori kategorier grupp grupper =typ märke varumärke segment avdelning varugrupp säsong
    färg status sortiment`,
  place: `lagerplats lagerställe plats lokation hylla butik filial region =land anläggning
    lagerställen lagernamn`,
  party: `kund kunder leverantör leverantörer tillverkare säljare inköpare`,
  worth: `värde värden belopp omsättning intäkt intäkter lagervärde volymvärde förbrukningsvärde
    varuvärde radbelopp kapital`,
  sum: `försäljning köp summa summan kostnader varukostnad totalt inköp total`,
  total: `total totalt totala rad =tot summa`,
  gain: `vinst bidrag täckningsbidrag =tb marginal moms frakt skatt förlust resultat`,
  currency: `=kr kronor =sek =tsek =ksek =tkr =msek öre`,
  price: `pris priser priset apris à-pris á-pris självkostnad styckkostnad inpris utpris
    anskaffningspris enhetskostnad kalkylkostnad`,
  cost: `kostnad kostnaden`,
  buying: `inköps inköp självkostnad inpris snitt genomsnitts genomsnitt medel standard kalkyl
    anskaffnings anskaffning netto vägt kostnad`,
  selling: `försäljnings försäljning utpris rek butiks lista`,
  retail: `rek butiks rekommenderat`,
  quantity: `antal kvantitet kvantiteter mängd volym styckantal enheter`,
  piece: `=st styck stycken enheter =stk`,
  unit: `enhet måttenhet basenhet lagerenhet`,
  stock: `lager saldo lagersaldo lagerantal i-lager på-lager varulager behållning lagerstatus
    lagernivå`,
  free: `disponibelt disponibel tillgängligt tillgänglig tillgängliga disp fritt-saldo`,
  use: `förbrukning förbrukningen efterfrågan efterfråga åtgång sålt sålda uttag behov utleverans
    utlevererat levererat förbrukat`,
  count: `ordrar rader orderrader plock antal-order antal-ordrar antal-rader antal-orderrader antal-plock frekvens`,
  pending: `beställt beställda reserverat reserverade i-beställning i-order restorder restnoterat
    inkommande på-väg ingående inleverans mottaget spärrat retur returer orderantal`,
  opening: `ingående-balans =ib ingående-saldo`,
  former: `föregående förra fjolår fjolåret fg`,
  plan: `prognos budget planerad planerat plan förväntat`,
  span: `år årlig årligt års månad månadsvis månads vecka vecko dag daglig kvartal`,
  limit: `min minimi minsta minimum max maximi högsta maximum säkerhets säkerhet säkerhetslager
    beställningspunkt beställningsnivå orderpunkt buffert önskad mål kritisk förpackningsstorlek
    partistorlek ekonomisk`,
  running: `ackumulerad ackumulerat ackumulerade =ack kumulativ kumulativt kumulerad löpande`,
  share: `procent andel rabatt procentuell`,
  turns: `omsättningshastighet lageromsättning lageromsättningshastighet`,
  ratio: `omsättningshastighet lageromsättning lageromsättningshastighet kvot grad faktor
    koefficient variationskoefficient variation tillväxt index`,
  grade: `rang rangordning rankning klass klassning klassificering`,
  date: `datum bäst-före utgång utgångsdatum skapad ändrad`,
  duration: `dagar veckor månader timmar ålder täcktid täckning`,
  measure: `vikt längd bredd höjd storlek dimension mått`,
  leadTime: `ledtid leveranstid anskaffningstid återanskaffningstid`,
  spread: `avvikelse standardavvikelse spridning variation variationskoefficient svängning`,
  deviation: `avvikelse standardavvikelse`,
  toOrder: `beställningsvara beställningsvaror anskaffningsvara kundorder kundorderstyrd på-beställning
    mot-kundorder`,
  holding: `lagerhållnings lagerhållning beställningskostnad orderkostnad särkostnad ordersärkostnad`,
  link: `=av =i =på =från =till =för =med =och =utan =exkl =inkl =vid =ex =senaste =som`,
  per: `=per =pr`,
};
