// Les éditions précédentes, en un petit tableau tenu à la main : une ligne par année, à compléter chaque année.

source('historique') {
    label "Éditions du Mois"
    file  'historique.csv'

    number   'annee'
    category('millesime') { from 'annee' }         // l'année comme libellé, pour ventiler par édition
    number   'manifestations'
    number   'organisateurs'
    number   'participants'
}
