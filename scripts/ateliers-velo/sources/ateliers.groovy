// Trois fichiers tenus à la main : les ateliers, leurs fiches de réparation, leurs adhésions.

source('ateliers') {
    label "Ateliers du réseau"
    file 'ateliers.csv'

    text     'code'
    category 'nom'
    text     'commune'
    date     'ouverture'
    number   'postes'

    distinct by: ['code'], aliases: 'code'
}

source('reparations') {
    label "Fiches de réparation"
    exported '2025-01-10'
    file('reparations.csv') {
        rename 'Fiche': 'fiche', 'Date': 'date', 'Atelier': 'code', 'Vélo': 'velo', 'Interventions': 'interventions',
               'Durée': 'duree', 'Payé': 'paye', 'Issue': 'issue'
    }

    text 'fiche'
    date 'date'
    reference('atelier') { from 'code'; to ateliers }
    category('velo') {
        beginning 'velo de ville': "Vélo de ville", vtt: "Tout-terrain", vtc: "Tout-chemin", 'velo pliant': "Vélo pliant",
                  'velo electrique': "Vélo électrique", vae: "Vélo électrique", 'velo enfant': "Vélo d'enfant"
    }
    many('interventions') {
        split '/'
        beginning crevaison: "Crevaison", frein: "Freins", transmission: "Transmission", roue: "Roue",
                  eclairage: "Éclairage", direction: "Direction"
    }
    number('minutes')  { from 'duree'; read wholeNumber; missing '?' }
    amount('paye')     { missing 'prix libre' }
    category('issue')  { oneOf "Réparé", "À terminer", "Irréparable" }

    drop("essais de saisie") { row -> row.normal('issue') == 'test' }
    distinct by: ['fiche']
}

source('adhesions') {
    label "Adhésions"
    exported '2025-01-10'
    file('adhesions.csv') {
        rename 'numéro': 'numero', 'âge': 'age', 'bénévole': 'benevole'
    }

    text     'numero'
    category('atelier')  { oneOf ateliers.nom; exactly cyclobourg: "Cyclo-Bourg" }
    category('formule')  { oneOf "Annuelle", "Découverte", "Famille", "Solidaire" }
    category('age')      { oneOf "moins de 18", "18-29", "30-44", "45-59", "60 et plus" }
    amount   'cotisation'
    category('benevole') { oneOf "oui", "non" }

    distinct by: ['numero']
}
