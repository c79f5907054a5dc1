// L'enquête auprès des chambres régionales : supports, budgets et fréquentation des sites régionaux.
// Une quantité absente, « - », « NC » ou 0 veut dire « non déclaré ».

source('cress') {
    label "Enquête auprès des chambres régionales"
    file('enquete-cress.csv') { encoding 'windows-1252' }

    text('chambre')    { from 'CRESS' }
    category('region') { from 'Région'; oneOf regions.region }
    amount('budget')   { from 'Budget total' }
    // Tantôt une part du budget (« 51 % »), tantôt un montant (« 16 380 € »).
    number('part_rh') {
        compute { row ->
            row.text('Dont ressources humaines').contains('%')
                ? row.number('Dont ressources humaines')
                : 100 * row.number('Dont ressources humaines') / row.number('Budget total')
        }
    }
    number('affiches')   { from 'Affiches régionales'; missing '-', 'NC', '0' }
    number('journaux')   { from 'Journaux avec programme régional'; missing '-', 'NC', '0' }
    number('programmes') { from 'Programmes régionaux (hors journal)'; missing '-', 'NC', '0' }
    number('flyers')     { from 'Flyers'; missing '-', 'NC', '0' }
    number('visiteurs')  { from 'Visiteurs uniques du site régional'; missing '-', 'NC', '0', 'pas de compteur' }
}
