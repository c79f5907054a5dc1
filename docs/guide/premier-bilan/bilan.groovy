// Le bilan : ce qui est montré, et dans quel ordre.

report('voix-du-val') {
    title    "Les Voix du val {edition.year}"
    subtitle "{concerts.total | noun}, {public.entrees | noun}"
    author   "Association Les Voix du val"
    look     'choeur'
    withholdUnder 5, avis

    parameter('commune') {
        label "Commune"
        values chorales.commune
        restricts concerts.commune
    }

    cover()
    contents()
    part("Les concerts") {
        text 'festival.ouverture'
        keyFigures 'concerts.total', 'public.entrees', 'public.par-concert'
        bars('concerts.par-repertoire') {
            caption "{concerts.premiers-repertoires | first} domine le programme"
            accent "Chanson"
            sorted()
        }
    }
    part("Le public") {
        text 'festival.public'
        section("D'une commune à l'autre") {
            onlyWhen national()
            table('concerts.par-commune', 'public.par-commune') {
                caption "Concerts et entrées dans chaque commune"
                headings "Concerts", "Entrées"
                total()
            }
        }
        section("Comment il est venu") {
            onlyWhen has('public.venu-par')
            bars('public.venu-par') { caption "Dans tout le festival, le bouche à oreille reste la meilleure affiche" }
        }
        section("D'une édition à l'autre") {
            onlyWhen national()
            columns('public.historique') { caption "{public.entrees | noun} en {edition.year}" }
        }
    }
    annex("Les concerts, un par un") {
        list(concerts) {
            caption "Les {concerts.total | noun} de l'édition"
            show concerts.date, concerts.chorale.nom, concerts.répertoire, concerts.entrées
            groupBy concerts.commune
            sortBy concerts.date
        }
    }
    annex("Sources et méthodes") { methods(); quality() }
}
