indicator('reponses.total') {
    label "Réponses reçues"
    noun  "réponse", "réponses"
    value count(reponses)
}
indicator('reponses.visiteurs') {
    label "Visiteurs"
    noun  "visiteur", "visiteurs"
    value sum(reponses.visiteurs)
}
indicator('reponses.depense') {
    label "Dépenses"
    unit  "€"
    value sum(reponses.dépense)
}
indicator('reponses.satisfaits') {
    label "Organisateurs satisfaits"
    value count(reponses.satisfait.is("oui"))
}
indicator('reponses.par-region') {
    label "Visiteurs par région"
    value sum(reponses.visiteurs).by(reponses.région)
}
indicator('lieux.places') {
    label "Places des lieux"
    noun  "place", "places"
    value sum(lieux.places)
}
