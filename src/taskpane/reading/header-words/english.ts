import type { HeaderWords } from "./meanings";

export const english: HeaderWords = {
  item: `item items product products article articles sku skus material materials =part =parts goods
    =model =style variant handle particulars ean gtin barcode upc component components
    =internal-reference =asin mpn commodity merchandise stock-item inventory-item`,
  name: `name names description descriptions descr =desc title =text short-text long-text particulars`,
  code: `=id =ids =no =nos number numbers =num code codes =cod =ref reference =key postcode zip phone
    sku ean gtin barcode upc =year-no =week-no =asin =mpn hs-code hsn tariff-code`,
  document: `=order invoice receipt voucher =document =documents =doc =line =row
    =pos position serial =batch =lot entry transaction ticket delivery-note =po =so bill
    shipment account`,
  group: `category categories =group groups =type family segment brand =kind department division class-of
    commodity-group product-line product-group product-class colour color season status`,
  place: `location locations plant warehouse =bin shelf site storage sloc plnt depot branch region
    country zone aisle rack shop outlet`,
  party: `customer customers supplier suppliers vendor vendors client clients buyer manufacturer
    producer salesperson seller planner`,
  worth: `value values valuation =val amount amounts revenue revenues asset-value capital spend-value
    extended extension proceeds monetary`,
  turnover: `turnover`,
  sum: `sales =sale spend spending expenditure total totals =sum costs cogs cost-of-goods cost-of-sales
    subtotal net-sales gross-sales`,
  total: `total totals extended =ext =line grand`,
  gain: `profit profits margin contribution =tax taxes =vat =gst =igst =cgst =sgst freight duty loss
    commission fee fees`,
  currency: `=eur =usd =gbp =nok =sek =dkk =chf =inr =rs =cad =aud euro euros dollar dollars =keur
    =kusd =cur`,
  price: `price prices =unit-cost =map rrp msrp mrp`,
  rate: `=rate =rates`,
  cost: `cost direct-cost =costing`,
  buying: `purchase purchases purchasing buying bought cost standard =std average =avg landed moving
    wholesale replacement direct-cost =wac`,
  selling: `sales =sale selling sell retail =list rrp msrp mrp consumer`,
  retail: `retail =list rrp msrp mrp`,
  quantity: `amount quantity quantities qty qties qtys =qnty =quan units volume volumes =count balance`,
  piece: `units pieces piece =pcs =pc each =ea =nos-of`,
  unit: `=unit =uom =uqc =u-m measure-unit =unit-of-measure =units-of-measure =base-unit`,
  stock: `stock stocks inventory on-hand onhand in-stock =instock in-hand =soh =qoh unrestricted
    closing-balance closing-stock closing-qty holding-qty stock-level inventory-level at-hand`,
  free: `available availability =atp free-stock saleable sellable`,
  use: `demand demands usage consumption consumed sold issued issues =issue requirement requirements required
    shipped dispatched withdrawn outward outwards movement unit-sales`,
  count: `=count =counts =hits =orders invoices =lines transactions =picks visits
    order-lines frequency times-sold number-of no-of num-of how-many`,
  pending: `ordered on-order on-purch on-sales on-po on-so reserved allocated committed incoming transit
    transfer backorder backordered backorders blocked restricted quality inward inwards receipts
    received unavailable damaged returned returns open outstanding`,
  opening: `opening beginning begin initial`,
  former: `previous =prev =prior former =py =ly last-year prior-year`,
  plan: `forecast forecasted forecasts budget planned =plan expected projected`,
  span: `=year yearly annual annually =month monthly =week weekly =day daily quarter quarterly =ytd
    =mtd =yr =pa =p-a`,
  limit: `=min minimum =max maximum safety reorder re-order =rop =roq =par threshold moq eoq lot-size
    batch-size pack-size case-pack order-multiple buffer critical target preferred upper lower =pack
    =packing case-size`,
  running: `cumulative cumulated cumul =cum running accumulated accumulative cumulate progressive`,
  share: `percent percentage =pct share discount portion markup mark-up proportion`,
  turns: `turns =turn turnover-ratio turnover-rate stock-turnover inventory-turnover`,
  ratio: `ratio turns =turn index factor score coefficient variability variation volatility =cv growth
    probability priority`,
  grade: `=rank ranking =ranks =class classes classification =abc =xyz rating =grade`,
  date: `=date dates =datetime timestamp expiry expires expiration created updated modified best-before`,
  duration: `days weeks months years hours minutes =age ageing aging coverage supply-days cover =doh
    =dsi shelf-life`,
  measure: `weight weights length width height depth dimension dimensions size sizes =kg-per cbm
    temperature =net-weight =gross-weight area`,
  leadTime: `lead-time leadtime delivery-time replenishment-time lead-times =lt`,
  spread: `deviation deviations =std =sd =stdev =cv sigma σ variation variability volatility spread
    coefficient =dev`,
  deviation: `deviation =std =sd =stdev sigma =dev`,
  toOrder: `to-order =mto make-to-order made-to-order order-based`,
  holding: `holding carrying ordering set-up setup order-cost order-costs ordering-cost`,
  link: `=of =in =on =at =for =from =to =by =with =and =or =incl =including =inc =excl =excluding =ex
    =before =after =without =w-o =as =than =during`,
  per: `=per`,
};
