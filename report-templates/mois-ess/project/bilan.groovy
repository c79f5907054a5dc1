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
            caption "{when has events.growth}{events.growth | signed} de manifestations en un an{otherwise}Les manifestations, édition par édition{end}"
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
                height 32                          // en millimètres ; sans ce mot, la hauteur convient au nombre de barres
            }
        }
        section("Qui organise, et où") {
            text 'manifestations.organisateurs'
            sideBySide {                           // deux ou trois éléments côte à côte
                donut('organisers.by-family') {    // un anneau : pour les parts d'un tout, cinq au plus
                    caption "Les associations d'abord"
                    accent "Association"
                    height 36
                }
                table('events.by-town', 'organisers.by-town') {
                    caption "Les communes du Val"
                    headings "Manifestations", "Organisateurs"
                    total()                        // une ligne de totaux
                }
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
