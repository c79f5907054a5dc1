// Les réponses et les lieux, lus dans une base. « ma-base » est décrite hors des scripts, dans ~/.bilan/connections.properties.

source('reponses') {
    label "Réponses des organisateurs"
    exported '2011-12-19'
    jdbc('ma-base') {
        query '''
            select numero as "numéro", region as "région", recu as "reçu", visiteurs as "visiteurs",
                   depense as "dépense", satisfait as "satisfait"
            from reponses
            where annee = :annee
            order by numero
            '''
        parameter 'annee', 2011
    }

    number   'numéro'
    category 'région'
    date     'reçu'
    number   'visiteurs'
    amount   'dépense'
    category('satisfait') { oneOf "oui", "non" }
}

source('lieux') {
    label "Lieux d'accueil"
    exported '2011-12-19'
    jdbc('ma-base') { table 'lieux' }

    text   'lieu'
    number 'places'
}
