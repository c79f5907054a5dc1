report('rencontres') {
    title "Les rencontres de {edition.year}"
    cover()
    part("Où elles ont lieu") {
        text 'rencontres.densite'
        table('rencontres.par-region', 'densite.établissements', 'densite.rangs') {
            caption "La plus petite région passe devant"
            headings "Rencontres", "Pour cent établissements", "Rang"
        }
        bars('densite.établissements') { caption "Rencontres pour cent établissements"; sorted() }
    }
    annex("Sources et méthodes") { methods() }
}
