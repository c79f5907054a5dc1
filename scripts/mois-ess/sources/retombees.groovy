// Les retombées média : la veille de l'Argus et ce que les chambres régionales ont fait remonter.

source('retombees') {
    label "Retombées média du Mois de l'ESS"
    exported '2011-12-31'

    file('retombees-argus.csv') {
        fill origine: "Argus"
    }
    file('retombees-cress.csv') {
        encoding 'windows-1252'
        rename 'Région': 'region', 'Média': 'support', 'Nature': 'type', 'Date de diffusion': 'date', 'Sujet': 'titre'
        without 'reference'
        fill origine: "Chambres régionales", portee: "Régionale"
    }

    text 'reference'
    date 'date'
    category('mois') {
        oneOf "septembre", "octobre", "novembre", "décembre"
        compute { row ->
            row.date('date').month() == 9 ? "septembre" : row.date('date').month() == 10 ? "octobre"
                : row.date('date').month() == 11 ? "novembre" : "décembre"
        }
    }
    text 'titre'
    text 'support'
    category('origine') { oneOf "Argus", "Chambres régionales" }
    category('type') {
        beginning presse: "Presse écrite", web: "Web", internet: "Web", site: "Web", blog: "Web",
                  radio: "Radio", tv: "Télévision", television: "Télévision"
        strict()
    }
    category('portee') { beginning national: "Nationale", regional: "Régionale" }
    category('region') {
        oneOf regions.region
        read regionName2011                       // IDF, Paca, Région Centre, Ile de la Réunion…
        exactly bretgane: "Bretagne"
    }

    drop("spots publicitaires, qui sont des achats d'espace") { row -> row.normal('type').startsWith('spot') }

    // Les retombées des chambres n'ont pas de référence : elles ne sont jamais des doublons.
    distinct by: ['reference']
}
