indicator('visites.total') {
    label "Visites du site"
    noun  "visite", "visites"
    value sum(visites.visites)
}
indicator('visites.duree') {
    label "Durée moyenne d'une visite"
    unit  "s"
    value mean(visites.durée)
}
indicator('pages.vues') {
    label "Pages vues"
    noun  "page vue", "pages vues"
    value sum(pages.vues)
}
indicator('pages.par-page') {
    label "Pages les plus vues"
    value sum(pages.vues).by(pages.page)
}
indicator('jours.vues') {
    label "Pages vues, somme des jours"
    value sum(jours.vues)
}
