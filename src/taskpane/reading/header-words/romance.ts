import type { HeaderWords } from "./meanings";

/** Spanish, Portuguese and French, as exports name their columns. */
export const romance: HeaderWords = {
  item: `producto productos artículo articulo artículos articulos referencia produto produtos artigo
    artigos produit produits article articles référence reference =mercancía =peça pieza repuesto
    marchandise material`,
  name: `nombre descripción descripcion descrição descricao nome désignation designation libellé
    libelle nom detalle`,
  code: `código codigo código-de cod clave número numero code référence referencia =nº`,
  document: `pedido factura fatura nota commande facture ligne línea linea linha
    lote lot bon`,
  group: `categoría categoria familia família famille catégorie categorie grupo groupe =tipo marca
    marque rubro`,
  place: `almacén almacen bodega ubicación ubicacion depósito deposito armazém armazem localização
    entrepôt entrepot emplacement magasin sucursal tienda planta`,
  party: `cliente clientes proveedor proveedores fornecedor fornecedores client clients fournisseur
    fournisseurs`,
  worth: `valor importe monto valeur montant ingresos facturación facturacion faturamento faturação
    receita chiffre-d-affaires chiffre =ca`,
  sum: `ventas venta vendas venda ventes total totales suma soma somme compras achats gasto`,
  total: `total totale totales`,
  gain: `ganancia margen lucro margem marge bénéfice benefice utilidad iva tva impuesto imposto`,
  currency: `=ars =mxn =brl =clp pesos reais`,
  price: `unitario unitaria unitário unitaire unitária precio precios preço preco preços prix tarifa`,
  cost: `costo coste custo coût cout costos custos`,
  buying: `compra costo coste custo coût cout achat promedio médio medio moyen revient estándar`,
  selling: `venta venda vente público publico`,
  retail: `público publico`,
  quantity: `cantidad cantidades quantidade quantidades qtd qtde quantité quantités quantite cant =qte`,
  piece: `unidades piezas peças unités pièces pieces =uds =un`,
  unit: `unidad unidade unité unite u-medida`,
  stock: `existencia existencias inventario estoque stock en-stock em-estoque disponible-almacén`,
  free: `disponible disponibles disponível disponivel`,
  count: `pedidos commandes`,
  use: `consumo consumos demanda consommation demande vendidas vendidos vendido vendu vendus salidas
    saídas sorties`,
  pending: `reservado reservados pedidas réservé entradas entrées tránsito transito`,
  opening: `apertura`,
  former: `anterior précédent precedente`,
  plan: `pronóstico pronostico previsión previsão prévision presupuesto`,
  span: `anual año ano annuel annuelle année mensual mensal mensuel mes mês mois semana semaine`,
  limit: `mínimo minimo mínima minimum máximo maximo máxima seguridad segurança sécurité reorden
    reposición mini maxi`,
  running: `acumulado acumulada acumulados cumulé cumule cumulée`,
  share: `porcentaje porcentagem pourcentage descuento desconto remise participación`,
  turns: `rotación rotacion giro rotation`,
  ratio: `rotación rotacion giro rotation`,
  grade: `clase classe rango rang`,
  date: `fecha fechas data datas vencimiento caducidad vencimento validade péremption peremption`,
  duration: `días dias meses jours cobertura`,
  measure: `peso poids tamaño tamanho taille largo`,
  leadTime: `plazo-de-entrega tiempo-de-entrega prazo-de-entrega délai-de-livraison délai`,
  spread: `desviación desviacion desvio écart-type`,
  deviation: `desviación desviacion desvio écart-type`,
  link: `=de =del =la =el =los =las =do =da =dos =das =du =des =le =les =en =em =al =a =au =y =e =et
    =con =com =avec =sin =sem =sans =d =l`,
  per: `=por =par`,
};
