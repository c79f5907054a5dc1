// Où sont les rencontres, et sont-elles là où l'on pourrait les attendre ?

indicator('rencontres.par-region') {
    label "Rencontres par région"
    value count(rencontres).by(rencontres.région)
}
indicator('regions.établissements') {
    label "Établissements par région"
    value sum(regions.établissements).by(regions.région)
}
indicator('regions.habitants') {
    label "Habitants par région"
    value sum(regions.habitants).by(regions.région)
}
indicator('densite.établissements') {
    label "Rencontres pour cent établissements"
    value density(breakdown('rencontres.par-region'), breakdown('regions.établissements'), by: 100)
}
indicator('densite.habitants') {
    label "Rencontres pour un million d'habitants"
    value density(breakdown('rencontres.par-region'), breakdown('regions.habitants'), by: 1000000)
}
indicator('densite.rangs') {
    label "Rang des régions, par établissement"
    value positions(breakdown('densite.établissements'))
}
indicator('densite.quotients') {
    label "Quotient de localisation"
    value quotients(breakdown('rencontres.par-region'), breakdown('regions.établissements'))
}
indicator('concentration.deux-premieres') {
    label "Part des deux premières régions"
    value topShare(breakdown('rencontres.par-region'), 2)
}
indicator('concentration.herfindahl') {
    label "Indice de Herfindahl-Hirschman"
    value herfindahl(breakdown('rencontres.par-region'))
}
indicator('concentration.gini') {
    label "Coefficient de Gini, par établissement"
    value gini(breakdown('rencontres.par-region'), per: breakdown('regions.établissements'))
}
