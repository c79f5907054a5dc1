indicator('agenda.total') {
    label "Manifestations de l'agenda"
    noun  "manifestation", "manifestations"
    value count(agenda)
}
indicator('agenda.par-region') {
    label "Manifestations par région"
    value count(agenda).by(agenda.région)
}
indicator('agenda.themes') {
    label "Manifestations par thème"
    value count(agenda).by(agenda.thèmes)
}
indicator('agenda.public') {
    label "Public de l'agenda"
    noun  "personne", "personnes"
    value sum(agenda.public)
}
indicator('agenda.avant') {
    label "Manifestations mises en avant"
    value count(agenda.mis_en_avant.is("oui"))
}
