import type { PlanningWords } from "./planning-meanings";

export const finnish: PlanningWords = {
  expiry: `parasta-ennen* vanhenemispäivä* vanhentumispäivä* vanhenemispvm vanhentumispvm vanhenee
    viimeinen-käyttöpäivä* viimeinen-käyttöpvm viim-käyttöpäivä* viim-käyttöpvm käytettävä-ennen
    säilyvyyspäivä* umpeutuu umpeutumis* käyttöpäivä-viimeinen !päivää !kuukautta !viikkoa !varasto*`,
  issued: `viimeisin/viimeinen/viim/edellinen-otto* viimeisin/viimeinen/viim/edellinen-myynti*
    viimeisin/viimeinen/viim/edellinen-tapahtuma* viimeisin/viimeinen/viim/edellinen-varastotapahtuma*
    viimeisin/viimeinen/viim-kulutus* viimeisin/viimeinen/viim-menekki* viimeisin/viimeinen/viim-liike*
    viimeisin/viimeinen-käyttö viimeisin/viimeinen/viim-lähetys* viimeisin/viimeinen-varastosta-otto*
    viimeisin/viimeinen/viim-varasto-otto* ottopäivä* ottopvm myyntipäivä* myyntipvm viimeksi-myyty*
    viimeksi-käytetty* viimeksi-liikkunut* viimeksi-otettu* tapahtumapäivä*`,
  originated: `alkuperäinen-saapum* alkuperäinen-vastaanotto* alkuperäinen-tulo*
    alkuperäinen-osto* alkuperäinen-päivä* alkuperäinen-pvm alkuperäinen-varastoontulo*
    alunperin-saapunut alun-perin-saapunut alunperin-vastaanotettu alun-perin-vastaanotettu
    ensimmäinen-saapum* ensimmäinen-vastaanotto* ensimmäinen-tulopäivä* ensimmäinen-tulopvm
    ensisaapum* !hinta* !tilau*`,
  received: `saapumispäivä* saapumispvm saapumis-pvm saapunut saapuneet vastaanotto vastaanottopäivä*
    vastaanottopvm vastaanotettu* tavaran-vastaanotto* viimeisin/viimeinen/viim/edellinen-osto*
    viimeisin/viimeinen/viim/edellinen-saapum* viimeisin/viimeinen/viim-tulo*
    viimeisin/viimeinen-vastaanotto* tulopäivä* tulopvm ostopäivä* ostopvm viimeksi-ostettu*
    viimeksi-saapunut* varastoontulo* !odote* !arvio* !vahviste* !suunnite* !luvattu !hinta*`,
  cover: `tavoiteriitto* riittotavoite* tavoite-riitto* riitto-tavoite* tavoiteriittävyys*
    riittävyystavoite* haluttu-riitto* maksimiriitto* enimmäisriitto* suurin-riitto*
    tavoitepäivät* varaston-riittotavoite* suunniteltu-riitto* riiton-tavoite*`,
  term: `maksuaika* maksuajan maksuehto* maksuehdot* maksutermi* maksupäivät* netto-päivää netto-pv
    luottoaika* luottopäivät* toimittajaluotto* asiakasluotto* maksuaikaehto* maksuajat`,
  review: `tilausväli* tilausrytmi* tilausjakso* tilaussykli* tilauskierto* tarkastusväli*
    tarkasteluväli* tarkastelujakso* tarkistusväli* ostoväli* ostorytmi* ostosykli* hankintaväli*
    toimitusrytmi* toimitusväli* suunnittelujakso* suunnitteluväli* täydennysväli* täydennysrytmi*
    tilausten-väli*`,
  service: `palveluaste* palvelutaso* palvelu-aste palvelu-taso täyttöaste* toimituskyky*
    saatavuustavoite* syklipalveluaste* tavoitepalvelu* toimitusaste* !toteutun* !mitattu*`,
  realisable: `nettorealisointi* netto-realisointi* realisointiarvo* todennäköinen-luovutus*
    luovutushinta* luovutusarvo* käypä-arvo* realisoitava* nettomyyntiarvo*`,
  sellingCost: `myyntikustannu* myyntikulu* myynnin-kustannu* myynnin-kulu* luovutuskustannu*
    luovutuskulu* luovutusmeno* myyntimeno* myynnistä-aiheutuv* realisointikustannu*
    realisointikulu* jakelukustannu*`,
  writeDown: `alaskirjau* arvonalennu* arvonalentumi* arvonalennusvarau* epäkuranttiusvarau*
    epäkuranttivarau* epäkuranttius* epäkuranttiudesta* alaskirjattu* alaskirjattava*
    arvon-alennu* kuranttiusvarau* kuranttiusvähenny*`,
  weight: `paino bruttopaino nettopaino *paino kg-per-kpl kg-kpl`,
  volume: `tilavuus *tilavuus kuutio kuutiot kuutiometri* litra litraa litrat m-3 volyymi-m-3`,
  buffer: `varmuusvarasto* varmuusvar varmuusmäärä* puskurivarasto* puskuri* turvavarasto*
    hälytysvarasto* varmuusraja* !päivä* !viikko*`,
  minimum: `minimi/min/vähimmäis/pienin-tilau* minimi/min/vähimmäis/pienin-osto* minimi/min/vähimmäis/pienin-erä*
    minimi/min/vähimmäis/pienin-hankinta* minimi/min/vähimmäis-toimituserä* tilauksen-vähimmäis*
    tilauksen-minimi* tilausminimi* tilausmäärä-min* tilauserä-min* !*piste* !*raja* !*arvo* !*väli* !*aika`,
  maximum: `maksimi/max/maks/enimmäis/suurin-tilau* maksimi/max/maks/enimmäis/suurin-osto*
    maksimi/max/maks/enimmäis/suurin-erä* maksimi/max/enimmäis/suurin-hankinta* tilauksen-enimmäis*
    tilauksen-maksimi* tilausmaksimi* tilausmäärä-max* tilauserä-max* maksimi/max/enimmäis-toimituserä*
    !*piste* !*raja* !*arvo* !*väli* !*aika`,
  pack: `pakkaus pakkauskoko* pakkauksen-koko pakkausmäärä* pakkauserä* pakkausyksikkö* *pakkaus
    *pakkauskoko paketti* laatikkokoko* laatikko kolli* lavakoko* lavamäärä*
    kpl-pakkau* kpl-pkt kpl-ltk kpl-laatikko kpl-laatikossa kpl-lava kpl-lavalla kpl-kolli
    kpl-per-pakkaus kpl-per-laatikko kpl-per-lava määrä-pakkauksessa eräkoko* erän-koko tilauserä*
    toimituserä* ostoerä* tilauskerrannai* kerrannai* monikerta* tilausmonikerta* pyöristy*
    !taloudelli* !optima* !arvo !pakkaustyyppi`,
  reserved: `varattu varatut varattuna varaus varaukset varausmäärä* varattu-* allokoitu* kohdistettu*
    myyntitilauksessa myyntitilauksilla myyntitilauksissa asiakastilauksilla asiakastilauksissa
    avoimet-myynti* avoin-myynti* avoimet-asiakastilau* jälkitoimitu* jälkitoimituksessa
    myyntitilauskanta* tilauskanta asiakasvarau* toimittamatta* toimittamat* myyty-toimittamatta
    lähtevä lähtevät`,
  ordered: `tilattu tilatut tilattuna tilattu-määrä tulossa saapuva saapuvat matkalla ostotilauksessa
    ostotilauksilla ostotilauksissa tilauksessa avoimet-osto* avoin-osto* ostotilausmäärä*
    ostotilauskanta* kuljetuksessa odotetut-saapum* toimittajalta-tilattu ostossa`,
  forecast: `ennuste ennusteet ennusteen ennuste-* *ennuste ennustettu* ennustemäärä* odotettu-kysyntä
    odotettu-menekki odotettu-myynti !*virhe* !*tarkkuus* !*menetelmä`,
  batch: `erä eränumero* eränro eräno erä-nro erätunnus* eräkoodi* erän-numero erän-tunnus
    valmistuserä* valmistuseränumero lot-numero`,
  supplier: `toimittaja* *toimittaja toim-nro tavarantoimittaja* !*tilau* !lasku* !*maa !*tyyppi`,
  customer: `asiakas* asiakkaan asiakkaat *asiakas !*tilau* !lasku* !*maa !*tyyppi`,
};
