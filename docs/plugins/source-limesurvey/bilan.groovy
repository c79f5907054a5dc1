report('ateliers') {
    title "Les ateliers en {edition.year}"
    part("Les participants") {
        text 'ateliers.ouverture'
        bars('ateliers.outils')     { caption "Les affiches font connaître l’atelier" }
        bars('ateliers.satisfaits') { caption "L’accueil convainc plus que la durée" }
    }
    annex("Sources") { methods(); quality() }
}
