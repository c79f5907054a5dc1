// Les manifestations : l'export du site national et la liste de Basse-Normandie, absente du site.

source('manifestations') {
    label "Manifestations du Mois de l'ESS"
    exported '2011-12-19'

    file('manifestations.csv') {
        encoding 'windows-1252'
        without 'structure'
        fill liste: "site national"
    }
    file('manifestations-basse-normandie.csv') {
        rename 'N°': 'id', 'Intitulé': 'titre', 'Jour': 'date_debut', 'Commune': 'ville', 'CP': 'code_postal',
               'Structure organisatrice': 'structure', 'Lieu': 'lieu'
        without 'theme', 'type', 'public_prioritaire', 'publics_cibles', 'envergure', 'partenariat', 'id_organisateur'
        fill liste: "Basse-Normandie", region: "Basse-Normandie"
    }

    number 'id'
    text   'titre'
    text   'lieu'
    text   'ville'
    text   'structure'
    date   'date_debut'
    category('mois') {
        oneOf "octobre", "novembre", "décembre"
        compute { row ->
            row.date('date_debut').month() == 10 ? "octobre" : row.date('date_debut').month() == 11 ? "novembre" : "décembre"
        }
    }
    text('code_postal') { read postcode }
    category('liste')   { oneOf "site national", "Basse-Normandie" }
    category('region')  {
        oneOf regions.region
        read regionName2011                       // IDF, Paca, Région Centre, Ile de la Réunion…
        exactly bretgane: "Bretagne"
        ifBlank code_postal: region2011
    }
    category('theme') {
        oneOf "Participer et coopérer", "Entreprendre, épargner et investir", "Travailler", "Consommer", "S'évader",
              "Se former", "Se cultiver", "Préserver l'environnement", "Se soigner", "Se loger"
        strict()
    }
    category('type') {
        beginning debat: "Débat / conférence", portes: "Portes ouvertes", formation: "Formation / atelier",
                  projection: "Projection", salon: "Salon / forum", animation: "Animation publique",
                  rendez: "Rendez-vous festif", exposition: "Exposition"
    }
    category('envergure') { oneOf "Locale", "Départementale", "Régionale", "Nationale" }
    category('public_prioritaire') {
        exactly   'grand public': "Grand public"
        beginning professionnels: "Professionnels de l'ESS"
    }
    many('publics') {
        from 'publics_cibles'
        split '|'
        beginning jeunes: "Jeunes", scolaires: "Scolaires et étudiants", institutionnels: "Institutionnels",
                  porteurs: "Porteurs de projets", militants: "Militants de l'ESS"
    }
    category('partenariat') {
        beginning 'semaine de la finance': "Semaine de la finance solidaire",
                  'semaine finance': "Semaine de la finance solidaire",
                  'semaine de la solidarite': "Semaine de la solidarité internationale",
                  ssi: "Semaine de la solidarité internationale"
    }
    reference('organisateur') { from 'id_organisateur'; to organisateurs }

    distinct by: ['titre', 'date_debut', 'ville', 'organisateur', 'structure', 'liste'], keep: 'id'
}
