// Six ans de fréquentation, sans édition en 2007. Les données sont inventées.

source('frequentation') {
    label "Fréquentation par lieu"
    file  'frequentation.csv'

    number   'annee'
    category('edition') { from 'annee' }
    category('lieu')    { oneOf "Ateliers", "Fêtes" }
    number   'visites'
}
