// Les cinq fichiers du générateur commun (peers/common/Gen.java), déjà propres.

source('evenements') {
    label "Événements"
    file('evenements.csv') { encoding 'UTF-8'; separator ';' }
    number   'id'
    category 'organisateur'
    category 'type'
    category 'thematique'
    category 'public'
    category 'region'
    category 'departement'
    category 'commune'
    date     'date_debut'
    category 'mois'
    category 'semaine'
    number   'duree'
    number   'participants'
    amount   'budget'
    category 'gratuit'
    number   'partenaires'
}
source('organisateurs') {
    label "Organisateurs"
    file('organisateurs.csv') { encoding 'UTF-8'; separator ';' }
    number   'id'
    text     'nom'
    category 'statut'
    category 'famille'
    category 'region'
    category 'commune'
    text     'code_postal'
    number   'salaries'
    category 'premiere'
}
source('presse') {
    label "Retombées de presse"
    file('presse.csv') { encoding 'UTF-8'; separator ';' }
    number   'id'
    date     'date'
    category 'mois'
    text     'titre'
    category 'media'
    category 'type_media'
    category 'periodicite'
    category 'region'
    category 'tonalite'
    number   'diffusion'
}
source('enquete') {
    label "Enquête"
    file('enquete.csv') { encoding 'UTF-8'; separator ';' }
    number   'id'
    category 'region'
    category 'statut'
    number   'satisfaction'
    number   'note_com'
    number   'note_outils'
    category 'renouveler'
    category 'source'
    category 'visibilite'
}
source('historique') {
    label "Éditions précédentes"
    file('historique.csv') { encoding 'UTF-8'; separator ';' }
    number   'annee'
    category('millesime') { from 'annee' }
    category 'region'
    number   'evenements'
    number   'participants'
    number   'organisateurs'
}
