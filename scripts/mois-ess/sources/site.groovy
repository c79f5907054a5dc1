// La mesure d'audience du site national : visiteurs par mois, pages consultées, provenance des visites.

source('site') {
    label "Audience du site national"
    file 'site-web.csv'

    category('section') { oneOf "fréquentation", "pages", "relais" }
    number   'annee'
    category('millesime') { from 'annee' }
    category('mois') {
        oneOf "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
              "novembre", "décembre"
    }
    category 'libelle'
    text('adresse') { from 'libelle' }      // les relais nommés par une adresse commencent par « www. »
    number   'valeur'
}
