// Les concerts : combien, où, et quelle musique ?

indicator('concerts.total') {
    label "Concerts"
    noun  "concert", "concerts"
    value count(concerts)
}
indicator('concerts.par-commune') {
    label "Concerts par commune"
    value count(concerts).by(concerts.commune)
}
indicator('communes.nombre') {
    label "Communes du festival"
    value breakdown('concerts.par-commune').size()
}
indicator('concerts.par-repertoire') {
    label "Concerts par répertoire"
    value count(concerts).where(concerts.répertoire.isKnown()).by(concerts.répertoire)
}
indicator('concerts.premiers-repertoires') {
    label "Répertoires les plus donnés"
    value breakdown('concerts.par-repertoire').top(2)
}
indicator('concerts.premier') {
    label "Jour d'ouverture"
    value smallest(concerts.date)
}
indicator('concerts.entree-libre') {
    label "Concerts à entrée libre"
    value count(concerts.accès.is("Libre"))
}
indicator('concerts.evolution') {
    label "Évolution du nombre de concerts"
    value growth(from: the(historique.concerts).where(historique.année.is(edition.previous)),
                 to:   nation(figure('concerts.total')))
}
indicator('concerts.par-chorale-de-valbrune') {
    label "Part des concerts donnés par une chorale de Valbrune"
    value share(concerts.chorale.commune.is("Valbrune"))
}
indicator('chorales.total') {
    label "Chorales invitées"
    noun  "chorale", "chorales", feminine: true
    value count(chorales)
}
indicator('chorales.choristes') {
    label "Choristes"
    noun  "choriste", "choristes"
    value sum(chorales.choristes)
}
indicator('scene.surface') {
    label "Scène en plein air"
    unit  "m²"
    stated 120, "Plan de la mairie de Valbrune"
}

identity("chaque concert a lieu dans une commune connue") {
    left  breakdown('concerts.par-commune').total()
    right figure('concerts.total')
}
