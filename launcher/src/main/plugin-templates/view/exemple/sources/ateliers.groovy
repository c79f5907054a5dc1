source('ateliers') {
    label "Ateliers"
    file 'ateliers.csv'

    text     'nom'
    category 'ville'
    number   'places'
}
