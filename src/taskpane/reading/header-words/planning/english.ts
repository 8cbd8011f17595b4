import type { PlanningWords } from "./planning-meanings";

export const english: PlanningWords = {
  expiry: `expiry* expir* best-before* best-by use-by* sell-by* bbd bbe sled exp exp-date !days
    !months !weeks !risk !stock !inventory`,
  issued: `last/latest-issue* last/latest-movement* last/latest-sale* last/latest-sold* last-used
    last/latest-usage* last-use last/latest-consum* last/latest-withdraw* last/latest-shipment*
    last-shipped* last/latest-dispatch* last/latest-demand* last/latest-transaction*
    last/latest-activity* last/latest-goods-issue* last/latest-goods-movement*
    last/latest-inventory-movement* last/latest-stock-movement* issue-date* goods-issue-date
    movement-date* sale/sales-date* date-sold date-issued gi-date last-invoice/invoiced* last/latest-outbound* last/latest-outgoing*
    last/latest-pick/picked* last-moved*`,
  originated: `original/originally-receipt* original/originally-received* original-receiving*
    original-gr* original-date* original-goods* original-stock* original-inbound*
    original-arrival* original-purchase* origin-date* first-receipt* first-received* first-gr-date
    first-goods-receipt* date-first-received* date-of-first-receipt* date-of-original-receipt*
    original-entry* initial-receipt* fifo-date* !order* !price !expiry !invoice*`,
  received: `receipt/receipts receipt-date* receipts-date* received* goods-receipt* date-received
    grn-date inbound-date put-away-date stock-in-date
    last/latest-receipt* last/latest-purchase* last-bought receiving-date* gr-date gr-qty arrival-date*
    arrived* date-of-receipt purchase-date* !expected* !requested !promised !planned !scheduled
    !processing !time !not-received !confirmed`,
  cover: `target/targeted/desired/wanted/planned/max/maximum-cover*
    target/targeted/desired/max/maximum-days-of-cover* target/desired/max/maximum-days-of-stock*
    target/desired/max/maximum-days-of-supply* target/desired/max/maximum-days-of-inventory*
    target/desired-days-cover* target/desired-stock-cover* target/desired-inventory-cover*
    target/desired/max/maximum-days target/desired-weeks-of-cover*
    target/desired/max/maximum-weeks-of-supply* target/desired-weeks-of-stock*
    target/desired-weeks target/desired-months-of-cover* target/desired-months-of-stock*
    target/desired-months-of-supply* target-doh target-dos target-dio target-dsi
    target-stock-days* target-inventory-days* cover-target* coverage-target* days-of-cover-target*
    days-of-supply-target* days-of-stock-target* stock-days-target* doh-target`,
  term: `payment/pay-term* payment-day* payment-period* payment-condition* payment-time credit-day*
    credit-term* credit-period* credit-time terms-of-payment net-day* net-terms terms term-days
    terms-days due-days days-to-pay pay-terms purchase/purchasing/sales-term/terms
    supplier/vendor/customer-term/terms days-credit days-of-credit trade-credit-days !delivery
    !shipping !shipment !freight !contract !method`,
  review: `review-interval* review-period* review-cycle* review-time review-days
    order/ordering/reorder/reordering/purchase/purchasing/replenishment/planning/replenish/supply-cycle*
    order/ordering/reorder/reordering/purchase/purchasing/replenishment/planning/supply-interval*
    order/ordering/reorder/purchasing/replenishment-rhythm
    order/ordering/reorder/reordering/replenishment-period* days-between-order* time-between-order*
    time-bucket lot-accumulation-period delivery-cycle delivery-interval order-every`,
  service: `service-level* servicelevel* service-degree service-rate* service-target* target-service*
    csl fill-rate* fillrate* target-fill* cycle-service* availability-target* target-availability*
    service-goal !actual* !achieved* !measured* !realised* !realized* !item*`,
  realisable: `net-realisable* net-realizable* nrv realisable* realizable* market-value* recoverable*
    fair-value* less-cost*-to-sell liquidation-value salvage-value disposal-value`,
  sellingCost: `selling-cost* selling-expense* sales-expense* cost/costs-to-sell*
    cost/costs-of-selling* cost/costs-of-disposal* disposal-cost* selling-and-distribution*
    cost/costs-to-complete-and-sell* distribution-cost* !price* !less`,
  writeDown: `reserve reserves write-down* written-down* write-off* provision provisions
    impairment* obsolescence* obsolete-reserve* allowance* devaluation*`,
  weight: `weight weights wt gross-wt net-wt kg-per-unit/piece/pc/pcs/each/item kilos kgs-per-unit/piece`,
  volume: `volume volumes vol cbm cube cubic* cubage m-3 dm-3 cu-ft cuft cft unit-volume
    litres-per-unit liters-per-unit !sales !sold !purchase* !purchasing !volume-units !volume-pcs
    !volume-pieces !discount !trade !production`,
  buffer: `safety-stock* safetystock* safety-stk* safety-inventory* safety-qty safety-quantity
    safety-level* buffer buffer-stock* buffer-qty buffer-quantity buffer-inventory* reserve-stock*
    safety !days !weeks !time !lead`,
  minimum: `moq moqs min/minimum/minimal/least/smallest-order* min/minimum/minimal-purchas*
    min/minimum-purch min/minimum-buy* min/minimum-lot* min/minimum-batch* min/minimum-po
    order/purchase/purchasing-minimum* order/purchase-min minimal-quantity minimal-qty
    min/minimum-reorder-qty/quantity min/minimum-supplier-order* order-qty-min order-quantity-min*
    !point !level !days !interval !cycle !*value`,
  maximum: `max/maximum/maximal/largest-order* max/maximum/maximal-purchas* max/maximum-purch
    max/maximum-lot* max/maximum-batch* max/maximum-po order/purchase-maximum* order/purchase-max
    max/maximum-reorder-qty/quantity max/maximum-buy* order-qty-max order-quantity-max*
    !point !level !days !interval !cycle !*value`,
  pack: `pack packs pack-size packsize pack-qty pack-quantity pack-unit package-size package-qty
    package-quantity package packing packaging-unit packaging-size packaging-qty packaging-quantity
    packing-unit packing-size packing-qty packing-quantity case case-size case-pack casepack case-qty
    case-quantity per-case per-pack per-box per-carton per-pallet per-package
    units/pcs/pieces/qty-pack/case/box/carton/pallet carton-size carton-qty carton-quantity box-qty
    box-quantity box-size pallet-qty pallet-quantity pallet-size full-pallet
    order/purchase/lot/reorder/replenishment-multiple* multiple-qty multiple-quantity multiple
    order-multiples round-to rounding* lot-size* lotsize batch-size* fixed-lot* inner-pack outer-pack
    master-carton standard-pack std-pack spq order-increment* increment min/minimum-pack* supplier-pack*
    !optimal* !economic* !eoq !slip !type !material* !list !note !number-of-packs !packing-date !value-per* !pack-value`,
  reserved: `reserved* reservation reservations allocated* allocation allocations committed*
    commitment* on-sales on-sales-order* on-so so-qty sales-order-qty sales-order-quantity
    sales-orders-qty on-customer-order* customer-order*-qty customer-order*-quantity open-sales*
    open-so open-customer-order* qty-on-sales* backorder* back-order* backlog customer-backlog outgoing
    outbound earmarked sold-not-delivered sold-not-shipped unshipped* undelivered* to-ship to-deliver
    demand-on-so ordered-by-customer* customer-reserv* qty-to-ship`,
  ordered: `ordered on-order on-orders on-purch* on-po on-pos po-qty po-quantity on-the-way in-transit
    transit incoming inbound open-purch* open-po open-pos purchase-order-qty purchase-order-quantity
    qty-on-order qty-ordered quantity-ordered planned-receipt* scheduled-receipt* expected-receipt*
    in-the-pipeline pipeline due-in to-receive to-be-received outstanding-purch* outstanding-po*
    on-supplier-order* supplier-order*-qty supplier-backorder* qty-to-receive !by-customer*`,
  forecast: `forecast forecasts fcst prognosis predicted* prediction demand-forecast* sales-forecast*
    usage-forecast* forecast-demand* forecasted-demand forecasted-sales forecasted-usage
    expected-demand expected-sales expected-usage projected-demand projected-sales projected-usage
    !error* !accuracy !deviation !method !model !bias`,
  batch: `batch batches batchno batchnr batch-no batch-id lot lots lotno lot-no lot-id lot-serial
    lot-number`,
  supplier: `supplier* vendor* suppl buy-from* purchase-from creditor* !*order* !invoice*`,
  customer: `customer customers customerno cust client clients debtor* !*order* !invoice*`,
};
