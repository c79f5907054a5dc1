indicator('budgets.total') {
    label "Budgets reçus"
    noun  "budget", "budgets"
    value count(budgets)
}
indicator('budgets.depenses') {
    label "Dépenses"
    unit  "€"
    value sum(budgets.dépenses)
}
indicator('budgets.solde') {
    label "Solde"
    unit  "€"
    value sum(budgets.solde)
}
indicator('budgets.temps') {
    label "Part moyenne du temps de travail"
    unit  "%"
    value mean(budgets.temps)
}
indicator('budgets.par-region') {
    label "Dépenses par région"
    unit  "€"
    value sum(budgets.dépenses).by(budgets.région)
}
