report('agenda') {
    title "L'agenda du Mois {edition.year}"
    cover()
    part("Partout en France") {
        text 'agenda.ouverture'
        bars('agenda.par-region') { caption "{agenda.total | noun} dans l'agenda"; sorted() }
        table('agenda.themes') { caption "Thèmes de l'agenda" }
    }
    annex("Sources et méthodes") { methods() }
}
