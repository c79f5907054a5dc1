// Les visites du site : un export de Matomo, et deux tableaux d'un même export de Google Analytics.

source('visites') {
    label "Visites du site, jour par jour"
    exported '2011-12-01'
    matomo('visites.csv') {
        rename 'date': 'jour', 'nb_visits': 'visites', 'bounce_rate': 'rebond', 'avg_time_on_site': 'durée'
    }

    date   'jour'
    number 'visites'
    number 'rebond'                                // 47.5% devient 47,5
    number 'durée'                                 // en secondes
}
source('pages') {
    label "Pages vues"
    exported '2011-12-01'
    matomo('analytics-pages.csv') {
        report 'Page'                              // le tableau, par le nom de sa première colonne
        rename 'Page': 'page', 'Pageviews': 'vues', 'Avg. Time on Page': 'durée', 'Bounce Rate': 'rebond'
    }

    text   'page'
    number 'vues'                                  // 12,345 est douze mille trois cent quarante-cinq
    number 'durée'                                 // 00:01:05 devient 65
    number 'rebond'
}
source('jours') {
    label "Pages vues, jour par jour"
    exported '2011-12-01'
    matomo('analytics-pages.csv') {
        table 2                                    // le même fichier, un autre tableau
        rename 'Day Index': 'jour', 'Pageviews': 'vues'
    }

    date   'jour'
    number 'vues'
}
