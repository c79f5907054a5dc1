// Comment la fréquentation évolue, et ce qui la fait évoluer.

// Depuis 2010, des portiques comptent ce que des bénévoles estimaient.
indicator('visites.par-edition') {
    label "Visites par édition"
    value broken(sum(frequentation.visites).by(frequentation.edition), at: 2010, because: "comptage par portique")
}
indicator('visites.evolution') {
    label "Évolution des visites en un an"
    value growth(breakdown('visites.par-edition'), from: edition.year - 1, to: edition.year)
}
indicator('visites.evolution-moyenne') {
    label "Évolution annuelle moyenne avant les portiques"
    value yearlyGrowth(breakdown('visites.par-edition'), from: 2006, to: 2008)
}
indicator('visites.indice') {
    label "Visites, 100 en 2006"
    value index(breakdown('visites.par-edition'))
}
indicator('visites.evolutions') {
    label "Évolution sur l'année d'avant"
    value changes(breakdown('visites.par-edition'))
}
indicator('visites.annees-sans-edition') {
    label "Années sans édition"
    value missingEditions(breakdown('visites.par-edition'))
}

// --- Qui fait la hausse ?

indicator('lieux.avant') {
    label "Visites par lieu, édition précédente"
    value sum(frequentation.visites).where(frequentation.annee.is(edition.previous)).by(frequentation.lieu)
}
indicator('lieux.maintenant') {
    label "Visites par lieu"
    value sum(frequentation.visites).where(frequentation.annee.is(edition.year)).by(frequentation.lieu)
}
indicator('lieux.evolutions') {
    label "Évolution des visites par lieu"
    value growths(from: breakdown('lieux.avant'), to: breakdown('lieux.maintenant'))
}
indicator('lieux.contributions') {
    label "Contribution de chaque lieu à l'évolution"
    value contributions(from: breakdown('lieux.avant'), to: breakdown('lieux.maintenant'))
}
indicator('lieux.parts-de-la-hausse') {
    label "Part de chaque lieu dans la hausse"
    value changeShares(from: breakdown('lieux.avant'), to: breakdown('lieux.maintenant'))
}
