report('frequentation') {
    title "La fréquentation en {edition.year}"
    cover()
    part("Une hausse continue") {
        text 'frequentation.evolution'
        table('visites.par-edition', 'visites.indice', 'visites.evolutions') {
            caption "Rien n'est comparé à travers la rupture de {=2010}"
            headings "Visites", "Indice", "Évolution"
        }
        bars('lieux.contributions') { caption "Les ateliers font l'essentiel de la hausse"; diverging() }
    }
    annex("Sources et méthodes") { methods() }
}
