import type { PlanningWords } from "./planning-meanings";

export const danish: PlanningWords = {
  expiry: `udløb udløbsdato* udløber holdbarhed* holdbar-til bedst-før* mindst-holdbar*
    sidste-anvendelse* sidste-holdbarhed* anvendes-inden !dage !måneder !uger !lager*`,
  issued: `sidste/sidst/seneste-salg* sidst/seneste-solgt* sidste/seneste-afgang* sidste/seneste-forbrug*
    sidste/seneste-bevægelse* sidste/seneste-lagerbevægelse* sidste/seneste-udlever* sidste/seneste-træk*
    sidste/seneste-transaktion* sidste/seneste-udtag* sidste/seneste-vareafgang* sidst-brugt
    sidste/seneste-postering* salgsdato* afgangsdato* udleveringsdato* bevægelsesdato*`,
  originated: `oprindelig-modtag* oprindelig-dato* oprindelig-indkøbsdato* oprindelig-købsdato*
    oprindelig-tilgang* oprindelig-vare* oprindelig-ankomst* oprindeligt-modtaget*
    oprindelsesdato* første-modtagelse* første-tilgang* først-modtaget*
    dato-for-første-modtagelse* første-varemodtag* !ordre* !pris`,
  received: `modtag modtaget modtagne modtagelse modtagelsesdato* modtagedato* varemodtag*
    sidste/sidst/seneste-modtag* sidste/seneste-køb* sidste/seneste-indkøb* sidste/seneste-tilgang*
    sidst-købt sidst-indkøbt tilgangsdato* indkøbsdato* købsdato* indgangsdato* ankomstdato*
    varetilgang* !forvent* !planlagt* !lovet* !ønsket* !bekræftet*`,
  cover: `måldækning* mål-dækning* ønsket-dækning* ønsket-lagerdækning* mål-lagerdækning*
    maks/maksimal-dækning* maks/maksimal-lagerdækning* dækningsmål* lagerdækning-mål*
    mål-lagerdage* ønskede-lagerdage* mål-dage* lagerdage-mål* planlagt-dækning* rækkevidde-mål*
    mål-rækkevidde*`,
  term: `betalingsbetingelse* betalingsfrist* betalingstid* betalingsdage* betalingsvilkår* kredittid*
    kreditdage* kreditperiode* bet-bet bet-betingelse* betalingsbet forfaldsdage* netto-dage
    dage-netto leverandørkredit* kundekredit*`,
  review: `bestillingsinterval* bestillingscyklus* bestillingsrytme* bestillingsperiode* ordreinterval*
    ordrecyklus* indkøbsinterval* indkøbscyklus* indkøbsrytme* gennemgangsinterval*
    gennemgangsperiode* disponeringsinterval* disponeringscyklus* dage-mellem-bestilling*
    dage-mellem-ordre* dage-mellem-indkøb* leveringsinterval* genbestillingsinterval*
    genbestillingscyklus* planlægningsinterval* partiopsamlingsperiode* kontrolinterval*
    opfyldningsinterval*`,
  service: `servicegrad* serviceniveau* servicemål* service-niveau service-grad service-mål
    leveringsgrad* leveringsevne* leveringsservice* !faktisk* !opnået* !målt*`,
  realisable: `nettorealisation* netto-realisation* realisationsværdi* realiserbar* dagsværdi*
    genindvinding* netto-salgsværdi* netto-realis*`,
  sellingCost: `salgsomkostning* salgskostning* salgsudgift* omkostning/omkostninger-ved-salg*
    omkostning/omkostninger-til-salg* afhændelsesomkostning* distributionsomkostning*
    markedsføringsomkostning*`,
  writeDown: `nedskriv* nedskrevet* ukurans ukuransnedskriv* ukuranshensæt*
    ukuransprocent* hensættelse* hensat* værdiforringelse* tabshensæt*`,
  weight: `vægt bruttovægt nettovægt *vægt kg-pr-stk kg-per-stk kg-pr-enhed kg-stk`,
  volume: `volumen rumfang* bruttovolumen nettovolumen fragtvolumen kollivolumen enhedsvolumen kbm
    kubik* liter m-3 !salg* !indkøb* !forbrug* !rabat !volumen-stk !volumen-antal`,
  buffer: `sikkerhedslager* sikkerhedsbeholdning* sikkerhedsantal* bufferlager* buffer
    bufferbeholdning* reservelager* beredskabslager* minimumssikkerhedslager* !dage !uger`,
  minimum: `min/minimum/minimums/mindste/minimal-ordre* min/minimum/minimums/mindste-bestil* min/mindste-best
    min/minimum/minimums/mindste-indkøb* min/minimum/minimums/mindste-køb* min/mindste/minimum-parti*
    min/mindste/minimum-lot* ordreminimum* indkøbsminimum* bestillingsminimum*
    mindste-antal-pr-ordre minimumantal-pr-ordre !*punkt* !*niveau* !*grænse* !*værdi* !*beløb* !*interval*`,
  maximum: `max/maks/maksimum/maksimums/maksimal/største/højeste-ordre*
    max/maks/maksimum/maksimums/maksimal/største/højeste-bestil* max/maks-best
    max/maks/maksimum/maksimums/maksimal/største-indkøb* max/maks/maksimum/maksimal/største-parti*
    max/maks/største-lot* max/maks/maksimum-køb* ordremaksimum* bestillingsmaksimum*
    største-antal-pr-ordre`,
  pack: `kolli* *kolli pakning* *pakning pakkestørrelse* pakkeantal* pakkeenhed* pakningsstørrelse*
    forpakning forpakningsstørrelse* *forpakning karton* *karton kassestørrelse* kasseantal* palleantal*
    pallestørrelse* antal/stk-pr/per/i-kolli* antal/stk-pr/per/i-pakke* antal/stk-pr/per/i-pakning*
    antal/stk-pr/per/i-karton* antal/stk-pr/per/i-kasse* antal/stk-pr/per/i-palle* stk-kolli stk-karton
    stk-kasse stk-pk stk-palle oprundingsfaktor* oprunding* afrunding* ordremultipel* indkøbsmultipel*
    multipel* partistørrelse* lotstørrelse* seriestørrelse* emballagestørrelse* !pakningstype
    !økonomisk* !optimal* !værdi`,
  reserved: `reserveret reserverede reservation* reserverings* i-ordre i-salgsordre* på-salgsordre*
    i-kundeordre* på-kundeordre* restordre* i-rest restantal* allokere* tildelt disponeret*
    åbne-salgsordre* åbne-kundeordre* ordrebeholdning* ikke-leveret* solgt-ikke-leveret øremærket*
    uleveret* kunderest*`,
  ordered: `bestilt bestilte i-bestilling* i-best i-købsordre* i-indkøb* på-indkøb* på-købsordre*
    på-vej undervejs under-transport i-transit indgående indgående-ordre* indgående-antal
    forventet-tilgang* planlagt-tilgang* planlagte-tilgang* ventet-tilgang* åbne-købsordre* åbne-indkøb*
    bestillingsantal bestilt-antal leverandørrest* forventet-modtag* forventede-modtag*`,
  forecast: `prognose* *prognose *prognoser forecast forecasts forecastantal* salgsforecast* behovsforecast*
    efterspørgselsforecast forventet-forbrug forventet-efterspørgsel forventet-salg forventet-behov
    !*fejl* !*afvig* !prognosemetode`,
  batch: `batch batchnr batchnummer batch-nr parti partinr partinummer parti-nr lot lotnr lotnummer
    lot-nr charge chargenr produktionsbatch`,
  supplier: `leverandør* *leverandør levnr lev-nr kreditor* !*ordre* !faktura* !*land`,
  customer: `kunde* slutkunde* hovedkunde* debitor* !*ordre* !faktura* !*land`,
};
