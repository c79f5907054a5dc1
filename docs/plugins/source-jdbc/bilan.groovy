report('reponses') {
    title "Les réponses du Mois {edition.year}"
    cover()
    part("Les visiteurs") {
        text 'reponses.ouverture'
        bars('reponses.par-region') { caption "{reponses.visiteurs | noun} en tout"; sorted() }
    }
    annex("Sources et méthodes") { methods() }
}
