// La mise en page : ce que le bilan montre, dans l'ordre. Les textes sont dans texts/, les chiffres dans indicators/.

report('mois-ess') {
    title    "Le Mois de l'économie sociale et solidaire dans le Val"
    subtitle "Bilan de l'édition {edition.year}"
    author   "Pôle de l'économie sociale et solidaire du Val"
    look     'lively'                              // l'allure : 'lively' ou 'institutional'

    cover()                                        // la couverture reprend les premiers chiffres clés
    contents()                                     // le sommaire

    part("L'essentiel") {
        text 'essentiel.chapeau'                   // texts/essentiel.md, passage « # chapeau »
        keyFigures 'events.total', 'organisers.total', 'attendance.total'
        keyFigures 'events.by-associations', 'attendance.mean', 'budget.grant'
        text 'essentiel.reperes'
        columns('events.history') {                // des colonnes : pour des éditions, des mois
            caption "{events.growth | signed} de manifestations en un an"
            height 50
        }
    }

    part("Les manifestations et leurs organisateurs") {
        section("Débattre, visiter, apprendre") {
            text 'manifestations.formes'
            bars('events.by-form') {               // des barres : pour comparer des libellés
                caption "{events.top-forms | list} : les deux formes les plus courantes"
                accent "Conférence, débat"         // en couleur, ce dont parle la phrase
                sorted()
            }
        }
        section("Qui organise, et où") {
            text 'manifestations.organisateurs'
            donut('organisers.by-family') {        // un anneau : pour les parts d'un tout, cinq au plus
                caption "{events.by-associations | percent} des manifestations sont portées par une association"
                accent "Association"
            }
            table('events.by-town', 'organisers.by-town') {
                caption "Manifestations et organisateurs par commune"
                headings "Manifestations", "Organisateurs"
                total()
            }
        }
    }

    annex("Le programme") {
        list(manifestations) {                     // les lignes elles-mêmes
            show manifestations.jour, manifestations.titre, manifestations.forme
            caption "Les manifestations, commune par commune"
            groupBy manifestations.commune
            sortBy manifestations.jour
        }
    }
    annex("Sources et méthodes") {
        methods()                                  // chaque indicateur : sa définition, sa source
        quality()                                  // ce que la lecture des fichiers a écarté ou n'a pas compris
    }
}
