// Les tableaux tenus par la coordination nationale : supports, kits, budget, partenaires, calendrier, réseaux sociaux.

source('supports') {
    label "Supports nationaux de communication"
    file 'supports-nationaux.csv'

    text 'support'
    category('categorie') { oneOf "dépliant", "affiche", "journal", "autocollant", "badge", "film" }
    number 'quantite'
    number('autocollants_par_planche') { from 'unite'; read wholeNumber; missing 'exemplaires' }
    category('compte') { from 'compte_dans_total'; oneOf "oui", "non" }
}

source('kits') {
    label "Kits de communication"
    file 'kits.csv'

    category('destinataire') { oneOf "CRESS", "Réseaux et acteurs nationaux" }
    number('destinataires')  { from 'nb_destinataires' }
    category('article') {
        oneOf "Affiche A2", "Affiche A2 vierge", "Planche de 25 autocollants", "Journal « Acteur de changement »"
    }
    number('par_kit') { from 'quantite_par_kit' }
    number('diffuses') {
        compute { row -> row.number('nb_destinataires') * row.number('quantite_par_kit') }
    }
}

source('budget') {
    label "Budget de la coordination nationale"
    file 'budget-national.csv'

    number 'exercice'
    category('objet') { from 'budget'; oneOf "Mois de l'ESS", "Film" }
    category('sens')  { oneOf "charges", "produits" }
    category('poste') {
        oneOf "Agence de communication et édition des supports papier", "Site internet",
              "Outils relations média (Argus, Data)", "Conférence de presse et réception", "Partenariats média",
              "GT et formation CRESS", "Charges salariales", "Frais de structure", "Film + édition + routage",
              "Entreprises de l'ESS", "État - DGCS", "CEGES", "Entreprises de l'ESS - Film",
              "CNCRES - film (provision)"
        strict()
    }
    amount 'montant'
}

source('partenaires') {
    label "Partenaires nationaux"
    file 'partenaires.csv'

    category('categorie')  { oneOf "ESS", "média" }
    category 'nom'
    category('type_media') { oneOf "presse écrite", "radio" }
    amount 'contribution_mois'
    amount 'contribution_film'
    amount 'valorisation'
}

source('calendrier') {
    label "Calendrier de la coordination"
    file 'calendrier.csv'

    // La formation au média training s'étale sur deux mois : elle n'a pas de jour.
    text('periode')    { from 'date_debut' }
    date 'date_debut'
    date 'date_fin'
    category('type') {
        oneOf "réunion", "groupe de travail", "présentation", "formation", "conférence de presse",
              "semaine partenaire", "bilan", "export"
    }
    text   'libelle'
    number('sessions')     { from 'nb_sessions' }
    number('journalistes') { from 'journalistes_presents' }
    number('partenaires')  { from 'partenaires_presents' }
}

source('reseaux') {
    label "Réseaux sociaux et vidéo"
    file 'reseaux-sociaux.csv'

    category('reseau') { oneOf "Facebook", "Twitter", "Twibbon", "Vimeo", "Site internet" }
    category('indicateur') {
        oneOf "fans", "abonnés", "présence sur des listes", "participants", "vues du film", "téléchargements du film"
    }
    number   'annee'
    category('millesime') { from 'annee' }
    number   'valeur'
}
