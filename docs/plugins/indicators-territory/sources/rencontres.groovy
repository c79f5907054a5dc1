// Dix rencontres, et les régions où elles ont eu lieu. Les données sont inventées.

source('rencontres') {
    label "Rencontres"
    file  'rencontres.csv'

    text     'rencontre'
    category('région') {
        oneOf regions.région
        read regionName2011                        // IDF, Ile de France, Région Bretagne, 53…
        strict()
    }
}
source('regions') {
    label "Régions"
    file  'regions.csv'

    text     'code'
    category 'région'
    number   'établissements'
    number   'habitants'
}
