// Le classeur que les CRESS ont rempli : deux lignes d'en-tête, une ligne d'unités, des cellules fusionnées.

source('budgets') {
    label "Budgets transmis par les CRESS"
    exported '2012-01-16'
    excel('budgets.xlsx') {
        sheet 'Budgets'                            // par son nom, ou par son numéro
        header 3; headerRows 2                     // « Budget » chapeaute « Recettes », « Dépenses » et « Solde »
        skip 1                                     // la ligne des unités
        rename 'Région': 'région', 'CRESS': 'cress', 'Envoyé le': 'envoi', 'Part du temps de travail': 'temps',
               'Budget / Recettes': 'recettes', 'Budget / Dépenses': 'dépenses', 'Budget / Solde': 'solde'
    }

    category 'région'
    text     'cress'
    amount   'recettes'
    amount   'dépenses'
    amount   'solde'
    date     'envoi'
    number   'temps'
}
