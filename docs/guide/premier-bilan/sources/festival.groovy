// Les fichiers du festival, tels que le bureau les tient, et la façon de les nettoyer.

source('chorales') {
    label "Chorales invitées"
    file 'chorales.csv'

    text     'code'
    text     'nom'
    category 'commune'
    number   'choristes'
    many('voix') { split ',' }

    distinct by: ['nom', 'commune'], aliases: 'code'
}

source('concerts') {
    label "Fiches des concerts"
    exported '2024-07-02'
    file('concerts.csv') {
        rename 'Numéro': 'numéro', 'Date': 'date', 'Commune': 'commune', 'Entrées': 'entrées', 'Recette': 'recette'
    }

    text 'numéro'
    date 'date'
    category('commune') { oneOf chorales.commune }
    category('répertoire') {
        from 'Répertoire'
        oneOf "Chanson", "Musique sacrée", "Musiques du monde", "Jeune public"
        exactly sacré: "Musique sacrée"
        beginning chanson: "Chanson"
    }
    number('entrées')    { read headcount }
    amount('recette')    { missing 'libre' }
    reference('chorale') { from 'Chorale'; to chorales }
    category('accès') {
        oneOf "Libre", "Payant"
        compute { row -> row.normal('recette') == 'libre' ? "Libre" : "Payant" }
    }

    drop("essais de saisie") { row -> row.normal('Répertoire') == 'essai' }
    distinct by: ['numéro']
}

source('avis') {
    label "Questionnaire rempli à la sortie"
    exported '2024-07-02'
    file 'avis.csv'

    text 'numero'
    date 'date'
    category('reviendra') { oneOf "oui", "peut-être", "non" }
    many('venu_par') {
        from 'venu par'; split ','
        exactly 'un choriste': "Un choriste", "l'affiche": "L'affiche", 'le journal': "Le journal", internet: "Internet"
    }
}

source('historique') {
    label "Les éditions du festival"
    file 'historique.csv'

    number 'année'
    number 'concerts'
    number 'entrées'
}
