// Les éditions précédentes : les totaux depuis la première, et les ventilations de la dernière.

source('historique') {
    label "Éditions du Mois de l'ESS"
    file 'historique.csv'

    number   'annee'
    category('millesime') { from 'annee' }
    number   'edition'
    number   'manifestations'
    number('organisateurs') { from 'organisateurs_principaux' }
    number('retombees')     { from 'retombees_media' }
}

source('precedent') {
    label "Ventilations de l'édition précédente"
    file 'ventilations-edition-precedente.csv'

    number   'annee'
    category('variable') { oneOf "theme", "secteur", "portee" }
    category 'modalite'
    number   'nombre'
}
