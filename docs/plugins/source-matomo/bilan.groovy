report('visites') {
    title "Le site du Mois {edition.year}"
    cover()
    part("Les visites") {
        text 'visites.ouverture'
        bars('pages.par-page') { caption "{pages.vues | noun}"; sorted() }
    }
    annex("Sources et méthodes") { methods() }
}
