import type { PlanningWords } from "./planning-meanings";

export const norwegian: PlanningWords = {
  expiry: `utløp utløpsdato* utløper holdbarhet* holdbar-til best-før* siste-forbruksda*
    siste-holdbarhet* bf-dato !dager !måneder !uker !lager*`,
  issued: `siste/sist/seneste-uttak* siste/sist/seneste-salg* sist/siste-solgt* siste/seneste-bevegelse*
    siste/seneste-forbruk* siste/seneste-transaksjon* siste/seneste-utlever* sist-utlevert sist-brukt*
    sist-bruk siste-faktur* siste-vareuttak* siste/seneste-lagerbevegelse* siste-utgang* uttaksdato*
    salgsdato* utleveringsdato* bevegelsesdato*`,
  originated: `opprinnelig-mott* opprinnelig-dato* opprinnelig-innkjøpsdato*
    opprinnelig-kjøpsdato* opprinnelig-vare* opprinnelig-inn* opprinnelig-ankomst*
    opprinnelsesdato* første-mottak* første-varemottak* først-mottatt* første-inn* første-ankomst*
    dato-første-mottak* !ordre* !pris`,
  received: `mottak mottatt mottatte mottaksdato* varemottak* vare-mottak* innleveringsdato*
    inngangsdato* siste/sist/seneste-mottak* siste/sist/seneste-mottatt* siste/seneste-innkjøp*
    siste/seneste-kjøp* siste-tilgang* siste-innlever* sist-kjøpt sist-innkjøpt tilgangsdato*
    ankomstdato* innkjøpsdato* mottatt-dato mottatt-antall !forvent* !planlagt* !ønsket* !lovet
    !bekreftet`,
  cover: `måldekning* mål-dekning* mål-lagerdekning* ønsket-dekning* ønsket-lagerdekning*
    ønskede-lagerdager* maks/maksimal-dekning* maks/maksimal-lagerdekning* dekningsmål*
    lagerdekningsmål* mål-lagerdager* mål-dager* lagerdager-mål* dekning-mål* lagerdekning-mål*
    planlagt-dekning* mål-uker*`,
  term: `betalingsfrist* betalingsbetingelse* betalingsvilkår* betalingstid* betalingsdager* kredittid*
    kreditt-tid* kredittdager* betalingsbet bet-bet bet-betingelse* bet-frist bet-vilkår
    betalingstermin* forfallsdager* netto-dager dager-kreditt dager-netto kundekreditt-dager
    leverandørkreditt* kundekreditt*`,
  review: `bestillingsintervall* bestillingssyklus* ordreintervall* ordresyklus* gjennomgangsintervall*
    gjennomgangsperiode* inspeksjonsintervall* vurderingsintervall* kontrollintervall*
    innkjøpssyklus* innkjøpsintervall* bestillingsrytme* bestillingsperiode* innkjøpsrytme*
    dager-mellom-bestilling* dager-mellom-ordre* dager-mellom-innkjøp* leveringsintervall*
    planleggingsintervall* planleggingssyklus* påfyllingsintervall* leveringssyklus* bestilles-hver`,
  service: `servicenivå* servicegrad* servicemål* service-nivå service-grad service-mål fyllingsgrad*
    leveringsgrad* leveringsservice* !faktisk* !oppnådd* !målt*`,
  realisable: `netto-realis* netto-salgsverdi* realisasjonsverdi* realiserbar* virkelig-verdi*
    gjenvinnbar* netto-virkelig*`,
  sellingCost: `salgskostnad* salgsutgift* salgsomkostning* kostnad/kostnader-ved-salg*
    kostnad/kostnader-for-salg* avhendingskostnad* avhendelseskostnad* utgifter-ved-salg*
    markedsføringskostnad* distribusjonskostnad*`,
  writeDown: `nedskriv* nedskrevet* avsetning avsetninger ukuransavsetning* ukuransnedskriv*
    ukurans ukuransprosent* verdifall* tapsavsetning* avskrivning*`,
  weight: `vekt bruttovekt nettovekt *vekt kg-per-stk kg-pr-stk kg-per-enhet kg-pr-enhet kg-stk`,
  volume: `volum volumet bruttovolum nettovolum fraktvolum kollivolum enhetsvolum stykkvolum
    pakkevolum kbm kubikk* liter m-3 !salg* !innkjøp* !forbruk* !rabatt !volum-stk !volum-antall`,
  buffer: `sikkerhetslager* sikkerhetsbeholdning* sikkerhetsantall* bufferlager* buffer
    bufferbeholdning* beredskapslager* reservelager* !dager !uker`,
  minimum: `min/minimum/minste/minimums/minimal-ordre* min/minimum/minste/minimums-bestill* min/minste-best
    min/minimum/minste/minimums-innkjøp* min/minimum/minste/minimums-kjøp* min/minste/minimum-parti*
    min/minste/minimum-serie* ordreminimum* bestillingsminimum* innkjøpsminimum*
    minste-antall-per/pr-ordre/bestilling bestillingsantall-min ordreantall-min !*punkt* !*nivå*
    !*grense* !*verdi* !*beløp* !*intervall*`,
  maximum: `max/maks/maksimum/maksimums/maximum/maksimal/maksimalt/største-ordre*
    max/maks/maksimum/maksimums/maximum/maksimal/maksimalt/største-bestill*
    max/maks-best max/maks/maksimum/maksimums/største-innkjøp* max/maks/maksimum/største-parti*
    max/maks/maksimum/største-serie* ordremaksimum* bestillingsmaksimum* bestillingsantall-maks
    ordreantall-maks`,
  pack: `pakning* *pakning forpakning forpakningsstørrelse* forpakningsantall* *forpakning
    pakningsstørrelse* pakkestørrelse* pakkeantall* pakkeenhet* kolli* *kolli kartong* *kartong
    d-pak dpak f-pak fpak t-pak palleantall* pallestørrelse*
    antall/stk-per/pr/i-pall* antall/stk-per/pr/i-pakk* antall/stk-per/pr/i-pakning*
    antall/stk-per/pr/i-forpakning* antall/stk-per/pr/i-kart* antall/stk-per/pr/i-eske*
    antall/stk-per/pr/i-kasse* stk-kartong stk-pk stk-eske stk-pall stk-pakk ordremultippel*
    bestillingsmultippel* innkjøpsmultippel* multippel* avrunding* partistørrelse* seriestørrelse*
    batchstørrelse* bestillingsparti* kassestørrelse* !pakningstype !økonomisk* !optimal* !verdi`,
  reserved: `reservert reserverte reservasjon* reserverings* allokert* tildelt i-ordre i-salgsordre*
    på-salgsordre* i-kundeordre* på-kundeordre* restordre* restnotert* kunderest* i-rest restantall*
    ordrereserve* ordrebeholdning* øremerket* åpne-salgsordre* åpne-kundeordre*
    solgt-ikke-levert ikke-levert uleverte bestilt-av-kund* plukkreservert* avsatt-til-kunde`,
  ordered: `bestilt bestilte i-bestilling* i-best i-innkjøp* på-innkjøp* innkommende på-vei underveis
    under-transport i-transport i-transitt under-levering åpne-innkjøp* åpne-bestilling* restbestilt*
    best-antall bestilt-antall leverandørrest* inngående-ordre* inngående-antall inngående-mengde
    forventet-mottak* planlagt-mottak* planlagte-mottak* forventet-inn* ventet-inn`,
  forecast: `prognose* *prognose *prognoser forventet-forbruk forventet-etterspørsel forventet-salg
    forventet-behov !*feil* !*avvik* !prognosemetode !prognosemodell`,
  batch: `batch batchnr batchnummer batch-nr parti partinr partinummer parti-nr lot lotnr lotnummer
    lot-nr produksjonsbatch`,
  supplier: `leverandør* *leverandør lev-nr levnr lev-navn kreditor* !*ordre* !faktura* !*land`,
  customer: `kunde* sluttkunde* hovedkunde* storkunde* debitor* !*ordre* !faktura* !*land`,
};
