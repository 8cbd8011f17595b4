import type { HeaderWords } from "./meanings";

export const german: HeaderWords = {
  item: `artikel artikels produkt produkte produkts material materialien =ware waren teil teile
    =erzeugnis komponente komponenten bauteil art-nr art-no art-nummer mat-nr artnr matnr barcode
    sachnummer teilenummer lagerartikel handelsware art-bez`,
  name: `name bezeichnung bezeichnungen beschreibung benennung kurztext langtext text artikeltext
    titel =bez =bezeichn art-bez`,
  code: `nr nummer nummern kode =id code postleitzahl =plz laufende-nummer lfdnr =lfd sachnummer
    kennung schlüssel kennzeichen art-nr`,
  document: `auftrag auftragsnummer rechnung beleg zeile posten position
    seriennummer charge chargen bestellung lieferschein vorgang buchung konto
    =lfd lfdnr kundenauftrag`,
  group: `kategorie kategorien gruppe gruppen =typ =sorte marke familie segment abteilung sparte
    warengruppe materialart artikelart farbe saison status`,
  place: `lagerort lagerorte lagerplatz werk werke lagerstandort standort regal filiale region =land
    lagernummer niederlassung =lgort lagerbereich lagername`,
  party: `kunde kunden lieferant lieferanten kreditor debitor hersteller verkäufer einkäufer disponent`,
  worth: `wert werte betrag beträge umsatz umsätze erlös erlöse lagerwert bestandswert warenwert
    verbrauchswert positionswert einkaufswert`,
  sum: `summe summen kosten gesamt insgesamt aufwand einkauf endsumme gesamtsumme wareneinsatz
    einkaufsvolumen netto brutto`,
  total: `gesamt total insgesamt positions pos summe`,
  gain: `gewinn marge deckungsbeitrag =db mwst steuer umsatzsteuer ust fracht zoll verlust rohertrag
    ertrag`,
  currency: `=eur euro euros =teur =chf =t€`,
  price: `preis preise preises stückkosten stückwert einstandswert einheitspreis =ep einzelkosten
    herstellkosten gestehungskosten =gld =vpr`,
  cost: `=kostenpreis`,
  buying: `=ek einkaufs einkauf einstands einstand bezugs beschaffungs durchschnitts durchschnitt
    durchschnittlicher gleitender standard herstell netto bewertungs verrechnungs kosten mittlerer
    selbstkosten =gld =vpr buchwert`,
  selling: `=vk verkaufs verkauf listen laden brutto verkaufspreis`,
  retail: `listen laden =uvp`,
  quantity: `menge mengen anzahl stückzahl volumen stücke einheiten`,
  piece: `stück =stk =st stücke einheiten =stck`,
  unit: `einheit mengeneinheit basiseinheit basismengeneinheit =me =bme lagereinheit preiseinheit`,
  stock: `bestand bestände lagerbestand lagermenge lager vorrat vorräte auf-lager frei-verwendbar
    unbeschränkt verwendbar endbestand bestandsmenge istbestand`,
  free: `verfügbar verfügbarer verfügbare verfügbarkeit frei`,
  use: `verbrauch verbrauchs verbräuche bedarf nachfrage absatz verkauft verkaufte abgang abgänge
    entnahme entnahmen warenausgang abverkauf absatzmenge verkaufsmenge`,
  count: `aufträge zeilen positionen belege vorgänge picks anzahl-aufträge anzahl-positionen anzahl-bestellungen auftragszeilen auftragspositionen
    zugriffe häufigkeit`,
  pending: `bestellt bestellte reserviert reservierte bestellmenge bestellbestand offene offen
    rückstand zugang zugänge wareneingang eingang transport transit gesperrt sperrbestand
    qualitätsprüfung umlagerung retouren`,
  opening: `anfangs anfang anfangsbestand`,
  former: `vorjahr vorjahres vorjahr vormonat`,
  plan: `prognose budget plan geplant geplante planung`,
  span: `jahr jahres jährlich monat monats monatlich woche wochen täglich quartal`,
  limit: `min mindest minimal minimum max maximal maximum höchst sicherheits sicherheit
    sicherheitsbestand melde meldebestand bestellpunkt soll ziel losgröße packungsgröße
    verpackungseinheit =ve gebindegröße eiserner puffer kritisch`,
  running: `kumuliert kumulierte kumulierter kumuliertes kumulativ =kum laufende fortlaufend
    aufgelaufen`,
  share: `prozent anteil rabatt prozentual skonto aufschlag`,
  turns: `umschlagshäufigkeit lagerumschlag umschlag umschlagsrate`,
  ratio: `umschlagshäufigkeit lagerumschlag umschlag umschlagsrate quote grad faktor koeffizient
    variationskoeffizient wachstum kennzahl index`,
  grade: `rang rangfolge klasse klassifizierung klassifikation`,
  date: `datum daten zeitpunkt verfall verfallsdatum =mhd haltbarkeit mindesthaltbarkeit
    mindesthaltbarkeitsdatum erstellt geändert`,
  duration: `tage tagen monate jahre stunden alter reichweite dauer lagerdauer`,
  measure: `gewicht länge breite höhe tiefe größe abmessung abmessungen entfernung`,
  leadTime: `wiederbeschaffungszeit lieferzeit beschaffungszeit durchlaufzeit lieferzeiten =wbz`,
  spread: `abweichung standardabweichung streuung schwankung variation variationskoeffizient =vk-dev`,
  deviation: `abweichung standardabweichung streuung schwankung`,
  toOrder: `auftragsfertigung auftragsbezogen auf-bestellung bestellartikel kundenauftrag`,
  holding: `lagerhaltungs lagerhaltung bestellkosten lagerhaltungskosten bestellkostensatz`,
  link: `=von =der =des =im =in =am =an =auf =für =bis =zu =zum =zur =mit =und =oder =ohne =inkl =exkl
    =zzgl =bei =letzte =letzten =je-monat =aus =vom`,
  per: `=per =pro =je`,
};
