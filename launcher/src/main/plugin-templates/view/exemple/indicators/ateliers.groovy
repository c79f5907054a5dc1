indicator('ateliers.total') {
    label "Ateliers"
    noun  "atelier", "ateliers"
    value count(ateliers)
}
indicator('ateliers.places') {
    label "Places"
    value sum(ateliers.places)
}
indicator('ateliers.par-ville') {
    label "Places par ville"
    value sum(ateliers.places).by(ateliers.ville)
}
