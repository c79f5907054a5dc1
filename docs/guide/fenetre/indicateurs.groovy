
indicator('workshops.total') {
    label "Ateliers"
    noun  "atelier", "ateliers"
    value count(ateliers)
}
indicator('workshops.hours') {
    label "Heures d'atelier"
    value sum(ateliers.duree_h)
}
indicator('workshops.by-town') {
    label "Ateliers par commune"
    value count(ateliers).by(ateliers.commune)
}
