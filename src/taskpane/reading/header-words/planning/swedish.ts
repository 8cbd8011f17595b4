import type { PlanningWords } from "./planning-meanings";

export const swedish: PlanningWords = {
  expiry: `utgång utgångsdatum* utgångsdag* bäst-före* sista-förbrukningsda* hållbarhet
    hållbarhetsdatum* hållbar-till hållbar-t-o-m sista-användning* bf-datum går-ut-datum !dagar !månader
    !veckor !lager*`,
  issued: `senaste/sista/senast-uttag* senaste/sista/senast-försäljning* senast-såld* senast-sålt
    senaste/sista-förbrukning* senaste/sista-utleverans* senast-utlevererad* senaste/sista-rörelse*
    senaste/sista-lagerrörelse* senaste/sista-lagertransaktion* senaste/sista-transaktion*
    senaste-faktur* senast-använd* senaste-användning* uttagsdatum* försäljningsdatum*
    utleveransdatum* rörelsedatum*`,
  originated: `ursprunglig/ursprungligt-mottag* ursprunglig/ursprungligt-inleverans*
    ursprunglig/ursprungligt-datum* ursprunglig/ursprungligt-inköpsdatum*
    ursprunglig/ursprungligt-ankomst* ursprungligen-mottag* ursprungligen-inlevererad*
    ursprungsdatum* första-inleverans* första-mottag* först-mottag* först-inlevererad*
    datum-första-inleverans* första-ankomst* !order* !pris`,
  received: `mottaget mottagna mottagen mottagning mottagningsdatum* mottagningsdag* inleverans
    inleveransdatum* inleveransdag* inlevererat inlevererad* inlevdatum* ankomstdatum*
    senaste/sista/senast-inleverans* senaste/sista-inköp* senaste/sista-köp* senaste-mottag* senast-inköpt
    senast-köpt senast-inlevererad* inköpsdatum* godsmottag* varumottag* mottaget-datum !planerad*
    !förvänta* !vänta* !önska* !bekräfta* !kommande !ej !lova*`,
  cover: `måltäcktid* mål-täcktid* täcktid-mål* täcktidsmål* önskad-täcktid* planerad-täcktid*
    max/maximal-täcktid* måltäckning* mål-täckning* önskad-täckning* måldagar* mål-lagerdagar*
    önskade-lagerdagar* lagertäckning-mål* önskad-lagertäckning* mål-lagertäckning*
    mål-räckvidd*`,
  term: `betalningsvillkor* betalningstid* betalningsfrist* betalningsdagar* kredittid* kreditdagar*
    bet-villkor* betvillkor* betalningsperiod* förfallodagar* netto-dagar dagar-netto
    leverantörskredit* kundkredit* betaltid* inköps/försäljnings/leverantörs/kund-betalningsvillkor*
    inköps/försäljnings/leverantörs/kund-kredittid* inköps/försäljnings/leverantörs/kund-betalningstid*`,
  review: `beställningsintervall* beställningscykel* beställningsrytm* beställningsperiod* orderintervall*
    ordercykel* inköpsintervall* inköpscykel* inköpsrytm* inspektionsintervall* kontrollintervall*
    granskningsintervall* översynsintervall* dagar-mellan-beställning* dagar-mellan-order*
    dagar-mellan-inköp* leveransintervall* leveranscykel* planeringsintervall* påfyllnadsintervall*
    beordringsintervall* beordringscykel*`,
  service: `servicenivå* servicegrad* servicemål* service-nivå service-grad service-mål leveransservice*
    cykelservice* fyllnadsgradsservice* lagerservicenivå* tillgänglighetsmål* servicekrav*
    !faktisk* !uppnå* !uppmätt* !verklig*`,
  realisable: `nettoförsäljningsvärde* netto-försäljningsvärde* netto-realis* verkligt-värde*
    realisationsvärde* återvinningsvärde* realiserbar* försäljningsvärde-minus*`,
  sellingCost: `försäljningskostnad* försäljningsomkostnad* säljkostnad* försäljningsutgift*
    kostnad/kostnader-för-försäljning* kostnad/kostnader-vid-försäljning* avyttringskostnad*
    utrangeringskostnad* distributionskostnad*`,
  writeDown: `nedskriv* nedskriven* inkuransavdrag* inkuransavsättning* inkuransreserv*
    inkuransnedskriv* inkurans inkuransgrad* avsättning avsättningar värdeminskning*
    lagerreserv*`,
  weight: `vikt bruttovikt nettovikt *vikt kg-per-st kg-per-enhet kg-st`,
  volume: `volym volymen bruttovolym nettovolym fraktvolym transportvolym förpackningsvolym styckvolym
    enhetsvolym kollivolym kbm kubik* liter m-3 !försälj* !inköp* !förbruk* !såld* !rabatt
    !volym-st !volym-antal`,
  buffer: `säkerhetslager* buffertlager* buffert backup-lager* säkerhetskvantitet* säkerhetsantal*
    reservlager* säkerhetssaldo* !dagar !veckor`,
  minimum: `min/minimi/minsta/minimum-order* min/minimi/minsta/minimum-beställning* min/minsta-best
    min/minimi/minsta/minimum-inköp* min/minimi/minsta/minimum-köp* min/minimi/minsta/minimum-parti*
    min/minsta-serie* orderminimum* beställningsminimum* inköpsminimum* minsta-antal-per-order
    orderkvantitet-min* beställningskvantitet-min* !*punkt* !*nivå* !*gräns* !*värde* !*belopp* !*intervall*`,
  maximum: `max/maximi/maximum/maximal/maxima/högsta/största-order*
    max/maximi/maximum/maximal/högsta/största-beställning* max/högsta-best
    max/maximi/maximum/maximal/högsta/största-inköp* max/maximi/maximum/maximal/högsta/största-parti*
    max-serie* största-serie* ordermaximum* beställningsmaximum* orderkvantitet-max*
    beställningskvantitet-max*`,
  pack: `förpackning förpackningsstorlek* förpackningsantal* förpackningskvantitet* förpackningsenhet*
    *förpackning *förpackningsstorlek förp förp-storlek förp-antal frp frp-storlek dfp d-pack dpack f-pack
    kolli* *kolli kartong* *kartong pallantal* pall-antal pallkvantitet* antal/st-per/i-pall*
    antal/st-per/i-kartong* antal/st-per/i-förp* antal/st-per/i-frp* antal/st-per/i-låda*
    kvantitet-per-pall kvantitet-per-förp* st-frp st-förp st-kartong st-pall st-kolli ordermultipel*
    beställningsmultipel* inköpsmultipel* multipel* avrundning* partistorlek* orderpartistorlek*
    seriestorlek* batchstorlek* lådstorlek* !ekonomisk* !optimal* !typ !material* !värde`,
  reserved: `reserverat reserverade reserverad reservation* reservantal allokera* i-order i-kundorder*
    på-kundorder* i-försäljningsorder* på-försäljningsorder* kundorder-antal restorder* restnotera*
    restnotering* restantal* orderstock* ordersaldo* kundreserv* uppbokad* uppbokat* intecknat*
    öppna-kundorder* öppna-försäljningsorder* ej-levererat ej-utlevererat olevererat*
    sålt-ej-levererat plockreserv*`,
  ordered: `beställt beställda beställd i-beställning* i-best i-inköp* på-inköpsorder* på-inköp
    öppna-inköp* inkommande på-väg under-transport i-transit under-leverans kommande-inleverans*
    planerad-inleverans* planerade-inleverans* väntad-inleverans* väntade-inleverans*
    förväntad-inleverans* beställt-antal best-antal leverantörsrest* ej-inlevererat restbeställt*`,
  forecast: `prognos prognoser prognosen prognos-* *prognos prognosticera* prognoskvantitet*
    prognosantal* förväntad-förbrukning förväntad-efterfrågan förväntad-försäljning förväntad-åtgång
    förväntat-behov !*fel* !*avvik* !*metod !*modell`,
  stockValue: `lagervärde* varulager värde-på-lager värde-i-lager varulagervärde* genomsnittligt-lagervärde
    medellagervärde* lager-kr lagersaldo-värde !omsättning*`,
  receivables: `kundfordring* kundfordran fordringar-på-kunder kundreskontra-saldo utestående-fordringar
    varufordring* försäljningsfordring* kund-fordringar`,
  payables: `leverantörsskuld* skulder-till-leverantörer leverantörsreskontra-saldo varuskuld*
    kreditorskuld* leverantör-skulder`,
  costOfSales: `kostnad-sålda-varor kostnad-för-sålda-varor kostnader-för-sålda-varor sålda-varors-kostnad ksv
    varuförbrukning varukostnad* kostnad-såld-vara`,
  yearlySales: `omsättning* nettoomsättning* försäljning årsomsättning* årsförsäljning* försäljningsintäkt*
    årlig-försäljning försäljning-per-år försäljningsvärde försäljningsbelopp
    !senaste-försäljning !*datum !lager* !hastighet*`,
  batch: `batch batchnr batchnummer batch-nr parti partinr partinummer parti-nr lot lotnr lot-nr
    tillverkningsparti* satsnummer satsnr`,
  supplier: `leverantör* *leverantör levnr lev-nr !*order* !faktura* !*land !*typ`,
  customer: `kund kunder kunden kundens kundnr kundnummer kundnamn kund* slutkund* !*order* !faktura*
    !*land !*typ`,
};
