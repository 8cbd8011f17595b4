import type { PlanningWords } from "./planning-meanings";

export const german: PlanningWords = {
  expiry: `mhd mindesthaltbar* verfall verfallsdatum* verfalldatum* verfallsdat* ablauf ablaufdatum*
    haltbarkeit haltbarkeitsdatum* haltbar-bis verwendbar-bis verbrauchsdatum* verbrauchen-bis
    mindestens-haltbar* !tage !tagen !monate !wochen !bestand* !lager*`,
  issued: `letzt*-abgang* letzt*-entnahme* letzt*-verkauf* letzt*-verbrauch* letzt*-bewegung*
    letzt*-lagerbewegung* letzt*-warenbewegung* letzt*-warenausgang* letzt*-absatz* letzt*-buchung*
    letzt*-auslieferung* letzt*-lagerabgang* zuletzt-verkauft zuletzt-entnommen zuletzt-bewegt
    zuletzt-verwendet abgangsdatum* entnahmedatum* verkaufsdatum* warenausgangsdatum* wa-datum
    bewegungsdatum*`,
  originated: `ursprünglich*-eingang* ursprünglich*-wareneingang* ursprünglich*-zugang*
    ursprünglich*-datum* ursprünglich*-einkauf* ursprünglich*-einlagerung* ursprungsdatum*
    ersteingang* erst*-wareneingang* erst*-zugang* erstzugang* erstmal*-eingang*
    erstmal*-wareneingang* erstmal*-zugang* ersteinlagerung* ursprungs-we-datum originaldatum*
    original-we-datum erst*-eingang* !preis* !auftrag*`,
  received: `wareneingang* we-datum eingang eingangsdatum* eingangsmenge* zugang zugangsdatum*
    zugangsmenge* letzt*-zugang* letzt*-lagerzugang* letzt*-wareneingang* letzt*-einkauf* letzt*-eingang*
    lagerzugang* anlieferungsdatum* einlagerungsdatum* erhalten erhaltene* eingegangen* einkaufsdatum*
    !erwartet* !geplant* !voraussichtlich* !bestätigt* !bearbeitung* !*zeit !soll !offen*`,
  cover: `zielreichweite* sollreichweite* ziel-reichweite* soll-reichweite* gewünschte-reichweite*
    maximale/max-reichweite* maximalreichweite* höchstreichweite* reichweitenziel*
    plan-reichweite* planreichweite* reichweite-soll* reichweite-ziel* zielbestandsreichweite*
    wunschreichweite* zieldeckung* reichweitenvorgabe* reichweiten-soll*`,
  term: `zahlungsziel* zahlungsbedingung* zahlungsfrist* zahlungskondition* zahlungstage* zahlungsdauer*
    zahlungsbed* zahl-bed* zahlbed kreditziel* kreditfrist* kredittage* ziel-tage tage-netto
    netto-tage lieferantenkredit* lieferantenziel* kundenziel* kundenkredit*`,
  review: `bestellrhythm* bestellzyklus* bestellintervall* bestellperiode* bestellabstand* bestellturnus*
    bestelltakt* dispositionsrhythm* dispo-rhythm* dispositionszyklus* dispozyklus* dispositionsturnus*
    planungszyklus* planungsrhythm* planungskalender überprüfungsintervall* überprüfungsperiode*
    überprüfungszyklus* kontrollintervall* prüfintervall* prüfzyklus* lieferrhythm* lieferzyklus*
    lieferintervall* tage-zwischen-bestell* loskumulierungsperiode*`,
  service: `servicegrad* servicelevel* service-grad service-niveau* serviceniveau* lieferbereitschaft*
    lieferservicegrad* lieferservice* zielservice* ziellieferbereitschaft* lieferfähigkeit*
    *servicegrad !ist !tatsächlich* !erreicht* !gemessen*`,
  realisable: `nettoveräußerungs* netto-veräußerungs* veräußerungswert* realisierbar* nettoverkaufswert*
    nettorealis* netto-realis* erzielbar* marktwert* beizulegend* verlustfrei*`,
  sellingCost: `verkaufskosten* vertriebskosten* veräußerungskosten* kosten-der-veräußerung*
    kosten-des-verkaufs* kosten-des-vertriebs* noch-anfallende-kosten* verkaufsaufwand*
    vertriebsaufwand* verwertungskosten* !einzelkosten`,
  writeDown: `abwertung* wertberichtigung* abschreibung* gängigkeitsab* reichweitenab*
    wertminderung* rückstellung* abwertungs* abgewertet* wertabschlag* bewertungsabschlag*
    niederstwertabschlag*`,
  weight: `gewicht *gewicht kg-pro-stück kg-je-stück kg-stück kg-pro-einheit`,
  volume: `volumen bruttovolumen nettovolumen einzelvolumen transportvolumen packvolumen stückvolumen
    kartonvolumen kubikmeter* liter rauminhalt* m-3 !absatz* !umsatz* !verkauf* !einkauf* !bestell*
    !auftrag* !volumen-stück !volumen-stk`,
  buffer: `sicherheitsbestand* sicherheitsbest sicherheitslager* sicherheitsmenge*
    mindestsicherheitsbestand* puffer pufferbestand* pufferlager* puffermenge* eiserner-bestand*
    reservebestand* si-bestand sich-bestand sicherheits-bestand* !tage !zeit`,
  minimum: `mbm mindest-best-menge mindest-bestell* min/minimal/minimale/minimum-bestell* mindest-abnahme* min-abnahme*
    mindest-auftrag* mindest/min/minimale/minimal/kleinste-losgröße* mindest-los* min-los* minimal-los*
    mindestmenge* mindest-kauf* mindest-einkauf* kleinste-bestell* bestellmenge-min bestellmenge-minimum
    bestellminimum* losgröße-min !*bestand* !*punkt !*wert !*preis !*betrag`,
  maximum: `höchst-bestell* max/maximal/maximale/maximum/größte-bestell* höchst-abnahme* max-abnahme*
    maximale-abnahme* höchst-auftrag* maximale-auftrag* max/maximal/maximale/maximum/größte-losgröße*
    höchst-los* max-los* höchstmenge* maximalmenge* bestellmenge-max bestellmenge-maximum losgröße-max
    !*bestand* !*punkt !*wert !*preis !*betrag`,
  pack: `ve vpe verpackungseinheit* verp-einheit verpackungsgröße* verpackungsmenge* verpackung gebinde
    gebindegröße* gebindemenge* gebindeinhalt* packungsgröße* packungseinheit* packungsinhalt*
    packungsmenge* packung packungen packgröße* packmenge* karton* umkarton* palettenmenge*
    palettengröße* menge-pro-ve menge-je-ve
    stück/stk/menge/anzahl-pro/je/per-karton stück/stk/menge/anzahl-pro/je/per-gebinde
    stück/stk/menge/anzahl-pro/je/per-palette stück/stk/menge/anzahl-pro/je/per-packung
    stück/stk/menge/anzahl-pro/je/per-ve stück/stk-ve/karton/palette/gebinde/packung rundungswert* rundungsmenge*
    losgrößenrundung* bestellvielfach* auftragsvielfach* vielfaches losgröße losgrößen feste-losgröße
    fixe-losgröße bestelllos* losgröße-fix !optimal* !wirtschaftlich* !ökonomisch* !wert`,
  reserved: `reserviert* reservierung* zugeteilt* auftragsbestand* kundenauftragsbestand*
    kundenauftragsmenge* offene-aufträge offene-kundenauftr* offene-auftragsmenge* in-auftrag
    in-kundenauftr* in-verkaufsauftr* auf-kundenauftr* verplant* rückstand rückstände
    auftragsrückstand* kundenrückstand* zugesagt* geplante-abgänge geplanter-abgang
    kundenreserv* offene-lieferung* bestellt-von-kunde*`,
  ordered: `bestellt bestellte bestellbestand* bestellmenge bestellmengen in-bestellung* zulauf
    im-zulauf unterwegs offene-bestell* offene-einkauf* bestellungen-offen bestellmenge-offen
    erwartete-zugänge erwarteter-zugang geplante-zugänge geplanter-zugang geplanter-wareneingang
    erwarteter-wareneingang geplante-wareneingänge in-transit transit transitbestand im-transport
    umlagerungsbestand* lieferantenrückstand* in-einkauf* offene-be !optimal* !wirtschaftlich*
    !feste !von-kunde* !standard*`,
  forecast: `prognose* *prognose *prognosen prognostiziert* vorhersage* bedarfsvorhersage*
    absatzvorhersage* forecast erwarteter-bedarf erwarteter-absatz erwarteter-verbrauch
    erwartete-nachfrage !*fehler* !*abweich* !*güte* !*modell !*methode`,
  batch: `charge chargen chargennr chargennummer* chargen-nr chargenbezeichnung* chargencode losnr
    losnummer* los-nr batch batchnummer`,
  supplier: `lieferant* *lieferant lief-nr liefnr lieferer* kreditor* !*auftrag !*auftrags* !rechnung* !bestell* !*land !*art !*typ`,
  customer: `kunde kunden* endkunde* *kunden debitor* auftraggeber* !*auftrag !*auftrags* !rechnung* !bestell* !*land !*art !*typ`,
};
