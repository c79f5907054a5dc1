report('budgets') {
    title "Les budgets du Mois {edition.year}"
    cover()
    part("Les dépenses") {
        text 'budgets.ouverture'
        bars('budgets.par-region') { caption "{budgets.depenses} dépensés en tout"; sorted() }
    }
    annex("Sources et méthodes") { methods() }
}
