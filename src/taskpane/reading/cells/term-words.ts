/**
 * Words of payment terms in six languages, in plain letters: what may stand beside the days, and what
 * says something of its own.
 */
const words = (text: string) => text.trim().split(/\s+/u);

/** Days, net, from the bill, a discount: they leave the number of days as it is. */
export const fillers = new Set(
  words(`
    net nett netto nt n day days d dy dys credit term terms payment pay payable paid due within in from after
    of the date invoice inv invoicing delivery receipt strictly discount cash if otherwise else and
    dag dager dgr dg kreditt kredit betaling betalingsfrist frist forfall etter fra faktura fakturadato
    rabatt kontantrabatt ellers og innen ved pr per
    dagar betalning betalningsvillkor forfallo efter fran fakturadatum inom kassarabatt annars och
    dage bet betalingsbetingelse betalingsbetingelser forfald inden rabat kontantrabat
    pv pva pvm paiva paivaa paivan maksuaika maksuehto laskusta laskun paivayksesta kassa alennus ale
    muuten
    t tg tag tage tagen ziel zahlungsziel zahlbar fallig nach rechnung rechnungserhalt rechnungsdatum
    rechnungseingang rechnungsstellung rein innerhalb von ab ohne abzug binnen erhalt der skonto sonst
    mit und
  `),
);

/** Seven days each. */
export const weeks = new Set(
  words("week weeks wk wks uke uker vecka veckor uge uger viikko viikkoa vko woche wochen"),
);

/** At once. */
export const atOnce = words(`
  cash|on|delivery cash|sale cash cod immediately immediate due|on|receipt due|upon|receipt on|receipt upon|receipt on|delivery
  kontant|ved|levering kontant etterkrav postoppkrav straks
  kontantbetalning efterkrav postforskott omgaende
  kontantbetaling ved|levering
  kateinen kateismaksu kateisella heti postiennakko
  sofort|fallig sofort barzahlung nachnahme bar
`).map((phrase) => phrase.split("|").join(" "));

/** Before the goods come, and by how many days no one can tell. */
export const inAdvance = words(`
  prepaid prepayment prepay pre|paid pre|payment in|advance advance|payment advance payment|before proforma pro|forma cia cwo
  cash|with|order deposit
  forskudd forskuddsbetaling forskuddsbetalt forhandsbetaling
  forskott forskottsbetalning forskottsbetald forskottsbetalt forhandsbetalning
  forudbetaling forudbetalt forudbetales
  ennakko ennakkomaksu ennakkoon ennakolla ennakkolasku etukateen
  vorkasse vorauskasse vorauszahlung vorab anzahlung
`).map((phrase) => phrase.split("|").join(" "));

/** Counted from the end of a month: how many days that is depends on the day of the invoice. */
export const fromMonthEnd = words(`
  eom end|of|month month|end end|of|the|month eomonth prox proximo current|month following|month next|month mfi
  fri|leveringsmaned fri|leverings|maned fri|maned lopende|maned manedens|utgang inneverende|maned fri|lev|maned
  fri|leveransmanad fri|manad lopande|manad manadens|slut innevarande|manad manadsslut
  lobende|maned lob|maned lb|md lbn|md lob|md lobende|md manedens|udgang fri|leveringsmaaned lobende|maaned
  kuukauden|loppu kuukauden|lopussa kk|loppu kuunvaihde kuun|loppu
  monatsende ende|des|monats ende|monat folgemonat
`).map((phrase) => phrase.split("|").join(" "));
