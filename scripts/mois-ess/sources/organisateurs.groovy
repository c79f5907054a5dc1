// Les organisateurs principaux : les comptes du site national et la liste tenue par la chambre de Basse-Normandie.

source('organisateurs') {
    label "Organisateurs du Mois de l'ESS"
    exported '2011-12-19'

    file('organisateurs.csv') {
        encoding 'windows-1252'
        fill liste: "site national"
    }
    file('organisateurs-basse-normandie.csv') {
        rename 'Structure': 'nom', 'Statut juridique': 'famille', 'Domaine d\'activité': 'secteur',
               'Nb salariés': 'tranche_effectif', 'Commune': 'ville', 'CP': 'code_postal'
        without 'id_organisateur'
        fill liste: "Basse-Normandie", region: "Basse-Normandie"
    }

    number 'id_organisateur'
    text   'nom'
    text   'ville'
    text('code_postal') { read postcode }
    category('liste')   { oneOf "site national", "Basse-Normandie" }
    category('famille') {
        beginning asso: "Association", coop: "Coopérative", scop: "Coopérative", scic: "Coopérative",
                  mutuel: "Mutuelle", fondation: "Fondation", collectivite: "Collectivité locale",
                  entreprise: "Entreprise", 'etablissement d enseignement': "Établissement d'enseignement",
                  reseau: "Réseau"
    }
    category('secteur') {
        oneOf "Éducation populaire et loisirs", "Création, reprise, consolidation d'entreprises",
              "Insertion professionnelle", "Action sociale", "Culture", "Formation", "Services aux entreprises",
              "Services aux personnes", "Environnement", "Finance solidaire et assurance",
              "Commerce équitable et consommation", "Santé", "Solidarité internationale", "Habitat et logement",
              "Autre secteur"
    }
    category('effectif') {
        from 'tranche_effectif'
        oneOf "0", "1 à 9", "10 à 49", "50 à 249", "250 et plus"
        // « 01-sept » et « oct-49 » : un tableur a pris « 1-9 » et « 10-49 » pour des dates.
        exactly '0 salarié': "0", 'aucun': "0",
                '1-9': "1 à 9", 'moins de 10': "1 à 9", '01-sept': "1 à 9",
                '10-49': "10 à 49", 'oct-49': "10 à 49",
                '50-249': "50 à 249", '250+': "250 et plus"
    }
    category('region') {
        oneOf regions.region
        read regionName2011                       // IDF, Paca, Région Centre, Ile de la Réunion…
        exactly bretgane: "Bretagne"
        ifBlank code_postal: region2011
    }

    // Treize structures ont ouvert deux comptes : les manifestations suivent le compte gardé.
    distinct by: ['nom', 'ville', 'liste'], keep: 'id_organisateur', aliases: 'id_organisateur'
}
