import type { HeaderWords } from "./meanings";

/** Genitives stand beside their words: "tuotteen nimi", "varaston arvo". */
export const finnish: HeaderWords = {
  item: `nimike nimikkeet nimikkeen tuote tuotteet tuotteen tavara artikkeli artikkelit materiaali
    materiaalin osa-nro osanumero viivakoodi tarvike komponentti`,
  name: `nimi nimitys kuvaus selite teksti`,
  code: `tunnus tunniste numero =nro koodi =id viivakoodi viite juoksevanumero tuotenro`,
  document: `tilaus tilausnumero tilausnro lasku laskun rivi rivinro sarjanumero
    eränumero =erä tosite tapahtuma tili ostotilaus myyntitilaus toimitus`,
  group: `kategoria ryhmä tyyppi merkki tuotemerkki segmentti osasto luokitus lajike väri tila`,
  place: `varastopaikka hyllypaikka hylly paikka sijainti toimipaikka toimipiste myymälä varastonimi
    varastonumero varastokoodi alue maa tehdas`,
  party: `asiakas asiakkaan asiakkaat toimittaja toimittajan toimittajat valmistaja myyjä ostaja`,
  worth: `arvo arvon liikevaihto varastoarvo summa-eur rivisumma euromäärä myyntiarvo kulutusarvo
    pääoma tuotto`,
  sum: `myynti myynnin summa kustannukset yhteensä ostot hankinnat loppusumma`,
  total: `yhteensä kokonais koko rivi`,
  gain: `kate myyntikate katteen voitto alv vero arvonlisävero rahti tappio tulos`,
  currency: `=eur euro euroa =teur =keur =meur`,
  price: `hinta hinnat hinnan yksikkökustannus yksikköarvo omakustannus omakustannusarvo kplhinta`,
  cost: `kustannus kustannuksen`,
  buying: `osto ostojen hankinta hankinnan keski keskimääräinen standardi omakustannus omakustannus
    kustannus nettohinta tukku sisäänosto vakio`,
  selling: `myynti myynnin vähittäis ulosmyynti ohje suositus`,
  retail: `vähittäis ulosmyynti ohje suositus`,
  quantity: `määrä määrän kappalemäärä lukumäärä =lkm volyymi yksiköt`,
  piece: `=kpl kappale kappaletta =kappaleet`,
  unit: `yksikkö mittayksikkö perusyksikkö =yks`,
  stock: `varasto varaston saldo varastosaldo varastossa varastomäärä loppusaldo varastotilanne
    hyllysaldo`,
  free: `vapaa vapaana käytettävissä saatavilla`,
  use: `kulutus kulutuksen menekki menekin kysyntä kysynnän tarve myyty =otto =otot käyttö myyntimäärä`,
  count: `tilaukset rivit tapahtumat keräilyt tilauskerrat tilausrivit rivimäärä kerrat tapahtumamäärä`,
  pending: `tilattu tilatut tilauksessa varattu varatut tulossa saapuva saapuvat saapunut jälkitoimitus
    matkalla palautus palautukset tilauskanta`,
  opening: `alkusaldo alkuvarasto alku`,
  former: `edellinen edellisen edellisvuosi edellisvuoden`,
  plan: `ennuste budjetti suunniteltu suunnitelma`,
  span: `vuosi vuoden vuosittainen kuukausi kuukauden viikko viikon päivä päivän kvartaali vuodessa
    kuukaudessa`,
  limit: `min minimi minimin max maksimi maksimin varmuus varmuusvarasto tilauspiste tilausraja
    hälytysraja hälytys vähimmäis enimmäis tavoite alaraja yläraja pakkauskoko eräkoko tilauserä
    puskuri`,
  running: `kumulatiivinen kumulatiiviset =kumul kumuloituva kertymä juokseva`,
  share: `prosentti prosenttia osuus alennus =pros`,
  turns: `kiertonopeus kierto varastonkierto`,
  ratio: `kiertonopeus kierto varastonkierto aste kerroin suhde variaatiokerroin variaatio kasvu indeksi`,
  grade: `luokka sijoitus järjestys`,
  date: `päivämäärä =pvm viimeinen viimeisin vanhenee parasta-ennen luotu muokattu vanhentumispäivä
    toimituspäivä tilauspäivä ostopäivä myyntipäivä`,
  duration: `päivää viikkoa kuukautta vuotta ikä riitto päivät peitto`,
  measure: `paino pituus leveys korkeus koko-mm koko-cm mitat tilavuus`,
  leadTime: `toimitusaika toimitusajan hankinta-aika hankinta-ajan hankintaaika läpimenoaika`,
  spread: `hajonta keskihajonta hajonnan vaihtelu variaatio variaatiokerroin poikkeama`,
  deviation: `hajonta keskihajonta poikkeama`,
  toOrder: `tilaustuote tilaustuotteet tilausohjautuva tilauksesta`,
  holding: `varastointi varastointikustannus tilauskustannus tilauskustannukset`,
  link: `=ja =tai =sis =sisältää =ilman =asti =alkaen =viim`,
  per: `=per =kohden =kohti`,
};
