source('ateliers') {
    label "Ateliers"
    @word@ 'ateliers.@extension@'

    text     'nom'
    category 'ville'
    number   'places'
}
